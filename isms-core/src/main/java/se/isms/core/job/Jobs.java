package se.isms.core.job;

import java.util.List;
import java.util.Optional;

/** Starts jobs and tells how far they have come. Implemented where jobs live. */
public interface Jobs {

	/** Starts and returns at once, with the number of the run. */
	long start(JobRequest request);

	/** Starts, waits, and throws what stopped it. */
	JobProgress run(JobRequest request);

	JobProgress progress(long id);

	/** What a run has written down, in its order. */
	List<JobLine> lines(long id);

	/** The newest run of a job about an object. */
	Optional<JobProgress> newest(String object);

	/** The newest runs of the tenant. */
	List<JobProgress> recent();

	void stop(long id);

	/**
	 * Takes up a run that failed or was stopped, where it was left, and returns at once
	 * with the number of the new run.
	 */
	long restart(long id);

}
