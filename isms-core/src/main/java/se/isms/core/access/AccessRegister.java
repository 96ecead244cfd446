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
		return this.accounts.findById(id)
			.filter(account -> this.organisation.mayRead(account.unitId()))
			.orElseThrow(NotFound::new);
	}

	/** The roles that an account has in systems, by system. */
	@Transactional(readOnly = true)
	public List<EntitlementRow> entitlements(UUID account) {
		return this.db
			.sql("""
					select e.system_id, s.name as system, e.role, s.confidentiality, s.required_mfa, s.required_loa, e.ends_on
					  from entitlement e
					  join information_system s on s.id = e.system_id
					 where e.account_id = :account
					 order by s.name collate "sv-SE-x-icu", e.role collate "sv-SE-x-icu"
					""")
			.param("account", account(account).id())
			.query(EntitlementRow.class)
			.list();
	}

	/** Pairs of roles that one person must not hold; those that count come first. */
	@Transactional(readOnly = true)
	public List<RolePairRow> rolePairs() {
		return this.db.sql("""
				select p.id, s.name as system, p.role, o.name as other_system, p.other_role, p.payment, p.active
				  from role_pair p
				  join information_system s on s.id = p.system_id
				  join information_system o on o.id = p.other_system_id
				 order by p.active desc, s.name collate "sv-SE-x-icu", p.role collate "sv-SE-x-icu", p.other_role
				""").query(RolePairRow.class).list();
	}

	@Transactional(readOnly = true)
	public AccessReview review(UUID id) {
		var review = this.reviews.findById(id).orElseThrow(NotFound::new);
		this.assets.system(review.systemId());
		return review;
	}

	/** Adds an account, or changes the one with its id. */
	public Account save(Account account) {
		this.organisation.requireOwn(account.unitId());
		var before = this.accounts.findById(account.id()).orElse(null);
		if (before != null) {
			this.organisation.requireOwn(before.unitId());
		}
		var after = this.accounts.save(account);
		this.trail.record(action(before), "account", account.id(), before, after);
		return after;
	}

	/** Notes that an account was closed in the directory. */
	public Account disable(UUID id) {
		var before = account(id);
		this.organisation.requireOwn(before.unitId());
		var after = this.accounts.save(before.disable());
		this.trail.record("disable", "account", id, before, after);
		return after;
	}

	/** Starts a review of an information system; one at a time. */
	public AccessReview startReview(UUID system, int items) {
		this.organisation.requireOwn(this.assets.system(system).unitId());
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
		this.organisation.requireOwn(this.assets.system(before.systemId()).unitId());
		var after = this.reviews.save(before.complete(undecided, today()));
		this.trail.record("complete", "access_review", id, before, after);
		return after;
	}

	@Transactional(readOnly = true)
	public MfaRollout rollout(UUID id) {
		return this.rollouts.findById(id).orElseThrow(NotFound::new);
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

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

	private static String action(@Nullable Object before) {
		return (before != null) ? "change" : "create";
	}

}
