package se.isms.core.continuity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import se.isms.core.ingest.BiaImpact;
import se.isms.core.ingest.CellType;
import se.isms.core.ingest.Cells;
import se.isms.core.ingest.ImportColumn;
import se.isms.core.ingest.ImportDeclaration;
import se.isms.core.ingest.ImportKind;
import se.isms.core.ingest.ImportParts;
import se.isms.core.shared.Permission;

/**
 * Drafts of continuity plans from files: of processes that have none, and of those that
 * are being written. What is adopted or under review is never touched. An empty cell says
 * nothing about what the draft says already. What is new is a first edition, since the
 * next one of an adopted plan is begun on its page.
 */
@Component
class PlanImport implements ImportDeclaration {

	/** A year, as in the form. */
	private static final int MOST_HOURS = 8_760;

	/**
	 * A process by its name, and with its unit or department before it where several have
	 * the same name.
	 */
	private static final String PROCESSES = """
			select b.id, n.name, u.department_id as department
			  from business_process b
			  join unit u on u.id = b.unit_id
			  join unit d on d.id = u.department_id
			 cross join lateral (values (b.name), (u.name || ': ' || b.name), (u.short_name || ': ' || b.name),
			                            (d.name || ': ' || b.name), (d.short_name || ': ' || b.name)) n (name)
			 where n.name is not null
			 group by b.id, n.name, u.department_id
			""";

	private static final String NEWEST_ASSIGNMENT = """
			(select a.%s
			   from business_process b
			   join unit u on u.id = b.unit_id
			   join unit o on o.department_id = u.department_id
			   join assignment_answer w on w.unit_id = o.id
			   join continuity_assignment a on a.id = w.assignment_id
			  where b.id = s.process_id
			  order by a.given_on desc, a.id
			  limit 1)""";

	private static final String ADOPTED = """
			exists (select from continuity_plan l where l.process_id = s.process_id and l.state = 'ADOPTED')
			and not exists (select from continuity_plan l
			                 where l.process_id = s.process_id and l.state in ('DRAFT', 'REVIEW'))""";

	private static final String REVIEWED = """
			exists (select from continuity_plan l where l.process_id = s.process_id and l.state = 'REVIEW')""";

	private static final String TOO_SLOW = """
			exists (select
			          from (values (1)) one
			          left join continuity_plan l on l.process_id = s.process_id and l.state = 'DRAFT'
			         where coalesce(s.rto_hours, l.rto_hours) > coalesce(s.mtpd_hours, l.mtpd_hours))""";

	/** What stands in for all answers of a plan in its sections, by section. */
	private static final String BY_SECTION = """
			cross join lateral (values %s) n (section, answers)""";

	private static final Map<Question, BiaImpact> IMPACTS = Map.of(Question.LIFE_CURVE, BiaImpact.LIFE,
			Question.OPERATION_CURVE, BiaImpact.OPERATION, Question.ECONOMY_CURVE, BiaImpact.ECONOMY,
			Question.TRUST_CURVE, BiaImpact.TRUST, Question.RIGHTS_CURVE, BiaImpact.RIGHTS);

	private static final List<String> IN = List.of("", " timmar", " i timmar", " tim", " h", " hours", " in hours",
			" dygn", " i dygn", " dagar", " i dagar", " days", " in days", " veckor", " i veckor", " weeks");

	@Override
	public ImportKind kind() {
		var kind = ImportKind.of("plans", Permission.CONTRIBUTE, "continuity_plan")
			.column(ImportColumn.of("unit", "unit_id", Cells.ownUnit(), "Socialförvaltningen")
				.called("förvaltning eller bolag", "förvaltning", "enhet", "avdelning", "department", "unit",
						"organisational unit")
				.labelled("unit"))
			.column(ImportColumn.of("process", "process_id", Cells.ownReference(PROCESSES), "Utbetalning av lön")
				.needed()
				.called("process", "processnamn", "verksamhetsprocess", "business process", "asset"))
			.column(field("owner", "owner_id", Cells.person(), "1017")
				.called("ägare", "planägare", "ansvarig", "plan owner")
				.labelled("continuity.plan.form.ownerId"))
			.column(field("deputy", "deputy_id", Cells.person(), "1018").called("ersättare", "ställföreträdare")
				.labelled("continuity.plan.form.deputyId"))
			.column(hours("mtpdHours", "mtpd_hours", "24", "mtpd", "mtd", "längsta acceptabla avbrottstid",
					"längsta acceptabla avbrott", "längsta avbrottstid", "maximum tolerable period of disruption",
					"maximum tolerable downtime"))
			.column(hours("rtoHours", "rto_hours", "12", "rto", "återställningstid", "recovery time objective",
					"recovery time"))
			.column(hours("rpoHours", "rpo_hours", "4", "rpo", "information som får gå förlorad",
					"recovery point objective"))
			.column(field("mbcoValue", "mbco_value", Cells.amount(), "70")
				.called("mbco", "mbco värde", "lägsta nivå", "minsta nivå", "minimum business continuity objective")
				.labelled("continuity.plan.form.mbcoValue"))
			.column(field("mbcoUnit", "mbco_unit", Cells.text(200), "procent av insatserna")
				.called("mbco enhet", "enhet för mbco", "minsta nivå enhet", "lägsta nivå enhet", "mbco unit")
				.labelled("continuity.plan.form.mbcoUnit"));
		Stream.of(Question.values()).map(PlanImport::answer).forEach(kind::column);
		return kind.guarded()
			.guided("process", "unit")
			.knownBy("process")
			.refuse("process", "plan-reviewed", REVIEWED)
			.refuse("process", "plan-adopted", ADOPTED)
			.refuse("rtoHours", "rto-longer", TOO_SLOW)
			.fixed("state", "'DRAFT'")
			.fixed("edition", "1")
			.fixed("premise_it_loss", NEWEST_ASSIGNMENT.formatted("premise_it_loss"))
			.fixed("premise_days", NEWEST_ASSIGNMENT.formatted("premise_days"))
			.parts(parts())
			.build();
	}

