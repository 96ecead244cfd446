package se.isms.core.risk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.TestMunicipality;
import se.isms.core.shared.CurrentActor;

/** Risks of a municipality, as rows, for the figures that count them. */
final class RiskRows {

	private final ScaleRegister scales;

	private final JdbcClient db;

	private final PlatformTransactionManager transactions;

	private final TestMunicipality municipality;

	private final RiskScale four;

	private final RiskScale five;

	RiskRows(ScaleRegister scales, JdbcClient db, PlatformTransactionManager transactions) {
		this.scales = scales;
		this.db = db;
		this.transactions = transactions;
		this.municipality = TestMunicipality.in(db, transactions);
		this.four = coordinating(() -> scales.add(scale("Fyra steg", 4, 8), null));
		this.five = coordinating(() -> scales.add(scale("Fem steg", 5, 10), this.four.id()));
	}

	TestMunicipality municipality() {
		return this.municipality;
	}

	/** Four steps; accepts 8. */
	RiskScale four() {
		return this.four;
	}

	/** Its next version, with five steps; accepts 10. */
	RiskScale five() {
		return this.five;
	}

	/** Says which steps of five answer to those of four. */
	void map() {
		coordinating(() -> {
			this.scales.map(this.four.id(), this.five.id(), new StepMapping(List.of(1, 2, 4, 5), List.of(1, 2, 4, 5)),
					0);
			return 0;
		});
	}

	/** Adopted on a day, or not yet. */
	UUID analysis(UUID unit, RiskScale scale, @Nullable LocalDate adopted) {
		var id = UUID.randomUUID();
		change("""
				insert into risk_analysis (id, unit_id, scale_id, title, state, adopted_on, version)
				values (:id, :unit, :scale, 'Hemtjänsten', case when :adopted::date is null then 'ONGOING' else 'ADOPTED' end,
				        :adopted, 0)
				""",
				Map.of("id", id, "unit", unit, "scale", scale.id()), "adopted", adopted);
		return id;
	}

	UUID state(UUID analysis, String state) {
		change("update risk_analysis set state = :state where id = :id", Map.of("id", analysis, "state", state), "none",
				null);
		return analysis;
	}

	/** Rated 4 times 3 before anything was done. */
	UUID risk(UUID analysis, @Nullable Integer likelihood, @Nullable Integer consequence) {
		var id = UUID.randomUUID();
		change("""
				insert into risk (id, analysis_id, origin_id, title, threat, vulnerability, confidentiality, integrity, availability,
				                  it_outage, inherent_likelihood, inherent_consequence, likelihood, consequence, state, version)
				values (:id, :analysis, :id, 'Strömavbrott', '', '', false, false, true, false, 4, 3, nullif(:likelihood, 0),
				        :consequence, 'RATED', 0)
				""",
				Map.of("id", id, "analysis", analysis, "likelihood", (likelihood != null) ? likelihood : 0),
				"consequence", consequence);
		return id;
	}

	void aim(UUID risk) {
		change("update risk set target_likelihood = 1, target_consequence = 2 where id = :id", Map.of("id", risk),
				"none", null);
	}

	void close(UUID risk) {
		change("update risk set state = 'CLOSED' where id = :id", Map.of("id", risk), "none", null);
	}

	UUID action(UUID risk, UUID unit, @Nullable LocalDate due) {
		var id = UUID.randomUUID();
		change("""
				insert into action (id, unit_id, title, source_type, source_id, owner_id, due_on, state, version)
				values (:id, :unit, 'Skaffa reservkraft', 'RISK', :risk, :owner, :due, 'ONGOING', 0)
				""", Map.of("id", id, "unit", unit, "risk", risk, "owner", this.municipality.owner()), "due", due);
		return id;
	}

	void continues(UUID risk, UUID origin) {
		change("update risk set origin_id = :origin where id = :id", Map.of("id", risk, "origin", origin), "none",
				null);
	}

	void done(UUID action) {
		change("update action set state = 'DONE' where id = :id", Map.of("id", action), "none", null);
	}

	private static ScaleDefinition scale(String name, int steps, int threshold) {
		var anchors = Collections.nCopies(steps, new Anchor(new Words("Steg", "Step"), Words.NONE));
		var levels = List.of(new RiskLevel(1, threshold, new Words("Låg", "Low"), RiskLevel.Tone.GREEN),
				new RiskLevel(threshold + 1, steps * steps, new Words("Hög", "High"), RiskLevel.Tone.RED));
		return new ScaleDefinition(name, anchors, anchors, Map.of(), levels, RiskMatrix.product(steps, steps),
				threshold);
	}

	private void change(String sql, Map<String, Object> values, String name, @Nullable Object value) {
		coordinating(() -> new TransactionTemplate(this.transactions)
			.execute(status -> this.db.sql(sql).params(values).param(name, value).update()));
	}

	<T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
