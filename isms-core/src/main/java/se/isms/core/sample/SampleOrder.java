package se.isms.core.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.recovery.RecoveryOrder;

/**
 * The order in which systems come back: as it is computed, except that pay is to come
 * first of all that staff asks for, though it needs the register of staff.
 */
final class SampleOrder {

	private static final String MOVED = "Lönesystemet";

	private static final String BEFORE = "Personalsystemet";

	private static final String REASON = "Lönen ska betalas ut den 25:e, och banken tar emot filen till den 21:a.";

	private final Rows rows;

	private final Stage stage;

	SampleOrder(Rows rows, Stage stage) {
		this.rows = rows;
		this.stage = stage;
	}

	/** Nobody had decided anything in the closed year. */
	void make() {
		if (!this.stage.running()) {
			return;
		}
		var order = this.rows.id("order", "recovery");
		this.rows.add("recovery_order", "id", order, "tie_rule", null, "decided_on", this.stage.daysAgo(60),
				"decided_by", "Sara Holm", "version", 0);
		var systems = decided();
		for (var system : systems) {
			this.rows.add("recovery_place", "order_id", order, "system_id", system.id(), "place",
					systems.indexOf(system) + 1, "reason", system.system().equals(MOVED) ? REASON : null);
		}
	}

	private List<RecoveryOrder.Step> decided() {
		var systems = stored("information_system").stream().map(SampleOrder::step).toList();
		var needs = stored("system_need").stream()
			.map(row -> new RecoveryOrder.Need(id(row, "system_id"), id(row, "needed_id")))
			.toList();
		var computed = RecoveryOrder.of(systems, needs);
		var decided = new ArrayList<>(computed.steps());
		decided.addAll(computed.circular());
		var moved = decided.stream().filter(step -> step.system().equals(MOVED)).findFirst().orElseThrow();
		decided.remove(moved);
		var before = decided.stream().filter(step -> step.system().equals(BEFORE)).findFirst().orElseThrow();
		decided.add(decided.indexOf(before), moved);
		return decided;
	}

	private List<Map<String, @Nullable Object>> stored(String table) {
		return this.rows.byTable().getOrDefault(table, List.of());
	}

	private static RecoveryOrder.Step step(Map<String, @Nullable Object> row) {
		var proven = (Integer) row.get("proven_recovery_hours");
		var hours = (proven != null) ? proven : (Integer) row.get("recovery_hours");
		return new RecoveryOrder.Step(id(row, "id"), String.valueOf(row.get("name")), "", hours, proven != null, null);
	}

	private static UUID id(Map<String, @Nullable Object> row, String column) {
		return (UUID) Objects.requireNonNull(row.get(column));
	}

}
