package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the municipality has decided about the rules, as it stands on a day. */
@Component
@Transactional(readOnly = true)
class Policies {

	private static final TypeReference<Map<String, Integer>> SETTINGS = new TypeReference<>() {
	};

	private final JdbcClient db;

	private final JsonMapper json;

	Policies(JdbcClient db, JsonMapper json) {
		this.db = db;
		this.json = json;
	}

	Policy on(AsOf asOf) {
		return new Policy(parameters(asOf), switches(), exceptions(), localRules(asOf.date()));
	}

	Parameters parameters(AsOf asOf) {
		return newest(asOf.date()).parameters();
	}

	/** The thresholds that were decided last, also those that begin later. */
	ParameterSet newest() {
		return newest(null);
	}

	private ParameterSet newest(@Nullable LocalDate inForce) {
		return this.db.sql("""
				select version_no, valid_from, author, reason, settings::text as settings
				  from parameter_set
				 where (:inForce::date is null or valid_from <= :inForce)
				 order by version_no desc
				 limit 1
				""")
			.param("inForce", inForce)
			.query((row, number) -> new ParameterSet(row.getInt("version_no"),
					row.getObject("valid_from", LocalDate.class), row.getString("author"), row.getString("reason"),
					new Parameters(this.json.readValue(row.getString("settings"), SETTINGS))))
			.optional()
			.orElse(ParameterSet.STANDARD);
	}

	/** What was decided of rules that ever were switched. */
	Map<String, Boolean> switches() {
		return this.db.sql("select rule, active, reason, author, at from rule_switch")
			.query(RuleSwitch.class)
			.list()
			.stream()
			.collect(Collectors.toMap(RuleSwitch::rule, RuleSwitch::active));
	}

	/** Rules of its own, each as it was decided last. */
	List<LocalRule> localRules() {
		return localRules(null);
	}

	private List<LocalRule> localRules(@Nullable LocalDate inForce) {
		return this.db
			.sql("""
					select distinct on (id) id, version, title, says, advice, source, theme, severity, subject, applies, condition
					  from local_rule
					 where (:inForce::date is null or valid_from <= :inForce)
					 order by id, version desc
					""")
			.param("inForce", inForce)
			.query(LocalRule.class)
			.list();
	}

	/** Nobody approves what they asked for themselves, however the row came there. */
	private List<RuleException> exceptions() {
		return this.db.sql("""
				select rule, subject_id, discriminator, decided_on as approved_on, valid_until
				  from rule_exception
				 where state = 'APPROVED'
				   and coalesce(btrim(decided_by), '') not in ('', btrim(asked_by))
				""").query(RuleException.class).list();
	}

}
