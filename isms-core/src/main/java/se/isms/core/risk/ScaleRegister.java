package se.isms.core.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.Unit;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** The scales that risks are rated on, in versions. */
@Service
@Transactional
public class ScaleRegister {

	private static final String SUBJECT = "risk_scale";

	private final RiskScales scales;

	private final Organisation organisation;

	private final Trail trail;

	private final Clock clock;

	ScaleRegister(RiskScales scales, Organisation organisation, Trail trail, Clock clock) {
		this.scales = scales;
		this.organisation = organisation;
		this.trail = trail;
		this.clock = clock;
	}

	/** All versions, those in use first, the newest first. */
	@Transactional(readOnly = true)
	public List<RiskScaleRow> scales() {
		return this.scales.all();
	}

	@Transactional(readOnly = true)
	public RiskScale scale(UUID id) {
		return this.scales.find(id).orElseThrow(NotFound::new);
	}

	/** What the steps of a scale mean. */
	@Transactional(readOnly = true)
	public Axes axes(UUID id) {
		return this.scales.axes(id);
	}

	/** How many steps a scale has. */
	RiskScales.Steps steps(UUID id) {
		return this.scales.steps(id);
	}

	/** What a new analysis may use, the newest first. */
	@Transactional(readOnly = true)
	public List<RiskScaleRow> usable() {
		return scales().stream().filter(scale -> scale.retiredOn() == null).toList();
	}

	/**
	 * The scale that a new analysis uses: the wanted one, or the newest.
	 * @throws Refused where the wanted one is retired, or all are
	 */
	@Transactional(readOnly = true)
	public UUID forNew(@Nullable UUID wanted) {
		var usable = usable();
		if (usable.isEmpty()) {
			throw new Refused("refused.no-risk-scale");
		}
		return (wanted == null) ? usable.get(0).id()
				: usable.stream()
					.map(RiskScaleRow::id)
					.filter(wanted::equals)
					.findFirst()
					.orElseThrow(() -> new Refused("refused.scale-not-usable").at("scaleId"));
	}

	/**
	 * Adds a scale, or a new version of one.
	 * @param of any version of the scale, or none for a new scale
	 */
	public RiskScale add(ScaleDefinition definition, @Nullable UUID of) {
		CurrentActor.get().require(Permission.COORDINATE);
		var key = (of != null) ? scale(of).key() : UUID.randomUUID();
		var added = new RiskScale(UUID.randomUUID(), key, this.scales.lastNumber(key) + 1, definition, today(), null,
				0);
		this.scales.add(added);
		this.trail.record("create", SUBJECT, added.id(), null, added);
		return added;
	}

	/** From now on no new analysis uses it; those that do keep it. */
	public RiskScale retire(UUID id, int version) {
		CurrentActor.get().require(Permission.COORDINATE);
		var before = scale(id);
		var after = before.retire(today());
		if (usable().size() == 1) {
			throw new Refused("refused.scale-last", before.definition().name());
		}
		requireVersion(id, this.scales.retire(id, today(), version));
		this.trail.record("retire", SUBJECT, id, before, after);
		return after;
	}

	/** How the steps of a version answer to those of others. */
	@Transactional(readOnly = true)
	public Map<UUID, StepMapping> mappings(UUID id) {
		return this.scales.mappings(scale(id).id());
	}

	/**
	 * Says how the steps of a version answer to those of another version of the scale.
	 * @param version of the one that is mapped
	 * @return its version from now on
	 */
	public int map(UUID from, UUID to, StepMapping mapping, int version) {
		CurrentActor.get().require(Permission.COORDINATE);
		var one = scale(from);
		var other = scale(to);
		if (from.equals(to) || !one.key().equals(other.key())) {
			throw new Refused("refused.scale-mapping-other", one.definition().name(), other.definition().name());
		}
		mapping.require(one.definition().matrix(), other.definition().matrix());
		var before = this.scales.mappings(from).get(to);
		requireVersion(from, this.scales.touch(from, version));
		this.scales.map(from, to, mapping);
		this.trail.record("map", SUBJECT, from, before, mapping);
		return version + 1;
	}

	/**
	 * What departments accept without a decision, where it is not what the scale says.
	 */
	@Transactional(readOnly = true)
	public Map<UUID, Integer> appetites(UUID id) {
		return this.scales.appetites(scale(id).id());
	}

	/**
	 * Says what a department accepts without a decision.
	 * @param threshold the highest value, or none for what the scale says
	 * @param version of the scale
	 * @return its version from now on
	 */
	public int appetite(UUID id, UUID unit, @Nullable Integer threshold, int version) {
		CurrentActor.get().require(Permission.COORDINATE);
		var matrix = scale(id).definition().matrix();
		var department = this.organisation.unit(unit);
		if (department.kind() == Unit.Kind.SUBUNIT) {
			throw new Refused("refused.scale-appetite-unit").at("unit");
		}
		if (threshold != null && (threshold < matrix.lowest() || threshold > matrix.highest())) {
			throw new Refused("refused.scale-threshold", threshold, matrix.lowest(), matrix.highest()).at("threshold");
		}
		var before = this.scales.appetites(id).get(unit);
		requireVersion(id, this.scales.touch(id, version));
		this.scales.appetite(id, unit, threshold);
		this.trail.record("appetite", SUBJECT, id, said(department.name(), before), said(department.name(), threshold));
		return version + 1;
	}

	private static void requireVersion(UUID id, boolean current) {
		if (!current) {
			throw new OptimisticLockingFailureException("risk_scale " + id);
		}
	}

	private static Map<String, Object> said(String unit, @Nullable Integer threshold) {
		return (threshold != null) ? Map.of("unit", unit, "threshold", threshold) : Map.of("unit", unit);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
