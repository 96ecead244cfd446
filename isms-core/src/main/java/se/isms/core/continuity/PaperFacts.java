package se.isms.core.continuity;

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

/** Contacts, information on paper and copies of the plans in force. */
@Component
@Transactional(readOnly = true)
class PaperFacts implements FactSource {

	private final JdbcClient db;

	PaperFacts(JdbcClient db) {
		this.db = db;
	}

	@Override
	public List<Fact> facts(AsOf asOf) {
		return both(asOf, null);
	}

	/** Of a plan, or of one of its routines. */
	@Override
	public List<Fact> draft(AsOf asOf, UUID subject) {
		return both(asOf, subject);
	}

	private List<Fact> both(AsOf asOf, @Nullable UUID draft) {
		return Stream.<List<? extends Fact>>of(papers(asOf, draft), routines(draft))
			.<Fact>flatMap(List::stream)
			.toList();
	}

	List<PaperFact> papers(AsOf asOf, @Nullable UUID draft) {
		return this.db.sql("""
				select l.id, l.version, u.department_id as unit_id, b.name as label, b.criticality, b.life_health,
				       l.edition,
				       (select count(*) from paper_routine r where r.plan_id = l.id) as routines,
				       (select count(*) from plan_copy c where c.process_id = l.process_id) as copies,
				       (select min(c.edition) from plan_copy c where c.process_id = l.process_id) as printed_edition,
				       (select count(*) from plan_copy c
				         where c.process_id = l.process_id
				           and coalesce(c.told_on > :today, true)) as untold,
				       (select count(*) from plan_contact k where k.plan_id = l.id) as contacts,
				       (select count(*) from plan_contact k
				         where k.plan_id = l.id
				           and k.without_telephony) as independent,
				       (select h.checked_on from contact_check h where h.plan_id = l.id) as checked_on,
				       coalesce((select s.answers ->> 'ownChannel' from plan_section s
				                  where s.plan_id = l.id
				                    and s.section = 'COMMUNICATION'), '') not in ('', '?') as own_channel
				  from continuity_plan l
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				 where case when :draft::uuid is null then l.state = 'ADOPTED' else l.id = :draft end
				""").param("today", asOf.date()).param("draft", draft).query(PaperFact.class).list();
	}

	private List<RoutineFact> routines(@Nullable UUID draft) {
		return this.db.sql("""
				select r.id, r.version, u.department_id as unit_id, b.name || ': ' || r.what as label, r.plan_id,
				       b.criticality, b.life_health, r.every_days, r.vulnerable,
				       (select count(distinct lower(btrim(x)))
				          from regexp_split_to_table(r.places, E'[\\r\\n]+') x
				         where btrim(x) <> '') as places,
				       r.followed_on
				  from paper_routine r
				  join continuity_plan l on l.id = r.plan_id
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				 where case when :draft::uuid is null then l.state = 'ADOPTED' else :draft in (l.id, r.id) end
				""").param("draft", draft).query(RoutineFact.class).list();
	}

}
