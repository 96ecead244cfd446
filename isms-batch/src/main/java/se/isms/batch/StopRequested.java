package se.isms.batch;

import org.springframework.batch.core.job.JobInterruptedException;

/**
 * Ends a step in the middle of its work. Spring Batch takes a step for stopped, and not
 * for failed, by the cause.
 */
class StopRequested extends RuntimeException {

	StopRequested() {
		super(new JobInterruptedException("somebody has asked the job to stop"));
	}

}
