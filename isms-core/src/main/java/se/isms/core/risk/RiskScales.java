package se.isms.core.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Scales as rows: the scale, its steps, levels and cells. */
@Repository
class RiskScales {

	private static final String LIKELIHOOD = "LIKELIHOOD";

	private static final String CONSEQUENCE = "CONSEQUENCE";

	private final JdbcClient db;

	private final JsonMapper json;

	RiskScales(JdbcClient db, JsonMapper json) {
		this.db = db;
		this.json = json;
	}

	/** Those in use first, the newest first. */
	List<RiskScaleRow> all() {
		return this.db.sql("""
				select s.id, s.scale_key as key, s.number, s.name, s.likelihoods, s.consequences,
				       s.acceptance_threshold as threshold, s.made_on, s.retired_on, s.version,
				       (select count(*) from risk_analysis a where a.scale_id = s.id) as analyses
				  from risk_scale s
				 order by s.retired_on is not null, s.made_on desc, s.number desc, s.name collate "sv-SE-x-icu", s.id
				""").query(RiskScaleRow.class).list();
	}

	Optional<RiskScale> find(UUID id) {
		return this.db.sql("""
				select s.id, s.scale_key as key, s.number, s.name, s.likelihoods, s.consequences,
				       s.acceptance_threshold as threshold, s.made_on, s.retired_on, s.version, 0 as analyses
				  from risk_scale s
				 where s.id = :id
				""").param("id", id).query(RiskScaleRow.class).optional().map(this::whole);
	}

	Steps steps(UUID id) {
		return this.db.sql("select likelihoods, consequences from risk_scale where id = :id")
			.param("id", id)
			.query(Steps.class)
			.single();
	}

	int lastNumber(UUID key) {
		return this.db.sql("select coalesce(max(number), 0) from risk_scale where scale_key = :key")
			.param("key", key)
			.query(Integer.class)
			.single();
	}

	void add(RiskScale scale) {
		var said = scale.definition();
		this.db.sql("""
				insert into risk_scale (id, scale_key, number, name, likelihoods, consequences, acceptance_threshold,
				                        made_on, version)
				values (:id, :key, :number, :name, :likelihoods, :consequences, :threshold, :madeOn, 0)
				""")
			.param("id", scale.id())
			.param("key", scale.key())
			.param("number", scale.number())
			.param("name", said.name())
			.param("likelihoods", said.matrix().likelihoods())
			.param("consequences", said.matrix().consequences())
			.param("threshold", said.threshold())
			.param("madeOn", scale.madeOn())
			.update();
		insert("risk_step", "scale_id, axis, step, name_sv, name_en, says_sv, says_en", steps(scale));
		insert("risk_level", "scale_id, lowest, highest, name_sv, name_en, tone", levels(scale));
		insert("risk_cell", "scale_id, likelihood, consequence, value", cells(scale));
	}

	/** Whether it still had the version. */
	boolean retire(UUID id, LocalDate day, int version) {
		return this.db.sql("""
				update risk_scale
				   set retired_on = :day,
				       version = version + 1
				 where id = :id
				   and version = :version
				""").param("day", day).param("id", id).param("version", version).update() == 1;
	}

	/** What belongs to it changes; whether it still had the version. */
	boolean touch(UUID id, int version) {
		return this.db.sql("""
				update risk_scale
				   set version = version + 1
				 where id = :id
				   and version = :version
				""").param("id", id).param("version", version).update() == 1;
	}

	Map<UUID, StepMapping> mappings(UUID from) {
		var rows = this.db.sql("""
				select m.to_scale_id, m.axis, m.to_step
				  from risk_step_mapping m
				 where m.scale_id = :from
				 order by m.to_scale_id, m.axis, m.step
				""").param("from", from).query(MappedStep.class).list();
		var mappings = new LinkedHashMap<UUID, StepMapping>();
		rows.stream()
			.map(MappedStep::toScaleId)
			.distinct()
			.forEach(to -> mappings.put(to,
					new StepMapping(mapped(rows, to, LIKELIHOOD), mapped(rows, to, CONSEQUENCE))));
		return mappings;
	}

	void map(UUID from, UUID to, StepMapping mapping) {
		this.db.sql("delete from risk_step_mapping where scale_id = :from and to_scale_id = :to")
			.param("from", from)
			.param("to", to)
			.update();
		var rows = new ArrayList<Map<String, Object>>();
		mapped(rows, from, to, LIKELIHOOD, mapping.likelihoods());
		mapped(rows, from, to, CONSEQUENCE, mapping.consequences());
		insert("risk_step_mapping", "scale_id, to_scale_id, axis, step, to_step", rows);
	}

	Map<UUID, Integer> appetites(UUID scale) {
		var appetites = new LinkedHashMap<UUID, Integer>();
		this.db.sql("select unit_id, threshold from risk_appetite where scale_id = :scale order by unit_id")
			.param("scale", scale)
			.query(row -> {
				appetites.put(row.getObject(1, UUID.class), row.getInt(2));
			});
		return appetites;
	}

	void appetite(UUID scale, UUID unit, @Nullable Integer threshold) {
		if (threshold == null) {
			this.db.sql("delete from risk_appetite where scale_id = :scale and unit_id = :unit")
				.param("scale", scale)
				.param("unit", unit)
				.update();
			return;
		}
		this.db.sql("""
				insert into risk_appetite (scale_id, unit_id, threshold)
				values (:scale, :unit, :threshold)
				    on conflict (tenant_id, scale_id, unit_id) do update set threshold = excluded.threshold
				""").param("scale", scale).param("unit", unit).param("threshold", threshold).update();
	}

