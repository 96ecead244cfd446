package se.isms.core.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.organisation.Tenants;
import se.isms.core.shared.CurrentActor;
import se.isms.core.trail.Trail;

/**
 * Loads the invented municipality, deterministic from a seed: first as it was at the end
 * of the closed year, then as it is today. In between the closed year is reviewed and
 * reported.
 */
@Service
@Transactional
public class SampleMunicipality {

	/** Rows sent at a time. */
	private static final int CHUNK = 5000;

	/** What changes from one stage to the next, children before parents. Units stay. */
	static final List<String> CHANGING = List.of("recovery_place", "recovery_order", "observation", "manual_use",
			"plan_activation", "inject_card", "exercise_plan", "workshop_seat", "workshop", "analysis_confirmation",
			"significant_change", "control_check", "control", "processing", "action", "risk_acceptance",
			"delegation_ceiling", "risk", "risk_analysis", "risk_appetite", "risk_step_mapping", "risk_cell",
			"risk_level", "risk_step", "risk_scale", "procedure_replaces", "procedure_resource", "procedure_system",
			"stop_decision", "manual_procedure", "resource_claim", "resource_need", "resource_system",
			"shared_resource", "plan_contact", "contact_check", "paper_routine", "plan_copy", "plan_section",
			"continuity_plan", "exercise", "assignment_answer_process", "assignment_answer", "continuity_assignment",
			"access_review", "mfa_rollout", "role_pair", "entitlement", "account", "regulatory_report", "incident",
			"authority", "significance_threshold", "training_total", "training_programme", "management_member", "audit",
			"briefing", "context_entry", "steering_document", "activity", "objective", "process_need", "system_need",
			"process_system", "information_in_system", "information_asset", "business_process", "information_system",
			"agreement", "supplier", "rule_exception", "local_rule", "role_assignment", "person");

	private final JdbcClient db;

	private final JsonMapper json;

	private final Trail trail;

	SampleMunicipality(JdbcClient db, JsonMapper json, Trail trail) {
		this.db = db;
		this.json = json;
		this.trail = trail;
	}

	/** The tenant of the sample; the same seed and size give the same tenant. */
	public static UUID tenant(SampleSize size) {
		return UUID.nameUUIDFromBytes(("sample|" + size).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The name under which the sample is kept; others than the standard one say how they
	 * were made.
	 */
	public static Tenants.Tenant municipality(SampleSize size) {
		var content = Content.of("municipality");
		var standard = size.equals(SampleSize.standard());
		var name = SampleOrganisation.text(content, "name");
		return new Tenants.Tenant(tenant(size), standard ? name : name + " " + size.seed() + "/" + size.employees(),
				SampleOrganisation.text(content, "shortName"), SampleOrganisation.text(content, "county"));
	}

	/** The department with this key, such as SOC. */
	public static UUID department(SampleSize size, String key) {
		return new Rows(tenant(size), size.seed()).id("unit", key);
	}

	/** The head of the department with this key, in the staff register. */
	public static UUID head(SampleSize size, String key) {
		return new Rows(tenant(size), size.seed()).id("person", key + 0);
	}

	/**
	 * Decisions of the closed year's review, which the management takes when it adopts
	 * it.
	 */
	public static List<SampleDecision> decisions() {
		return SampleDecision.all();
	}

	@Transactional(readOnly = true)
	public boolean isLoaded() {
		return this.db.sql("select exists (select from unit)").query(Boolean.class).single();
	}

	/** Whether the sample has come to the running year. */
	@Transactional(readOnly = true)
	public boolean isRunning() {
		return this.db.sql("select exists (select from management_review where year > :closed)")
			.param("closed", Stage.CLOSED_YEAR)
			.query(Boolean.class)
			.single();
	}

	/** The municipality at the end of the closed year. */
	public void closedYear(SampleSize size) {
		var rows = rows(size);
		new SampleOrganisation(rows, Stage.closed(), size.employees()).units();
		new SampleReport(rows).make();
		insert(rows);
		stage(size, Stage.closed());
	}

	/** The same municipality today: its work has come further. */
	public void runningYear(SampleSize size, LocalDate today) {
		CHANGING.forEach(table -> this.db.sql("delete from " + table).update());
		stage(size, Stage.running(today));
	}

	private void stage(SampleSize size, Stage stage) {
		var rows = rows(size);
		var organisation = new SampleOrganisation(rows, stage, size.employees());
		organisation.people();
		var assets = new SampleAssets(rows, stage, organisation);
		assets.make();
		var risks = new SampleRisks(rows, stage, organisation);
		risks.make();
		if (stage.running()) {
			new SampleWorkshops(rows, organisation, risks).make();
		}
		new SampleChanges(rows, stage, organisation, assets).make();
		new SampleContinuity(rows, stage, organisation, assets).make();
		new SampleOrder(rows, stage).make();
		new SampleAccess(rows, stage, organisation, assets).make();
		new SampleIncidents(rows, stage, organisation).make();
		new SampleGovernance(rows, stage, organisation).make();
		new SampleProcessings(rows, stage, organisation, assets).make();
		new SamplePractice(rows, stage, organisation).make();
		insert(rows);
		this.trail.record("load", "sample", CurrentActor.get().tenant(), null,
				Map.of("day", stage.day(), "seed", size.seed(), "employees", size.employees()));
	}

	private static Rows rows(SampleSize size) {
		return new Rows(CurrentActor.get().tenant(), size.seed());
	}

	private void insert(Rows rows) {
		rows.byTable().forEach((table, all) -> {
			for (int from = 0; from < all.size(); from += CHUNK) {
				insert(table, all.subList(from, Math.min(all.size(), from + CHUNK)));
			}
		});
	}

	private void insert(String table, List<Map<String, @Nullable Object>> rows) {
		var columns = rows.stream().flatMap(row -> row.keySet().stream()).distinct().collect(Collectors.joining(", "));
		this.db
			.sql("insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, :rows::jsonb)"
				.formatted(table, columns))
			.param("rows", this.json.writeValueAsString(rows))
			.update();
	}

}
