package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.list.BulkEdit;
import se.isms.core.list.BulkField;

/** Owner, day and state of many actions at once. */
@Component
class ActionBulk implements BulkEdit<Action> {

	private final Actions actions;

	private final ActionSteps steps;

	ActionBulk(Actions actions, ActionSteps steps) {
		this.actions = actions;
		this.steps = steps;
	}

	@Override
	public String list() {
		return "actions";
	}

	@Override
	public Class<Action> type() {
		return Action.class;
	}

	@Override
	public List<BulkField> fields() {
		return List.of(BulkField.person("owner", "owner"), BulkField.day("dueOn", "action.form.dueOn"),
				BulkField.choice("state", "state", "action.state", Action.State.PLANNED, Action.State.ONGOING,
						Action.State.DONE, Action.State.VERIFIED, Action.State.CANCELLED));
	}

	@Override
	public List<Action> find(Collection<UUID> ids) {
		return this.actions.findAllById(ids);
	}

	@Override
	public UUID id(Action one) {
		return one.id();
	}

	@Override
	public @Nullable Integer version(Action one) {
		return one.version();
	}

	@Override
	public String value(Action one, String field) {
		return switch (field) {
			case "owner" -> Objects.toString(one.ownerId(), "");
			case "dueOn" -> Objects.toString(one.dueOn(), "");
			default -> one.state().name();
		};
	}

	@Override
	public Action change(Action before, String field, String value) {
		return switch (field) {
			case "owner" -> this.steps.store("change", before,
					before.of(value.isEmpty() ? null : UUID.fromString(value), before.dueOn()));
			case "dueOn" -> this.steps.store("change", before,
					before.of(before.ownerId(), value.isEmpty() ? null : LocalDate.parse(value)));
			default -> this.steps.to(Action.State.valueOf(value), before);
		};
	}

	@Override
	public Action restore(Action before, Action now) {
		return this.steps.store("undo", now, before.over(now.version()));
	}

}
