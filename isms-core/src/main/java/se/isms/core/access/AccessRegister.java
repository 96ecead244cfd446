package se.isms.core.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.asset.AssetRegister;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** The accounts of the departments, the access reviews, and the two-factor rollout. */
@Service
@Transactional
public class AccessRegister {

	/** More rows than anybody reads; who looks for one account narrows the filter. */
	static final int MOST_ROWS = 200;

	private static final String FILTERED = """
			  from account a
			  join unit u on u.id = a.unit_id
			  left join person p on p.id = a.person_id
			 where (:own::uuid is null or u.department_id = :own)
			   and (:department::uuid is null or u.department_id = :department)
			   and (:kind::text is null or a.kind = :kind)
			   and (:privileged::boolean is null or a.privileged = :privileged)
			   and (:covered::boolean is null
			        or (a.external_idp or coalesce(a.mfa_level >= 2, false)) = :covered)
			   and (:enabled::boolean is null or a.enabled = :enabled)
			   and (:text::text is null
			        or strpos(lower(a.upn), lower(:text)) > 0
			        or strpos(lower(p.name), lower(:text)) > 0)
			""";

	private final Accounts accounts;

	private final AccessReviews reviews;

	private final MfaRollouts rollouts;

	private final Coverage coverage;

	private final AssetRegister assets;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	AccessRegister(Accounts accounts, AccessReviews reviews, MfaRollouts rollouts, Coverage coverage,
			AssetRegister assets, Organisation organisation, JdbcClient db, Trail trail, Clock clock) {
		this.accounts = accounts;
		this.reviews = reviews;
		this.rollouts = rollouts;
		this.coverage = coverage;
		this.assets = assets;
		this.organisation = organisation;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * The first two hundred accounts that the filter lets through, and how many in all.
	 */
	@Transactional(readOnly = true)
	public AccountList accounts(AccountFilter filter) {
		var rows = filtered("""
				select a.id, a.upn, a.unit_id, u.name as unit, a.kind, p.name as person, p.employed_to,
				       a.enabled, a.privileged, a.mfa_level, a.external_idp,
				       a.external_idp or coalesce(a.mfa_level >= 2, false) as covered,
				       a.created_on, a.last_sign_in
				""", " order by lower(a.upn) limit " + MOST_ROWS, filter).query(AccountRow.class).list();
		var total = filtered("select count(*)\n", "", filter).query(Integer.class).single();
		return new AccountList(rows, total);
	}

	/** Access reviews, those that are not completed first, then the newest. */
	@Transactional(readOnly = true)
	public List<ReviewRow> reviews() {
		return this.db.sql("""
				select r.id, r.system_id, s.name as system, s.unit_id, u.name as unit,
				       r.started_on, r.completed_on, r.items, r.undecided
				  from access_review r
				  join information_system s on s.id = r.system_id
				  join unit u on u.id = s.unit_id
				 where (:department::uuid is null or u.department_id = :department)
				 order by r.completed_on desc nulls first, r.started_on, s.name collate "sv-SE-x-icu"
				""").param("department", CurrentActor.get().department()).query(ReviewRow.class).list();
	}

	/** How many employees and elected representatives have two factors, by department. */
	@Transactional(readOnly = true)
	public List<CoverageRow> coverage() {
		return this.coverage.of(CurrentActor.get().department());
	}

	/** The plan of the rollout, once there is one. */
	@Transactional(readOnly = true)
	public Optional<MfaRollout> rollout() {
		return this.rollouts.findFirstByOrderByStartedOnDescIdAsc();
	}

	@Transactional(readOnly = true)
	public Account account(UUID id) {
		return this.accounts.findById(id).filter(account -> mayRead(account.unitId())).orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public AccessReview review(UUID id) {
		var review = this.reviews.findById(id).orElseThrow(NotFound::new);
		this.assets.system(review.systemId());
		return review;
	}

	/** Adds an account, or changes the one with its id. */
	public Account save(Account account) {
		requireDepartmentOf(account.unitId());
		var before = this.accounts.findById(account.id()).orElse(null);
		if (before != null) {
			requireDepartmentOf(before.unitId());
		}
		var after = this.accounts.save(account);
		this.trail.record(action(before), "account", account.id(), before, after);
		return after;
	}

	/** Notes that an account was closed in the directory. */
	public Account disable(UUID id) {
		var before = account(id);
		requireDepartmentOf(before.unitId());
		var after = this.accounts.save(before.disable());
		this.trail.record("disable", "account", id, before, after);
		return after;
	}

	/** Starts a review of an information system; one at a time. */
	public AccessReview startReview(UUID system, int items) {
		requireDepartmentOf(this.assets.system(system).unitId());
		if (this.reviews.existsBySystemIdAndCompletedOnIsNull(system)) {
			throw new Refused("refused.review-already-started");
		}
		var after = this.reviews.save(AccessReview.start(UUID.randomUUID(), system, items, today()));
		this.trail.record("create", "access_review", after.id(), null, after);
		return after;
	}

	/** Completes a review, with what nobody could decide on. */
	public AccessReview completeReview(UUID id, int undecided) {
		var before = review(id);
		requireDepartmentOf(this.assets.system(before.systemId()).unitId());
		var after = this.reviews.save(before.complete(undecided, today()));
		this.trail.record("complete", "access_review", id, before, after);
		return after;
	}

	/** Plans the rollout, or changes the plan; there is one at a time. */
	public MfaRollout save(MfaRollout rollout) {
		CurrentActor.get().require(Permission.COORDINATE);
		var before = rollout().orElse(null);
		if (before != null && !before.id().equals(rollout.id())) {
			throw new Refused("refused.rollout-already-planned");
		}
		var after = this.rollouts.save(rollout);
		this.trail.record(action(before), "mfa_rollout", rollout.id(), before, after);
		return after;
	}

	private JdbcClient.StatementSpec filtered(String select, String end, AccountFilter filter) {
		var kind = filter.kind();
		return this.db.sql(select + FILTERED + end)
			.param("own", CurrentActor.get().department())
			.param("department", filter.department())
			.param("kind", (kind != null) ? kind.name() : null)
			.param("privileged", filter.privileged())
			.param("covered", filter.covered())
			.param("enabled", filter.enabled())
			.param("text", filter.text());
	}

	private void requireDepartmentOf(UUID unit) {
		CurrentActor.get().requireDepartment(this.organisation.unit(unit).departmentId());
	}

	private boolean mayRead(UUID unit) {
		var own = CurrentActor.get().department();
		return own == null || own.equals(this.organisation.unit(unit).departmentId());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

	private static String action(@Nullable Object before) {
		return (before != null) ? "change" : "create";
	}

}
