package se.isms.core.review;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.AsOf;
import se.isms.core.shared.CurrentActor;

/** Counts and own words for a review, each in one statement. */
@Component
@Transactional(readOnly = true)
class MaterialSource {

	private final JdbcClient db;

	MaterialSource(JdbcClient db) {
		this.db = db;
	}

	Material material(int year, AsOf asOf) {
		return this.db
			.sql("""
					select (select count(*) from steering_document where kind = 'POLICY') as policies,
					       (select count(*) from steering_document
					         where kind = 'POLICY' and valid_until >= :today) as valid_policies,
					       (select count(*) from context_entry where year = :year) as context,
					       (select count(*) from objective where year = :year) as objectives,
					       (select count(*) from objective o
					         where o.year = :year
					           and exists (select from activity a where a.objective_id = o.id)) as objectives_linked,
					       (select count(*) from objective where year = :year and due_on <= :today) as objectives_due,
					       (select count(*) from objective
					         where year = :year and due_on <= :today and outcome = 'ACHIEVED') as objectives_achieved,
					       (select count(*) from activity where year = :year) as activities,
					       (select count(*) from activity where year = :year and state = 'DONE') as activities_done,
					       (select count(*) from activity
					         where year = :year and state in ('ONGOING', 'DONE')) as activities_started,
					       (select count(*) from briefing where held_on between :from and :today) as briefings,
					       (select count(*) from exercise where state <> 'PLANNED' and held_on between :from and :today) as exercises,
					       (select count(*) from audit where reported_on between :from and :today) as audits,
					       (select count(*) from incident
					         where (aware_at at time zone 'Europe/Stockholm')::date between :from and :today) as incidents,
					       (select count(distinct control_id) from control_check
					         where checked_on between :from and :today) as checked_controls,
					       (select count(*) from standing_finding
					         where open and severity = 'CRITICAL'
					           and first_seen < :today::date - 30) as old_criticals
					""")
			.param("year", year)
			.param("today", asOf.date())
			.param("from", LocalDate.of(year, 1, 1))
			.query(Material.class)
			.single();
	}

	/** Own words for the inputs, as they were entered for the year. */
	List<Statement> words(int year) {
		return this.db.sql("""
				select input, null as key, text_sv, text_en
				  from context_entry
				 where year = :year
				 order by input, position, text_sv
				""").param("year", year).query(Statement.class).list();
	}

	/** Decisions of the newest earlier review, for input a. */
	List<Statement> earlierDecisions(int year) {
		return this.db.sql("""
				select 'A' as input, null as key,
				       d.text || ' – ' || case d.status when 'DONE' then 'klart' else 'pågår' end as text_sv,
				       d.text || ' – ' || case d.status when 'DONE' then 'done' else 'ongoing' end as text_en
				  from review_decision d
				  join management_review r on r.id = d.review_id
				 where r.year = (select max(year) from management_review where year < :year and state = 'ADOPTED')
				 order by d.due_on, d.text
				""").param("year", year).query(Statement.class).list();
	}

	/** Figures of the year before, where they were measured. */
	List<Measured> measured(int year) {
		return this.db.sql("""
				select indicator, numerator::int, denominator::int
				  from measurement
				 where year = (select max(year) from measurement where year < :year)
				""").param("year", year).query(Measured.class).list();
	}

	Extract extract(int year, AsOf asOf) {
		return this.db
			.sql("""
					select a.given_on as assignment_on, a.premise_days,
					       case when exists (
					           select from unit u
					            where u.kind <> 'SUBUNIT'
					              and not exists (select from assignment_answer w where w.assignment_id = a.id and w.unit_id = u.id))
					       then array(
					           select u.name
					             from assignment_answer w
					             join unit u on u.id = w.unit_id
					            where w.assignment_id = a.id
					            order by u.name collate "sv-SE-x-icu")
					       else array[]::text[] end as assigned_to,
					       array(
					           select u.name
					             from unit u
					            where exists (
					                select
					                  from assignment_answer w
					                  join continuity_assignment s on s.id = w.assignment_id
					                 where w.unit_id = u.id
					                   and s.given_on <= :today
					                   and coalesce(w.answered_on > :today, true))
					            order by u.name collate "sv-SE-x-icu") as silent,
					       t.launched_on as training_on, t.months as training_months,
					       array(select title from exercise where state <> 'PLANNED' and held_on between :from and :today
					              order by held_on) as exercises,
					       array(select title from activity where year = :year and state = 'ONGOING' order by title) as ongoing
					  from (select 1) one
					  left join lateral (
					      select * from continuity_assignment where given_on <= :today order by given_on desc limit 1) a on true
					  left join lateral (
					      select * from training_programme where launched_on <= :today order by launched_on desc limit 1) t on true
					""")
			.param("year", year)
			.param("today", asOf.date())
			.param("from", LocalDate.of(year, 1, 1))
			.query((row, number) -> new Extract(row.getObject("assignment_on", LocalDate.class),
					row.getObject("premise_days", Integer.class), strings(row.getArray("assigned_to")),
					strings(row.getArray("silent")), strings(row.getArray("exercises")),
					row.getObject("training_on", LocalDate.class), row.getObject("training_months", Integer.class),
					strings(row.getArray("ongoing"))))
			.single();
	}

	private static List<String> strings(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

	String municipality() {
		return this.db.sql("select name from system.tenant where id = :tenant")
			.param("tenant", CurrentActor.get().tenant())
			.query(String.class)
			.single();
	}

	List<Department> departments() {
		return this.db.sql("""
				select id, name
				  from unit
				 where kind <> 'SUBUNIT'
				 order by name collate "sv-SE-x-icu"
				""").query(Department.class).list();
	}

	record Measured(String indicator, int numerator, @org.jspecify.annotations.Nullable Integer denominator) {
	}

	record Department(UUID id, String name) {
	}

}
