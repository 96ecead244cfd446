package se.isms.core.continuity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sections of plans as they are stored: a row for each, from the first draft on. */
@Component
class PlanAnswerRows {

	private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {
	};

	private static final String SELECT = """
			select s.id, s.plan_id, s.section, s.answers::text as answers, s.version
			  from plan_section s
			""";

	private final JdbcClient db;

	private final JsonMapper json;

	PlanAnswerRows(JdbcClient db, JsonMapper json) {
		this.db = db;
		this.json = json;
	}

	/** In the order in which they are asked. */
	List<PlanAnswers> of(UUID plan) {
		return this.db.sql(SELECT + " where s.plan_id = :plan")
			.param("plan", plan)
			.query(this::answers)
			.stream()
			.sorted(Comparator.comparing(PlanAnswers::section))
			.toList();
	}

	Optional<PlanAnswers> find(UUID id) {
		return this.db.sql(SELECT + " where s.id = :id").param("id", id).query(this::answers).optional();
	}

	/** Of all plans in force, or of one. */
	Stream<PlanAnswers> judged(@Nullable UUID draft) {
		return this.db.sql(SELECT + """
				  join continuity_plan l on l.id = s.plan_id
				 where case when :draft::uuid is null then l.state = 'ADOPTED' else l.id = :draft end
				""").param("draft", draft).query(this::answers).stream();
	}

	void begin(UUID plan) {
		this.db.sql("""
				insert into plan_section (id, plan_id, section, answers, version)
				select gen_random_uuid(), :plan, unnest(:sections::text[]), '{}', 0
				""")
			.param("plan", plan)
			.param("sections", Stream.of(PlanSection.values()).map(PlanSection::name).toArray(String[]::new))
			.update();
	}

	/** The next edition begins with what the one before it says. */
	void copy(UUID from, UUID to) {
		this.db.sql("""
				insert into plan_section (id, plan_id, section, answers, version)
				select gen_random_uuid(), :to, s.section, s.answers, 0
				  from plan_section s
				 where s.plan_id = :from
				""").param("from", from).param("to", to).update();
	}

	PlanAnswers save(PlanAnswers answers) {
		var changed = this.db.sql("""
				update plan_section
				   set answers = :answers::jsonb,
				       version = version + 1
				 where id = :id
				   and version = :version
				""")
			.param("answers", this.json.writeValueAsString(byKey(answers.answers())))
			.param("id", answers.id())
			.param("version", answers.version())
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("section " + answers.section() + " of a plan");
		}
		return find(answers.id()).orElseThrow();
	}

	private PlanAnswers answers(ResultSet row, int number) throws SQLException {
		var answers = new EnumMap<Question, String>(Question.class);
		this.json.readValue(row.getString("answers"), ANSWERS)
			.forEach((key, answer) -> Question.called(key).ifPresent(question -> answers.put(question, answer)));
		return new PlanAnswers(row.getObject("id", UUID.class), row.getObject("plan_id", UUID.class),
				PlanSection.valueOf(row.getString("section")), answers, row.getInt("version"));
	}

	private static Map<String, String> byKey(Map<Question, String> answers) {
		return answers.entrySet().stream().collect(Collectors.toMap(one -> one.getKey().key(), Map.Entry::getValue));
	}

}
