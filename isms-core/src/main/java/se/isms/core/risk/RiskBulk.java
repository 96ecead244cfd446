package se.isms.core.risk;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.list.BulkEdit;
import se.isms.core.list.BulkField;

/** Owner, treatment, closing and the mark of an outage of many risks at once. */
@Component
class RiskBulk implements BulkEdit<Risk> {

	private static final String OWNER = "owner";

	private static final String TREATMENT = "treatment";

	private static final String CLOSED = "closed";

	private final Risks risks;

	private final RiskRegister register;

	RiskBulk(Risks risks, RiskRegister register) {
		this.risks = risks;
		this.register = register;
	}

	@Override
	public String list() {
		return "risks";
	}

	@Override
	public Class<Risk> type() {
		return Risk.class;
	}

	@Override
	public List<BulkField> fields() {
		return List.of(BulkField.person(OWNER, "risk.form.ownerId"),
				BulkField.choice(TREATMENT, "risk.form.treatment", "risk.treatment", Risk.Treatment.values()),
				BulkField.either(CLOSED, "risk.bulk.closed", "risk.bulk.closed"),
				BulkField.either("itOutage", "risk.outage", "risk.bulk.outage"));
	}

	@Override
	public List<Risk> find(Collection<UUID> ids) {
		return this.risks.findAllById(ids);
	}

	@Override
	public UUID id(Risk one) {
		return one.id();
	}

	@Override
	public @Nullable Integer version(Risk one) {
		return one.version();
	}

	@Override
	public String value(Risk one, String field) {
		return switch (field) {
			case OWNER -> Objects.toString(one.ownerId(), "");
			case TREATMENT -> Objects.toString(one.treatment(), "");
			case CLOSED -> String.valueOf(one.state() == Risk.State.CLOSED);
			default -> String.valueOf(one.itOutage());
		};
	}

	@Override
	public Risk change(Risk before, String field, String value) {
		return this.register.store("change", before, switch (field) {
			case OWNER -> before.ownedBy(value.isEmpty() ? null : UUID.fromString(value));
			case TREATMENT -> before.requireOpen().treated(Risk.Treatment.valueOf(value), before.ownerId());
			case CLOSED -> Boolean.parseBoolean(value) ? before.close() : before.reopen();
			default -> before.ofOutage(Boolean.parseBoolean(value));
		});
	}

	@Override
	public Risk restore(Risk before, Risk now) {
		return this.register.store("undo", now, before.over(now.version()));
	}

}
