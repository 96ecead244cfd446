package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.Fact;

/**
 * What plans say in their sections and of the people that their procedures take, as rules
 * see it: of all plans in force, or of one, in five statements.
 */
@Component
@Transactional(readOnly = true)
class SectionFacts {

	private final JdbcClient db;

	private final PlanAnswerRows rows;

	SectionFacts(JdbcClient db, PlanAnswerRows rows) {
		this.db = db;
		this.rows = rows;
	}

	List<Fact> of(LocalDate today, @Nullable UUID draft) {
		var needed = systems(draft).stream().collect(Collectors.groupingBy(NeededSystem::planId));
		var suppliers = suppliers(today, draft).stream().collect(Collectors.groupingBy(NeededSupplier::planId));
		var staff = staff(draft);
		var staffOf = staff.stream().collect(Collectors.groupingBy(StaffRow::planId));
		var said = plans(draft).stream()
			.flatMap(plan -> Stream.concat(
					facts(plan, needed.getOrDefault(plan.id(), List.of()), staffOf.getOrDefault(plan.id(), List.of()),
							today),
					suppliers.getOrDefault(plan.id(), List.of())
						.stream()
						.map(supplier -> SupplierNeedFact.of(plan, supplier))));
		return Stream.concat(said, staff.stream().map(StaffRow::fact)).toList();
	}

	private static Stream<Fact> facts(AnsweredPlan plan, List<NeededSystem> needed, List<StaffRow> staff,
			LocalDate today) {
		var replaced = plan.lifeHealth() ? Arrays.stream(VitalFunction.values()) : Stream.<VitalFunction>empty();
		return Stream.<Stream<? extends Fact>>of(
				Stream.of(PremiseFact.of(plan), TriggerFact.of(plan), PhasesFact.of(plan), PaymentFact.of(plan, today),
						IntakeFact.of(plan), ReturnFact.of(plan), StaffingFact.of(plan, staff),
						RecordsFact.of(plan, confidentiality(needed))),
				replaced.map(function -> ReplacementFact.of(plan, function)),
				needed.stream().map(system -> LossFact.of(plan, system)))
			.flatMap(facts -> facts);
	}

	private static @Nullable Integer confidentiality(List<NeededSystem> needed) {
		return needed.stream()
			.map(NeededSystem::confidentiality)
			.filter(Objects::nonNull)
			.max(Integer::compare)
			.orElse(null);
	}

	private List<AnsweredPlan> plans(@Nullable UUID draft) {
		var known = known(draft);
		return this.db.sql("""
				select l.id, l.version, u.department_id as unit_id, b.name as label, b.life_health, b.payment,
				       b.statutory_deadline, b.digital_intake, l.premise_days
				  from continuity_plan l
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				 where case when :draft::uuid is null then l.state = 'ADOPTED' else l.id = :draft end
				""")
			.param("draft", draft)
			.query(Asked.class)
			.stream()
			.map(row -> row.saying(known.getOrDefault(row.id(), Map.of())))
			.toList();
	}

	private Map<UUID, Map<Question, String>> known(@Nullable UUID draft) {
		var known = new HashMap<UUID, Map<Question, String>>();
		this.rows.judged(draft).forEach(section -> {
			var ofPlan = known.computeIfAbsent(section.planId(), plan -> new EnumMap<>(Question.class));
			section.section()
				.questions()
				.forEach(question -> section.known(question).ifPresent(answer -> ofPlan.put(question, answer)));
		});
		return known;
	}

	/** Of procedures that plans lean on and of which somebody has said anything. */
	private List<StaffRow> staff(@Nullable UUID draft) {
		return this.db.sql("""
				with %s
				select distinct on (m.id) m.id, m.version, m.plan_id, u.department_id as unit_id,
				       b.name || ': ' || m.name as label,
				       m.staff_available as available, m.staff_first_day as first_day, m.staff_first_week as first_week,
				       m.staff_first_month as first_month, m.staff_after_month as after_month,
				       substring(s.answers ->> 'mannedHours' from '^[0-9]+$')::integer as hours,
				       substring(s.answers ->> 'mannedDays' from '^[0-9]+$')::integer as days
				  from leaned_on m
				  join judged l on l.id = m.plan_id
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				  left join plan_section s on s.plan_id = l.id and s.section = 'STAFFING'
				 where num_nonnulls(m.staff_available, m.staff_first_day, m.staff_first_week, m.staff_first_month,
				                    m.staff_after_month) > 0
				""".formatted(LeanedOn.SQL)).param("draft", draft).query(StaffRow.class).list();
	}

	private List<NeededSystem> systems(@Nullable UUID draft) {
		return this.db.sql("""
				select l.id as plan_id, s.id, s.name, s.confidentiality, s.integrity, s.availability
				  from continuity_plan l
				  join process_system n on n.process_id = l.process_id
				  join information_system s on s.id = n.system_id
				 where case when :draft::uuid is null then l.state = 'ADOPTED' else l.id = :draft end
				""").param("draft", draft).query(NeededSystem.class).list();
	}

	private List<NeededSupplier> suppliers(LocalDate today, @Nullable UUID draft) {
		return this.db.sql("""
				select n.plan_id, f.id, f.name, n.criticality,
				       count(a.id)::integer as agreements,
				       coalesce(bool_or(a.recovery_hours is not null), false) as recovery_agreed,
				       coalesce(bool_or(a.incident_contact is not null), false) as incident_contact,
				       coalesce(bool_or(a.exit_clause), false) as data_returned
				  from (select distinct l.id as plan_id, s.supplier_id, b.criticality
				          from continuity_plan l
				          join business_process b on b.id = l.process_id
				          join process_system p on p.process_id = l.process_id
				          join information_system s on s.id = p.system_id
				         where case when :draft::uuid is null then l.state = 'ADOPTED' else l.id = :draft end) n
				  join supplier f on f.id = n.supplier_id
				  left join agreement a on a.supplier_id = f.id
				                       and (a.ends_on is null or a.ends_on >= :today)
				 group by n.plan_id, f.id, f.name, n.criticality
				""").param("draft", draft).param("today", today).query(NeededSupplier.class).list();
	}

	/** A plan and its process as they are stored. */
	record Asked(UUID id, int version, UUID unitId, String label, boolean lifeHealth, boolean payment,
			boolean statutoryDeadline, boolean digitalIntake, @Nullable Integer premiseDays) {

		AnsweredPlan saying(Map<Question, String> known) {
			return new AnsweredPlan(this.id, this.version, this.unitId, this.label, this.lifeHealth, this.payment,
					this.statutoryDeadline, this.digitalIntake, this.premiseDays, known);
		}

	}

}