	Axes axes(UUID scale) {
		var steps = anchored(scale);
		return new Axes(anchors(steps, LIKELIHOOD), anchors(steps, CONSEQUENCE));
	}

	private List<Step> anchored(UUID scale) {
		return this.db.sql("""
				select axis, name_sv, name_en, says_sv, says_en
				  from risk_step
				 where scale_id = :id
				 order by step
				""").param("id", scale).query(Step.class).list();
	}

	private RiskScale whole(RiskScaleRow row) {
		var steps = anchored(row.id());
		var levels = this.db.sql("""
				select lowest, highest, name_sv, name_en, tone
				  from risk_level
				 where scale_id = :id
				""").param("id", row.id()).query(LevelRow.class).list();
		var matrix = new RiskMatrix(row.likelihoods(), row.consequences(), rows(row));
		var definition = new ScaleDefinition(row.name(), anchors(steps, LIKELIHOOD), anchors(steps, CONSEQUENCE),
				dimensions(steps), levels.stream().map(LevelRow::level).toList(), matrix, row.threshold());
		return new RiskScale(row.id(), row.key(), row.number(), definition, row.madeOn(), row.retiredOn(),
				row.version());
	}

	private List<List<Integer>> rows(RiskScaleRow row) {
		var values = this.db.sql("""
				select value
				  from risk_cell
				 where scale_id = :id
				 order by likelihood, consequence
				""").param("id", row.id()).query(Integer.class).list();
		var rows = new ArrayList<List<Integer>>();
		for (int i = 0; i < values.size(); i += row.consequences()) {
			rows.add(values.subList(i, Math.min(values.size(), i + row.consequences())));
		}
		return rows;
	}

	private static List<Anchor> anchors(List<Step> steps, String axis) {
		return steps.stream().filter(step -> step.axis().equals(axis)).map(Step::anchor).toList();
	}

	private static Map<Dimension, List<Words>> dimensions(List<Step> steps) {
		var dimensions = new EnumMap<Dimension, List<Words>>(Dimension.class);
		for (var dimension : Dimension.values()) {
			var texts = anchors(steps, dimension.name()).stream().map(Anchor::says).toList();
			if (!texts.isEmpty()) {
				dimensions.put(dimension, texts);
			}
		}
		return dimensions;
	}

	private static List<Map<String, Object>> steps(RiskScale scale) {
		var rows = new ArrayList<Map<String, Object>>();
		anchored(rows, scale.id(), LIKELIHOOD, scale.definition().likelihoods());
		anchored(rows, scale.id(), CONSEQUENCE, scale.definition().consequences());
		scale.definition()
			.dimensions()
			.forEach((dimension, texts) -> anchored(rows, scale.id(), dimension.name(),
					texts.stream().map(text -> new Anchor(Words.NONE, text)).toList()));
		return rows;
	}

	private static void anchored(List<Map<String, Object>> rows, UUID scale, String axis, List<Anchor> anchors) {
		for (int i = 0; i < anchors.size(); i++) {
			var anchor = anchors.get(i);
			rows.add(Map.of("scale_id", scale, "axis", axis, "step", i + 1, "name_sv", anchor.name().sv(), "name_en",
					anchor.name().en(), "says_sv", anchor.says().sv(), "says_en", anchor.says().en()));
		}
	}

	private static List<Map<String, Object>> levels(RiskScale scale) {
		return scale.definition()
			.levels()
			.stream()
			.map(level -> Map.<String, Object>of("scale_id", scale.id(), "lowest", level.lowest(), "highest",
					level.highest(), "name_sv", level.name().sv(), "name_en", level.name().en(), "tone", level.tone()))
			.toList();
	}

	private static List<Map<String, Object>> cells(RiskScale scale) {
		var rows = new ArrayList<Map<String, Object>>();
		var matrix = scale.definition().matrix().rows();
		for (int i = 0; i < matrix.size(); i++) {
			for (int j = 0; j < matrix.get(i).size(); j++) {
				rows.add(Map.of("scale_id", scale.id(), "likelihood", i + 1, "consequence", j + 1, "value",
						matrix.get(i).get(j)));
			}
		}
		return rows;
	}

	private static void mapped(List<Map<String, Object>> rows, UUID from, UUID to, String axis, List<Integer> steps) {
		for (int i = 0; i < steps.size(); i++) {
			rows.add(Map.of("scale_id", from, "to_scale_id", to, "axis", axis, "step", i + 1, "to_step", steps.get(i)));
		}
	}

	private static List<Integer> mapped(List<MappedStep> rows, UUID to, String axis) {
		return rows.stream()
			.filter(row -> row.toScaleId().equals(to) && row.axis().equals(axis))
			.map(MappedStep::toStep)
			.toList();
	}

	private void insert(String table, String columns, List<Map<String, Object>> rows) {
		this.db
			.sql("insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, :rows::jsonb)"
				.formatted(table, columns))
			.param("rows", this.json.writeValueAsString(rows))
			.update();
	}

	/** How many steps a scale has. */
	record Steps(int likelihoods, int consequences) {
	}

	/** A row of a step. */
	private record Step(String axis, String nameSv, String nameEn, String saysSv, String saysEn) {

		Anchor anchor() {
			return new Anchor(new Words(this.nameSv, this.nameEn), new Words(this.saysSv, this.saysEn));
		}

	}

	/** A row of a level. */
	private record LevelRow(int lowest, int highest, String nameSv, String nameEn, RiskLevel.Tone tone) {

		RiskLevel level() {
			return new RiskLevel(this.lowest, this.highest, new Words(this.nameSv, this.nameEn), this.tone);
		}

	}

	/** A step that answers to a step of another version. */
	private record MappedStep(UUID toScaleId, String axis, int toStep) {
	}

}
