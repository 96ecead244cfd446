package se.isms.batch;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import se.isms.core.DatabaseTest;
import se.isms.core.PlannedRules;
import se.isms.core.evaluation.Severity;
import se.isms.core.job.JobKind;
import se.isms.core.job.JobProgress;
import se.isms.core.job.JobRequest;
import se.isms.core.job.Jobs;
import se.isms.core.organisation.UnitFact;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Role;

/**
 * A process of its own that runs one job, or takes up what an earlier one left behind,
 * and that may be killed meanwhile. Its rules find every department.
 */
final class JobProcess {

	/** It says so when the job is about to begin. */
	static final String READY = "READY";

	/** And how many milliseconds the job took. */
	static final String TOOK = "TOOK ";

	private JobProcess() {
	}

	/** Arguments: tenant, kind of job, object ('-' for none), and settings of Spring. */
	public static void main(String[] arguments) {
		var tenant = UUID.fromString(arguments[0]);
		var kind = JobKind.valueOf(arguments[1]);
		var request = new JobRequest(kind, 2022, LocalDate.of(2022, 12, 31),
				arguments[2].equals("-") ? null : arguments[2]);
		try (var context = start(arguments)) {
			context.getBean(PlannedRules.Planned.class)
				.in(tenant,
						facts -> PlannedRules.found(facts.of(UnitFact.class)
							.stream()
							.map(unit -> PlannedRules.finding(unit, Severity.MAJOR))
							.toList()));
			var actor = new Actor(tenant, "Sara Holm", Role.COORDINATOR, null);
			CurrentActor.as(actor, () -> run(context, request));
			// A job that runs on this thread leaves no actor behind.
			CurrentActor.as(actor, () -> requireCompleted(context));
		}
	}

	private static void run(ConfigurableApplicationContext context, JobRequest request) {
		var out = new PrintStream(System.out, true);
		var jobs = context.getBean(Jobs.class);
		out.println(READY);
		var began = Instant.now();
		if (jobs.recent()
			.stream()
			.noneMatch(job -> job.kind() == request.kind() && Objects.equals(job.object(), request.object()))) {
			jobs.run(request);
		}
		else {
			context.getBean(AbandonedJobs.class).takeUp();
		}
		out.println(TOOK + Duration.between(began, Instant.now()).toMillis());
	}

	private static void requireCompleted(ConfigurableApplicationContext context) {
		var newest = context.getBean(Jobs.class).recent().get(0);
		if (newest.state() != JobProgress.State.COMPLETED) {
			throw new IllegalStateException("the job is " + newest);
		}
	}

	private static ConfigurableApplicationContext start(String[] arguments) {
		var settings = Arrays.copyOfRange(arguments, 3, arguments.length);
		return new SpringApplicationBuilder(DatabaseTest.Slice.class, PlannedRules.class).web(WebApplicationType.NONE)
			.properties("spring.main.lazy-initialization=true", "logging.level.root=warn",
					"spring.main.banner-mode=off")
			.run(settings);
	}

}
