package se.isms.core.asset;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.list.BulkEdit;
import se.isms.core.list.BulkField;
import se.isms.core.organisation.Organisation;
import se.isms.core.trail.Trail;

/** The owner of many information systems at once. */
@Component
class SystemBulk implements BulkEdit<InformationSystem> {

	private final InformationSystems systems;

	private final Organisation organisation;

	private final Trail trail;

	SystemBulk(InformationSystems systems, Organisation organisation, Trail trail) {
		this.systems = systems;
		this.organisation = organisation;
		this.trail = trail;
	}

	@Override
	public String list() {
		return "systems";
	}

	@Override
	public Class<InformationSystem> type() {
		return InformationSystem.class;
	}

	@Override
	public List<BulkField> fields() {
		return List.of(BulkField.person("owner", "owner"));
	}

	@Override
	public List<InformationSystem> find(Collection<UUID> ids) {
		return this.systems.findAllById(ids);
	}

	@Override
	public UUID id(InformationSystem one) {
		return one.id();
	}

	@Override
	public @Nullable Integer version(InformationSystem one) {
		return one.version();
	}

	@Override
	public String value(InformationSystem one, String field) {
		return (one.ownerId() != null) ? one.ownerId().toString() : "";
	}

	@Override
	public InformationSystem change(InformationSystem before, String field, String value) {
		return store("change", before, before.ownedBy(value.isEmpty() ? null : UUID.fromString(value)));
	}

	@Override
	public InformationSystem restore(InformationSystem before, InformationSystem now) {
		return store("undo", now, now.ownedBy(before.ownerId()));
	}

	private InformationSystem store(String verb, InformationSystem before, InformationSystem after) {
		this.organisation.requireOwn(before.unitId());
		var stored = this.systems.save(after);
		this.trail.record(verb, "information_system", before.id(), before, stored);
		return stored;
	}

}
