package se.isms.web.start;

import se.isms.core.sample.SampleChain.Part;

/** What the console says while the first start works. */
final class Parts {

	private Parts() {
	}

	static String sentence(Part part) {
		return switch (part) {
			case LOAD_CLOSED_YEAR -> "Loading the sample municipality as it was at the end of 2022 …";
			case REVIEW_CLOSED_YEAR -> "Evaluating 2022 and compiling its management review …";
			case ADOPT_CLOSED_YEAR -> "Locking and adopting the management review of 2022 …";
			case REPORT_CLOSED_YEAR ->
				"Writing the security-organisation report of 2022, section 1.4 from the review …";
			case LOAD_RUNNING_YEAR -> "Loading the same municipality as it is today …";
			case REVIEW_RUNNING_YEAR -> "Evaluating today and compiling a draft of this year's review …";
		};
	}

}
