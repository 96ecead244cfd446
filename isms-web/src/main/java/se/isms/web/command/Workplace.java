package se.isms.web.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

import se.isms.core.job.JobKind;
import se.isms.core.job.JobProgress;
import se.isms.core.job.JobRequest;
import se.isms.core.job.Jobs;
import se.isms.core.organisation.Tenants;
import se.isms.core.organisation.Tenants.Tenant;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Refused;

/**
 * Where a command works: the application without its pages, and one municipality in it.
 */
final class Workplace {

	@Option(names = "--tenant", paramLabel = "NAME",
			description = "The municipality, by its name; needed where there are several.")
	private @Nullable String tenant;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command = CommandSpec.create();

	/** Starts the application, does the work for the municipality, and stops it. */
	void work(Application application, Consumer<ApplicationContext> work) {
		visit(application, context -> {
			var actor = Actor.system(municipality(context.getBean(Tenants.class).all()).id());
			CurrentActor.as(actor, () -> work.accept(context));
		});
	}

	/** Starts the application, does the work, and stops it. */
	static void visit(Application application, Consumer<ApplicationContext> work) {
		// Lazy, because most of what there is belongs to pages.
		try (var context = application.start(WebApplicationType.NONE, "spring.main.lazy-initialization=true",
				"spring.main.log-startup-info=false", "logging.level.se.isms=warn")) {
			try {
				work.accept(context);
			}
			catch (Refused ex) {
				throw Stopped.refused(sentence(context, ex));
			}
		}
	}

	/** Runs a job to its end. */
	static void run(ApplicationContext context, JobKind kind, int year, LocalDate asOf) {
		var end = context.getBean(Jobs.class).run(new JobRequest(kind, year, asOf));
		if (end.state() != JobProgress.State.COMPLETED) {
			throw Stopped.failed("The job ended as %s; the log says why.".formatted(end.state()));
		}
	}

	static LocalDate today(ApplicationContext context) {
		return LocalDate.now(context.getBean(Clock.class).withZone(Dates.ZONE));
	}

	// Years and dates are written as they are, not as numbers of thousands.
	private static String sentence(ApplicationContext context, Refused refusal) {
		var arguments = refusal.arguments().stream().map(String::valueOf).toArray();
		return context.getMessage(refusal.key(), arguments, Locale.ENGLISH);
	}

	private Tenant municipality(List<Tenant> all) {
		if (all.isEmpty()) {
			throw Stopped.refused("There is no municipality yet: load the sample or set up a municipality first.");
		}
		var wanted = this.tenant;
		var fitting = all.stream().filter(one -> wanted == null || one.name().equalsIgnoreCase(wanted)).toList();
		if (fitting.size() != 1) {
			throw new ParameterException(this.command.commandLine(),
					((wanted == null) ? "There are several municipalities" : "There is no municipality " + wanted)
							+ ": choose with --tenant one of "
							+ String.join(", ", all.stream().map(one -> "'" + one.name() + "'").toList()) + ".");
		}
		return fitting.get(0);
	}

}
