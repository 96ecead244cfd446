package se.isms.core.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.FactSource;
import se.isms.core.shared.CurrentActor;

@Component
@Transactional(readOnly = true)
class AccessFacts implements FactSource {

	/** The rollout has no name of its own; this one is read in both languages. */
	private static final String ROLLOUT = "MFA";

	/** What directories call the role, in both languages. */
	private static final String ADMINISTRATORS = "Global Administrator";

	private final JdbcClient db;

	private final MfaRollouts rollouts;

	private final Coverage coverage;

	AccessFacts(JdbcClient db, MfaRollouts rollouts, Coverage coverage) {
		this.db = db;
		this.rollouts = rollouts;
		this.coverage = coverage;
	}

	@Override
	public List<Fact> facts(AsOf asOf) {
		var rollout = this.rollouts.findFirstByOrderByStartedOnDescIdAsc();
		var rows = this.coverage.of(null);
		var planned = rollout.filter(plan -> plan.running(asOf.date()))
			.map(plan -> plan.plannedShare(asOf.date()))
			.orElse(null);
		return Stream
			.<Stream<? extends Fact>>of(accounts(asOf.date()).stream(),
					rows.stream().map(row -> coverage(row, planned)),
					rollout.stream().map(plan -> rollout(plan, rows, asOf.date())), rolePairs(asOf.date()).stream(),
					Stream.of(administrators()))
			.<Fact>flatMap(facts -> facts)
			.toList();
	}

	/**
	 * An account of which nobody says whose it is belongs to the one person who is
	 * employed on the day and signs in with its name, if there is one only. Where nobody
	 * is, it is known to be of somebody who has left, or who has not come yet.
	 */
	private List<AccountFact> accounts(LocalDate today) {
		return this.db.sql("""
				select a.id, a.version, u.department_id as unit_id, a.upn as label, a.kind, a.enabled,
				       a.privileged or a.global_admin is true as privileged, a.mailbox,
				       a.person_id is not null or coalesce(c.candidates = 1, false) as person_known,
				       case when a.person_id is not null then p.employed_to
				            when c.candidates = 1 then c.employed_to end as employed_to,
				       a.mfa_level, a.external_idp,
				       a.created_on, (a.last_sign_in at time zone 'Europe/Stockholm')::date as last_sign_in_on,
				       r.reach, r.required_mfa, a.loa, r.required_loa, coalesce(c.candidates, 0) as candidates
				  from account a
				  join unit u on u.id = a.unit_id
				  left join person p on p.id = a.person_id
				  left join (
				      select y.upn_key, greatest(count(*) filter (where y.employed), 1)::integer as candidates,
				             case when bool_or(y.employed) then max(y.employed_to) filter (where y.employed)
				                  when bool_and(coalesce(y.employed_to < :today, false)) then max(y.employed_to)
				             end as employed_to
				        from (select x.upn_key, x.employed_to,
				                     x.employed_from <= :today and coalesce(x.employed_to >= :today, true) as employed
				                from person x
				               where x.upn_key is not null) y
				       group by y.upn_key) c on a.person_id is null and c.upn_key = a.upn_key
				  left join (
				      select e.account_id, max(s.confidentiality) as reach, max(s.required_mfa) as required_mfa,
				             max(s.required_loa) as required_loa
				        from entitlement e
				        join information_system s on s.id = e.system_id
				       where e.ends_on is null or e.ends_on >= :today
				       group by e.account_id) r on r.account_id = a.id
				""").param("today", today).query(AccessFacts::account).list();
	}

	// By hand, because mapping by name costs a conversion per value: too much for
	// thousands of rows.
	private static AccountFact account(ResultSet row, int number) throws SQLException {
		return new AccountFact(row.getObject("id", UUID.class), row.getInt("version"),
				row.getObject("unit_id", UUID.class), row.getString("label"), row.getString("kind"),
				row.getBoolean("enabled"), row.getBoolean("privileged"), row.getBoolean("person_known"),
				row.getObject("employed_to", LocalDate.class), row.getObject("mfa_level", Integer.class),
				row.getBoolean("external_idp"), row.getObject("created_on", LocalDate.class),
				row.getObject("last_sign_in_on", LocalDate.class), row.getObject("reach", Integer.class),
				row.getObject("required_mfa", Integer.class), row.getObject("mailbox", Boolean.class),
				row.getObject("loa", Integer.class), row.getObject("required_loa", Integer.class),
				row.getInt("candidates"));
	}

	private AdministratorsFact administrators() {
		return this.db.sql("""
				select :tenant::uuid as id, null::uuid as unit_id, :label as label,
				       count(*) filter (where a.global_admin) as global_admins,
				       count(*) filter (where a.privileged and a.global_admin is null) as undeclared,
				       count(*) as accounts
				  from account a
				 where a.enabled
				   and a.kind <> 'BREAK_GLASS'
				""")
			.param("tenant", CurrentActor.get().tenant())
			.param("label", ADMINISTRATORS)
			.query(AdministratorsFact.class)
			.single();
	}

	/**
	 * By person, or by account where none is known. A program is nobody's other pair of
	 * hands.
	 */
	private List<RolePairFact> rolePairs(LocalDate today) {
		return this.db.sql("""
				select coalesce(a.person_id, a.id) as id, p.id as pair, s.name || ': ' || p.role as role,
				       o.name || ': ' || p.other_role as other_role, p.payment,
				       a.person_id is not null as person_known,
				       coalesce(h.department_id, min(u.department_id::text)::uuid) as unit_id,
				       coalesce(x.name, min(a.upn)) as label,
				       bool_or(e.system_id = p.system_id and e.role_key = p.role_key) as holds_role,
				       bool_or(e.system_id = p.other_system_id and e.role_key = p.other_role_key) as holds_other
				  from role_pair p
				  join information_system s on s.id = p.system_id
				  join information_system o on o.id = p.other_system_id
				  join entitlement e on (e.system_id = p.system_id and e.role_key = p.role_key)
				                     or (e.system_id = p.other_system_id and e.role_key = p.other_role_key)
				  join account a on a.id = e.account_id
				  join unit u on u.id = a.unit_id
				  left join person x on x.id = a.person_id
				  left join unit h on h.id = x.unit_id
				 where p.active
				   and a.enabled
				   and a.kind <> 'SERVICE'
				   and (e.ends_on is null or e.ends_on >= :today)
				 group by coalesce(a.person_id, a.id), a.person_id, x.name, h.department_id, p.id, s.name, p.role,
				       o.name, p.other_role, p.payment
				""").param("today", today).query(RolePairFact.class).list();
	}

	private RolloutFact rollout(MfaRollout plan, List<CoverageRow> rows, LocalDate today) {
		var covered = rows.stream().mapToInt(CoverageRow::covered).sum();
		var population = rows.stream().mapToInt(CoverageRow::population).sum();
		var version = (plan.version() != null) ? plan.version() : 0;
		return new RolloutFact(plan.id(), version, null, ROLLOUT, employed(plan.ownerId(), today), plan.targetOn(),
				plan.plannedShare(today), covered, population);
	}

	private boolean employed(@Nullable UUID person, LocalDate today) {
		return this.db.sql("""
				select exists (
				    select from person p
				     where p.id = :person
				       and p.employed_from <= :today
				       and (p.employed_to is null or p.employed_to >= :today))
				""").param("person", person).param("today", today).query(Boolean.class).single();
	}

	private static CoverageFact coverage(CoverageRow row, @Nullable Integer planned) {
		return new CoverageFact(row.unitId(), row.unitId(), row.unit(), row.covered(), row.population(), planned);
	}

}
