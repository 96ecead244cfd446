package se.isms.core.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import se.isms.core.evaluation.Theme;

/** A decision of the closed year's review, and the focus area that it serves. */
public record SampleDecision(Theme theme, String text, String owner, LocalDate dueOn) {

	static List<SampleDecision> all() {
		var decisions = new ArrayList<SampleDecision>();
		for (var one : Content.governance(Stage.CLOSED_YEAR).get("decisions")) {
			decisions.add(new SampleDecision(Theme.valueOf(SampleOrganisation.text(one, "theme")),
					SampleOrganisation.text(one, "text"), SampleOrganisation.text(one, "ownerRole"),
					LocalDate.parse(SampleOrganisation.text(one, "dueOn"))));
		}
		return List.copyOf(decisions);
	}

}
