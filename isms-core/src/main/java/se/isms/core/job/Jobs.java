package se.isms.core.job;

import java.util.List;

/** Starts jobs and tells how far they have come. Implemented where jobs live. */
public interface Jobs {

	/** Starts and returns at once, with the number of the run. */
	long start(JobRequest request);

	/** Starts, waits, and throws what stopped it. */
	JobProgress run(JobRequest request);

	JobProgress progress(long id);

	/** The newest runs of the tenant. */
	List<JobProgress> recent();

	void stop(long id);

}
