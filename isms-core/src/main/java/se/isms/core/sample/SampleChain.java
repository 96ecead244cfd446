package se.isms.core.sample;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import se.isms.core.job.JobKind;
import se.isms.core.job.JobRequest;
import se.isms.core.job.Jobs;
import se.isms.core.organisation.Tenants;
import se.isms.core.report.ReportRegister;
import se.isms.core.report.SecurityReport;
import se.isms.core.review.CompleteReview;
import se.isms.core.review.ManagementReview;
import se.isms.core.review.ReviewChoice;
import se.isms.core.review.ReviewDecision;
import se.isms.core.review.ReviewRegister;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Role;

/**
 * The whole chain on the sample: the closed year is loaded, reviewed, adopted and
 * reported; then the same municipality today is loaded and a review of the running year
 * compiled. Each part looks at what is there, so that a start that was killed continues.
 */
@Service
public class SampleChain {

	private static final int YEAR = Stage.CLOSED_YEAR;

	private static final LocalDate DECIDED = LocalDate.of(2023, 4, 17);

	private final Tenants tenants;

	private final SampleMunicipality sample;

	private final Jobs jobs;

	private final ReviewRegister reviews;

	private final ReportRegister reports;

	private final Clock clock;

	SampleChain(Tenants tenants, SampleMunicipality sample, Jobs jobs, ReviewRegister reviews, ReportRegister reports,
			Clock clock) {
		this.tenants = tenants;
		this.sample = sample;
		this.jobs = jobs;
		this.reviews = reviews;
		this.reports = reports;
		this.clock = clock;
	}

	/** Runs what has not been run; tells the parts as they begin. */
	public void run(SampleSize size, Consumer<Part> begins) {
		this.tenants.add(SampleMunicipality.municipality(size));
		var tenant = SampleMunicipality.tenant(size);
		CurrentActor.as(Actor.system(tenant), () -> closedYear(size, begins));
		CurrentActor.as(Actor.system(tenant), () -> runningYear(size, begins));
	}

	private void closedYear(SampleSize size, Consumer<Part> begins) {
		if (!this.sample.isLoaded()) {
			begins.accept(Part.LOAD_CLOSED_YEAR);
			this.sample.closedYear(size);
		}
		if (this.reviews.find(YEAR).isEmpty()) {
			begins.accept(Part.REVIEW_CLOSED_YEAR);
			// An evaluation of the autumn, so that findings have a history when the year
			// is reviewed.
			this.jobs.run(new JobRequest(JobKind.EVALUATE, YEAR, LocalDate.of(YEAR, 11, 15)));
			this.jobs.run(new JobRequest(JobKind.MANAGEMENT_REVIEW, YEAR, Stage.closed().day()));
		}
		if (this.reviews.get(YEAR).review().state() != ManagementReview.State.ADOPTED) {
			begins.accept(Part.ADOPT_CLOSED_YEAR);
			conclude(this.reviews.get(YEAR));
		}
		if (this.reports.get(YEAR).report().state() != SecurityReport.State.ADOPTED) {
			begins.accept(Part.REPORT_CLOSED_YEAR);
			this.jobs.run(new JobRequest(JobKind.SECURITY_REPORT, YEAR, Stage.closed().day()));
			var report = this.reports.get(YEAR).report();
			asManagement(() -> this.reports.adopt(YEAR, version(report), DECIDED, "2023.117 KS"));
		}
	}

	private void runningYear(SampleSize size, Consumer<Part> begins) {
		var today = LocalDate.now(this.clock.withZone(Dates.ZONE));
		if (this.sample.isRunning()) {
			return;
		}
		begins.accept(Part.LOAD_RUNNING_YEAR);
		this.sample.runningYear(size, today);
		begins.accept(Part.REVIEW_RUNNING_YEAR);
		this.jobs.run(new JobRequest(JobKind.MANAGEMENT_REVIEW, today.getYear(), today));
	}

	/** The management of the sample chooses its focus areas, decides, and adopts. */
	private void conclude(CompleteReview review) {
		if (review.review().state() == ManagementReview.State.DRAFT) {
			var decisions = SampleMunicipality.decisions();
			for (var area : review.review().snapshot().focus()) {
				var chosen = decisions.stream().anyMatch(one -> one.theme() == area.theme());
				if (chosen != area.proposed()) {
					this.reviews.choose(YEAR, ReviewChoice.Part.FOCUS, area.theme().name(), chosen ? "IN" : "OUT",
							chosen ? "Ledningen vill lyfta området särskilt."
									: "Området drivs redan som eget uppdrag.");
				}
			}
			for (var decision : decisions) {
				this.reviews.decide(YEAR,
						new ReviewDecision(id(decision.text()), review.review().id(), decision.text(), decision.owner(),
								decision.dueOn(), "Inom beslutad ram", ReviewDecision.Status.OPEN,
								versionOf(review, decision.text())));
			}
			this.reviews.lock(YEAR, this.reviews.get(YEAR).review().version());
		}
		var version = this.reviews.get(YEAR).review().version();
		asManagement(() -> this.reviews.adopt(YEAR, version, LocalDate.of(2023, 2, 13), "2023.054 KS"));
	}

	private static @Nullable Integer versionOf(CompleteReview review, String decision) {
		return review.decisions()
			.stream()
			.filter(one -> one.id().equals(id(decision)))
			.map(ReviewDecision::version)
			.findFirst()
			.orElse(null);
	}

	private static UUID id(String decision) {
		return UUID
			.nameUUIDFromBytes(("decision|" + CurrentActor.get().tenant() + decision).getBytes(StandardCharsets.UTF_8));
	}

	private static int version(SecurityReport report) {
		return Objects.requireNonNullElse(report.version(), 0);
	}

	private static void asManagement(Runnable work) {
		var tenant = CurrentActor.get().tenant();
		CurrentActor.as(new Actor(tenant, "Kommunledningen", Role.MANAGEMENT, null), work);
	}

	/** The parts of the chain. */
	public enum Part {

		LOAD_CLOSED_YEAR, REVIEW_CLOSED_YEAR, ADOPT_CLOSED_YEAR, REPORT_CLOSED_YEAR, LOAD_RUNNING_YEAR,
		REVIEW_RUNNING_YEAR

	}

}
