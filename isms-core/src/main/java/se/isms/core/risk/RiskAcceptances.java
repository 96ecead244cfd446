package se.isms.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Refused;

/** The rows of acceptances. One's own department's, where one has one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RiskAcceptances {

	private final JdbcClient db;

	RiskAcceptances(JdbcClient db) {
		this.db = db;
	}

	/** Those that are to be decided first, then those that end first. */
	List<AcceptanceRow> all(@Nullable UUID risk, LocalDate today) {
		return select(null, risk, today);
	}

	Optional<AcceptanceRow> find(UUID id, LocalDate today) {
		return select(id, null, today).stream().findFirst();
	}

	private List<AcceptanceRow> select(@Nullable UUID id, @Nullable UUID risk, LocalDate today) {
		return this.db
			.sql("""
					select x.id, x.risk_id, r.title as risk, a.unit_id, u.name as unit, x.level, r.level as level_now,
					       x.motivation, x.valid_until, x.asked_by, x.asked_on,
					       case when x.state = 'DECIDED' and x.valid_until < :today then 'EXPIRED' else x.state end as state,
					       x.decided_by, q.name || ', ' || q.title as decider, x.decided_on, x.note, x.case_number,
					       x.withdrawn_by, x.withdrawn_on, x.withdrawal, x.version
					  from risk_acceptance x
					  join rated_risk r on r.id = x.risk_id
					  join risk_analysis a on a.id = r.analysis_id
					  join unit u on u.id = a.unit_id
					  left join person q on q.id = x.decided_by
					 where (:department::uuid is null or u.department_id = :department)
					   and (:id::uuid is null or x.id = :id)
					   and (:risk::uuid is null
					        or r.origin_id = (select w.origin_id from risk w where w.id = :risk))
					 order by x.state <> 'ASKED', x.state <> 'DECIDED', x.valid_until, x.id
					""")
			.param("department", CurrentActor.get().department())
			.param("id", id)
			.param("risk", risk)
			.param("today", today)
			.query(AcceptanceRow.class)
			.list();
	}

	/** The level of a risk now; none where it is not rated. */
	Optional<Integer> level(UUID risk) {
		return this.db.sql("select r.level from rated_risk r where r.id = :risk and r.level is not null")
			.param("risk", risk)
			.query(Integer.class)
			.optional();
	}

	/** Who in the staff register an account is. */
	Optional<Decider> person(String username) {
		return this.db.sql("""
				select p.id as person, p.name
				  from system.app_user w
				  join person p on p.id = w.person_id
				 where w.username = :username
				   and w.tenant_id = :tenant
				   and w.enabled
				""")
			.param("username", username)
			.param("tenant", CurrentActor.get().tenant())
			.query(Decider.class)
			.optional();
	}

	/** Whether somebody has asked for it, or led or written the analysis. */
	boolean involved(UUID id, UUID person) {
		return this.db.sql("""
				select %s
				  from risk_acceptance x
				  join risk r on r.id = x.risk_id
				  join risk_analysis a on a.id = r.analysis_id
				  join person q on q.id = :person
				 where x.id = :id
				""".formatted(Authority.involved("q", "x")))
			.param("person", person)
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	/** The highest level that somebody employed may accept on a day for a unit. */
	Optional<Integer> ceiling(UUID person, UUID unit, LocalDate day) {
		return this.db
			.sql("""
					select g.ceiling
					  from (select %s as ceiling
					          from unit u
					         where u.id = :unit
					           and exists (select from person q where q.id = :person and %s)) g
					 where g.ceiling is not null
					""".formatted(Authority.highest(":person", ":day::date", "u.department_id"),
					Authority.employed("q", ":day::date")))
			.param("person", person)
			.param("unit", unit)
			.param("day", day)
			.query(Integer.class)
			.optional();
	}

	/** Some of those who may decide on a day what is asked for. */
	List<String> able(UUID id, LocalDate day) {
		return this.db
			.sql("""
					select distinct g.able
					  from risk_acceptance x
					  join risk r on r.id = x.risk_id
					  join risk_analysis a on a.id = r.analysis_id
					  join unit u on u.id = a.unit_id
					 cross join lateral (
					    select h.name || ' (' || h.title || ')' as able
					      from %s
					       and c.max_level >= x.level
					       and %s
					       and not %s) g
					 where x.id = :id
					 order by g.able
					 limit 3
					""".formatted(Authority.held(":day::date", "u.department_id"),
					Authority.employed("h", ":day::date"), Authority.involved("h", "x")))
			.param("id", id)
			.param("day", day)
			.query(String.class)
			.list();
	}

	void add(Wanted wanted) {
		try {
			this.db
				.sql("""
						insert into risk_acceptance (id, risk_id, level, motivation, valid_until, asked_by, asked_person, asked_on,
						       state, version)
						values (:id, :risk, :level, :motivation, :until, :by, :person, :on, 'ASKED', 0)
						""")
				.param("id", wanted.id())
				.param("risk", wanted.risk())
				.param("level", wanted.level())
				.param("motivation", wanted.motivation())
				.param("until", wanted.until())
				.param("by", CurrentActor.get().name())
				.param("person", wanted.askedPerson())
				.param("on", wanted.on())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Refused("refused.acceptance-there");
		}
	}

	void decide(UUID id, AcceptanceDecision decision, UUID person, LocalDate on, int seen) {
		moved(id, this.db.sql("""
				update risk_acceptance
				   set state = :state, decided_by = :by, decided_on = :on, note = :note, case_number = :number,
				       version = version + 1
				 where id = :id and version = :seen
				""")
			.param("state", (decision.approved() ? AcceptanceRow.State.DECIDED : AcceptanceRow.State.REFUSED).name())
			.param("by", person)
			.param("on", on)
			.param("note", decision.note().strip())
			.param("number", decision.caseNumber())
			.param("id", id)
			.param("seen", seen)
			.update());
	}

	void withdraw(UUID id, String why, LocalDate on, int seen) {
		moved(id,
				this.db
					.sql("""
							update risk_acceptance
							   set state = 'WITHDRAWN', withdrawn_by = :by, withdrawn_on = :on, withdrawal = :why, version = version + 1
							 where id = :id and version = :seen
							""")
					.param("by", CurrentActor.get().name())
					.param("on", on)
					.param("why", why)
					.param("id", id)
					.param("seen", seen)
					.update());
	}

	private static void moved(UUID id, int rows) {
		if (rows == 0) {
			throw new OptimisticLockingFailureException("acceptance " + id);
		}
	}

	/** What somebody asks for, and when. */
	record Wanted(UUID id, UUID risk, int level, String motivation, LocalDate until, @Nullable UUID askedPerson,
			LocalDate on) {
	}

	/** Somebody who signs in, as the staff register knows them. */
	record Decider(UUID person, String name) {
	}

}
