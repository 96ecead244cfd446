package se.isms.core.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Evaluations;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.Severity;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** The management reviews, one per year. */
@Service
@Transactional
public class ReviewRegister {

	private final Reviews reviews;

	private final ReviewChoices choices;

	private final ReviewDecisions decisions;

	private final ReviewFindings findings;

	private final ReviewCompiler compiler;

	private final Evaluations evaluations;

	private final JdbcClient db;

	private final JsonMapper json;

	private final Trail trail;

	private final Clock clock;

	ReviewRegister(Reviews reviews, ReviewChoices choices, ReviewDecisions decisions, ReviewFindings findings,
			ReviewCompiler compiler, Evaluations evaluations, JdbcClient db, JsonMapper json, Trail trail,
			Clock clock) {
		this.reviews = reviews;
		this.choices = choices;
		this.decisions = decisions;
		this.findings = findings;
		this.compiler = compiler;
		this.evaluations = evaluations;
		this.db = db;
		this.json = json;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<ManagementReview> all() {
		return this.reviews.all();
	}

	@Transactional(readOnly = true)
	public Optional<CompleteReview> find(int year) {
		return this.reviews.ofYear(year).map(this::complete);
	}

	@Transactional(readOnly = true)
	public CompleteReview get(int year) {
		return find(year).orElseThrow(NotFound::new);
	}

	/**
	 * Evaluates and compiles the review of a year from what the tables hold now. A year
	 * that is locked is not compiled again; a year that has passed is rebuilt from its
	 * snapshot only. A draft that would say the same stays as it is, so that nobody who
	 * has it open is stopped for nothing.
	 * @param run the id of the run, so that a restarted compilation is the same one
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public ManagementReview compile(int year, UUID run, AsOf asOf) {
		CurrentActor.get().require(Permission.COMPILE);
		var existing = this.reviews.ofYear(year).orElse(null);
		requireCompilable(year, existing, asOf);
		var snapshot = this.compiler.compile(year, this.evaluations.run(run, asOf));
		requireData(snapshot);
		if (existing != null && existing.snapshot().saysTheSameAs(snapshot)) {
			// Other findings may add up to the same figures.
			this.findings.keep(existing.id(), run);
			return existing;
		}
		var review = (existing != null) ? recompiled(existing, snapshot) : created(year, snapshot);
		this.findings.keep(review.id(), run);
		measure(snapshot);
		this.trail.record("compile", "management_review", review.id(), null, review.snapshot().indicators());
		return review;
	}

	/** Freezes the data of a draft; every input must say something. */
	public ManagementReview lock(int year, int version) {
		var actor = CurrentActor.get();
		actor.require(Permission.COMPILE);
		var review = get(year);
		requireComplete(review);
		return change("lock", review.review(), version, review.review().lock(this.clock.instant(), actor.name()));
	}

	public ManagementReview unlock(int year, int version) {
		CurrentActor.get().require(Permission.COMPILE);
		var review = get(year).review();
		return change("unlock", review, version, review.unlock());
	}

	public ManagementReview adopt(int year, int version, LocalDate heldOn, String diaryNumber) {
		var actor = CurrentActor.get();
		actor.require(Permission.DECIDE);
		var review = get(year);
		if (review.decisions().isEmpty()) {
			throw new Refused("refused.review-without-decisions", year);
		}
		return change("adopt", review.review(), version,
				review.review().adopt(heldOn, diaryNumber, today(), actor.name()));
	}

	/** Chooses otherwise than proposed, or takes such a choice back by choosing again. */
	public ReviewChoice choose(int year, ReviewChoice.Part part, String code, String value, String motivation) {
		var actor = CurrentActor.get();
		actor.require(Permission.COMPILE);
		var review = open(year);
		var before = this.choices.findByReviewIdAndPartAndCode(review.id(), part, code).orElse(null);
		var after = this.choices.save(new ReviewChoice((before != null) ? before.id() : UUID.randomUUID(), review.id(),
				part, code, value, motivation, actor.name(), (before != null) ? before.version() : null));
		this.trail.record("choose", "management_review", review.id(), before, after);
		return after;
	}

	/**
	 * Adds or changes a decision. Once the review is adopted, only how far it has come
	 * can change.
	 */
	public ReviewDecision decide(int year, ReviewDecision decision) {
		var actor = CurrentActor.get();
		if (!actor.may(Permission.COMPILE)) {
			actor.require(Permission.DECIDE);
		}
		var before = this.decisions.findById(decision.id()).orElse(null);
		requireOf(year, decision);
		if (before == null || !decision.follows(before)) {
			open(year);
		}
		var after = this.decisions.save(decision);
		this.trail.record("decide", "management_review", decision.reviewId(), before, after);
		return after;
	}

	/** What stops a review from being locked: findings of the rules about reviews. */
	@Transactional(readOnly = true)
	public List<Finding> obstacles(CompleteReview review) {
		var evaluation = judge(review);
		return evaluation.findings().stream().filter(finding -> finding.severity() == Severity.BLOCKER).toList();
	}

	private Evaluation judge(CompleteReview review) {
		var facts = new ArrayList<InputFact>();
		for (var input : Input.values()) {
			var said = review.review().snapshot().statements().stream().filter(one -> one.input() == input).count();
			var choice = review.choice(ReviewChoice.Part.INPUT, input.name()).isPresent();
			facts.add(new InputFact(UUID.nameUUIDFromBytes(new byte[] { (byte) input.ordinal() }), null, input.name(),
					(int) said, choice));
		}
		return this.evaluations.judge(Facts.of(facts), new AsOf(review.review().snapshot().asOf()));
	}

	private void requireComplete(CompleteReview review) {
		var missing = obstacles(review).stream().map(Finding::label).sorted(Comparator.naturalOrder()).toList();
		if (!missing.isEmpty()) {
			throw new Refused("refused.review-input-missing", String.join(", ", missing));
		}
	}

	/**
	 * The tables hold the present: a passed year without a snapshot cannot be had again.
	 */
	private void requireCompilable(int year, @Nullable ManagementReview existing, AsOf asOf) {
		if (existing != null && existing.state() != ManagementReview.State.DRAFT) {
			throw new Refused("refused.review-already-locked", year);
		}
		if (year != asOf.date().getYear()) {
			throw new Refused("refused.review-other-year", year, asOf.date().toString());
		}
	}

	private static void requireData(ReviewSnapshot snapshot) {
		if (snapshot.departments().isEmpty()) {
			throw new Refused("refused.review-without-data", snapshot.year());
		}
	}

	private ManagementReview created(int year, ReviewSnapshot snapshot) {
		var review = new ManagementReview(UUID.randomUUID(), year, ManagementReview.State.DRAFT, this.clock.instant(),
				CurrentActor.get().name(), snapshot, null, null, null, null, null, null, 0);
		this.reviews.insert(review);
		return review;
	}

	private ManagementReview recompiled(ManagementReview before, ReviewSnapshot snapshot) {
		return this.reviews.update(new ManagementReview(before.id(), before.year(), before.state(),
				this.clock.instant(), CurrentActor.get().name(), snapshot, before.diaryNumber(), before.heldOn(), null,
				null, null, null, before.version()));
	}

	private void measure(ReviewSnapshot snapshot) {
		this.db.sql("""
				insert into measurement (indicator, year, as_of, numerator, denominator, definition)
				select i.id, :year, :asOf::timestamptz, i.numerator, i.denominator, 1
				  from jsonb_to_recordset(:indicators::jsonb) as i(id text, numerator numeric, denominator numeric)
				on conflict (tenant_id, indicator, year) do update
				   set as_of = excluded.as_of,
				       numerator = excluded.numerator,
				       denominator = excluded.denominator
				""")
			.param("year", snapshot.year())
			.param("asOf", snapshot.asOf().toString())
			.param("indicators", this.json.writeValueAsString(snapshot.indicators()))
			.update();
	}

	private ManagementReview change(String action, ManagementReview before, int version, ManagementReview after) {
		if (before.version() != version) {
			throw new org.springframework.dao.OptimisticLockingFailureException("the review was changed meanwhile");
		}
		var stored = this.reviews.update(after);
		this.trail.record(action, "management_review", before.id(), before.state(), stored.state());
		return stored;
	}

	private void requireOf(int year, ReviewDecision decision) {
		if (!get(year).review().id().equals(decision.reviewId())) {
			throw new NotFound();
		}
	}

	private ManagementReview open(int year) {
		var review = get(year).review();
		if (review.state() == ManagementReview.State.ADOPTED) {
			throw new Refused("refused.review-already-adopted", year);
		}
		return review;
	}

	private CompleteReview complete(ManagementReview review) {
		return new CompleteReview(review, this.choices.findByReviewIdOrderByPartAscCodeAsc(review.id()),
				this.decisions.findByReviewIdOrderByDueOn(review.id()));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