	/** An empty cell leaves what the draft says. */
	private static ImportColumn field(String key, String field, CellType type, String example) {
		return ImportColumn.of(key, field, type, example).otherwise("null");
	}

	private static ImportColumn hours(String key, String field, String example, String... names) {
		return field(key, field, Cells.hours(MOST_HOURS), example)
			.called(Stream.of(names).flatMap(name -> IN.stream().map(name::concat)).toArray(String[]::new))
			.labelled("continuity.plan.form." + key);
	}

	private static ImportColumn answer(Question question) {
		var column = field(question.key(), field(question), AnswerCell.of(question), AnswerCell.example(question))
			.labelled("continuity.question." + question.key());
		var impact = IMPACTS.get(question);
		return (impact != null) ? column.called(impact.header()) : column;
	}

	private static String field(Question question) {
		return question.name().toLowerCase(Locale.ROOT);
	}

	private static ImportParts parts() {
		var questions = Arrays.asList(Question.values());
		return new ImportParts("plan_section", whole(questions),
				Stream.concat(Stream.of("unit_id"), questions.stream().map(PlanImport::field))
					.collect(Collectors.toSet()),
				add(), change(), restore(), null, """
						delete from plan_section
						 where plan_id between :first and :last
						""");
	}

	private static String whole(List<Question> questions) {
		var answers = questions.stream()
			.map(question -> ", p.answers ->> '%s' as %s".formatted(question.key(), field(question)))
			.collect(Collectors.joining());
		return """
				(select l.*, b.unit_id, p.parts_version%s
				   from continuity_plan l
				   join business_process b on b.id = l.process_id
				   join (select v.plan_id, v.parts_version, a.answers
				           from (select x.plan_id, sum(x.version) as parts_version
				                   from plan_section x
				                  group by x.plan_id) v
				           left join (select x.plan_id, jsonb_object_agg(e.key, e.value) as answers
				                        from plan_section x
				                       cross join lateral jsonb_each(x.answers) e
				                       group by x.plan_id) a on a.plan_id = v.plan_id) p on p.plan_id = l.id
				  where l.state = 'DRAFT')""".formatted(answers);
	}

	private static String add() {
		return """
				insert into plan_section (id, plan_id, section, answers, version)
				select gen_random_uuid(), l.id, n.section, n.answers, 0
				  from %s s
				  join continuity_plan l on l.id = s.id
				 %s
				""".formatted(ImportParts.STAGED, bySection("s.%s"));
	}

	private static String change() {
		return """
				update plan_section p
				   set answers = p.answers || n.answers,
				       version = p.version + 1
				  from import_change c
				  join continuity_plan l on l.id = c.subject_id
				  join %s s on s.process_id = l.process_id
				 %s
				 where c.batch_id = :batch
				   and p.plan_id = l.id
				   and p.section = n.section
				   and not p.answers @> n.answers
				""".formatted(ImportParts.STAGED, bySection("s.%s"));
	}

	private static String restore() {
		return """
				update plan_section p
				   set answers = n.answers,
				       version = p.version + 1
				  from import_change c
				 %s
				 where c.batch_id = :batch
				   and p.plan_id = c.subject_id
				   and p.section = n.section
				   and p.answers <> n.answers
				""".formatted(bySection("c.before -> '%s'"));
	}

	private static String bySection(String value) {
		return BY_SECTION.formatted(Stream.of(PlanSection.values())
			.map(section -> "('%s', jsonb_strip_nulls(jsonb_build_object(%s)))".formatted(section.name(),
					section.questions()
						.stream()
						.map(question -> "'%s', %s".formatted(question.key(), value.formatted(field(question))))
						.collect(Collectors.joining(", "))))
			.collect(Collectors.joining(",\n")));
	}

}
