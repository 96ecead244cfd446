package se.isms.web.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

import se.isms.core.job.JobKind;
import se.isms.core.job.JobRequest;
import se.isms.core.job.Jobs;
import se.isms.core.shared.Dates;

/** Starts the jobs of an import. */
@Component
class ImportJobs {

	/** Small files are done before anybody has looked at a page that says "wait". */
	private static final int SHORT_WAITS = 15;

	private static final int SHORT_WAIT_MILLIS = 100;

	private final Jobs jobs;

	private final Clock clock;

	ImportJobs(Jobs jobs, Clock clock) {
		this.jobs = jobs;
		this.clock = clock;
	}

	/** Starts and returns at once. */
	long start(JobKind kind, UUID batch) {
		var today = LocalDate.now(this.clock.withZone(Dates.ZONE));
		return this.jobs.start(JobRequest.about(kind, batch.toString(), today));
	}

	/** Starts, and waits a moment for what is done in a moment. */
	void startAndGlance(JobKind kind, UUID batch) {
		var job = start(kind, batch);
		for (var i = 0; i < SHORT_WAITS && !this.jobs.progress(job).ended(); i++) {
			pause();
		}
	}

	private static void pause() {
		try {
			new CountDownLatch(1).await(SHORT_WAIT_MILLIS, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
