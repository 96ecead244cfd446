package se.isms.core.risk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Risks of an analysis, carried to the one that continues it, as one statement. */
@Repository
class CarriedRisks {

	private static final List<String> SAID = List.of("title", "threat", "vulnerability", "confidentiality", "integrity",
			"availability", "it_outage", "owner_id", "treatment", "state", "note");

	private static final List<String> LIKELIHOODS = List.of("inherent_likelihood", "likelihood", "target_likelihood");

	private static final List<String> CONSEQUENCES = List.of("inherent_consequence", "consequence", "life",
			"operations", "economy", "trust", "rights", "target_consequence");

	private final JdbcClient db;

	CarriedRisks(JdbcClient db) {
		this.db = db;
	}

	/** How many were carried: all that are not closed. */
	int carry(RiskAnalysis before, RiskAnalysis next) {
		var columns = columns("e");
		return this.db.sql("""
				insert into risk (id, analysis_id, origin_id, version, %s)
				select gen_random_uuid(), :next, e.origin_id, 0, %s
				  from risk e
				 where e.analysis_id = :before
				   and e.state <> 'CLOSED'
				""".formatted(String.join(", ", columns.keySet()), String.join(", ", columns.values())))
			.param("next", next.id())
			.param("before", before.id())
			.param("from", before.scaleId())
			.param("to", next.scaleId())
			.update();
	}

	/** The new ones first, then those that changed, and what is no longer there last. */
	List<RiskChange> changes(RiskAnalysis analysis, RiskAnalysis before) {
		var differences = columns("e").entrySet()
			.stream()
			.map(column -> "case when r.%1$s is distinct from %2$s then '%3$s' end".formatted(column.getKey(),
					column.getValue(), property(column.getKey())))
			.collect(Collectors.joining(",\n"));
		return this.db
			.sql("""
					select coalesce(r.id, e.id) as id, coalesce(r.title, e.title) as title, d.fields,
					       case when e.id is null then 'NEW'
					            when r.id is null or r.state = 'CLOSED' then 'REMOVED'
					            when d.fields <> '' then 'CHANGED'
					            else 'UNCHANGED' end as mark,
					       r.level,
					       (select c.value
					          from risk_cell c
					         where c.scale_id = :to
					           and c.likelihood = %s
					           and c.consequence = %s) as earlier_level
					  from (select * from rated_risk where analysis_id = :analysis) r
					  full join (select * from risk where analysis_id = :before and state <> 'CLOSED') e
					         on e.origin_id = r.origin_id
					 cross join lateral (select case when r.id is null or e.id is null then ''
					                                 else array_to_string(array[%s], ',') end as fields) d
					 where e.id is not null
					    or r.state <> 'CLOSED'
					 order by coalesce(r.title, e.title) collate "sv-SE-x-icu", coalesce(r.id, e.id)
					""".formatted(mapped("LIKELIHOOD", "e.likelihood"), mapped("CONSEQUENCE", "e.consequence"),
					differences))
			.param("analysis", analysis.id())
			.param("before", before.id())
			.param("from", before.scaleId())
			.param("to", analysis.scaleId())
			.query(Row.class)
			.list()
			.stream()
			.map(Row::change)
			.sorted(Comparator.comparing(RiskChange::mark))
			.toList();
	}

	/** Each column that is carried, with what it becomes on the scale of the next one. */
	private static Map<String, String> columns(String from) {
		var columns = new LinkedHashMap<String, String>();
		SAID.forEach(column -> columns.put(column, from + "." + column));
		LIKELIHOODS.forEach(column -> columns.put(column, mapped("LIKELIHOOD", from + "." + column)));
		CONSEQUENCES.forEach(column -> columns.put(column, mapped("CONSEQUENCE", from + "." + column)));
		return columns;
	}

	private static String mapped(String axis, String step) {
		return """
				case when :from::uuid = :to::uuid then %2$s
				     else (select m.to_step
				             from risk_step_mapping m
				            where m.scale_id = :from
				              and m.to_scale_id = :to
				              and m.axis = '%1$s'
				              and m.step = %2$s) end""".formatted(axis, step);
	}

	private static String property(String column) {
		var words = column.split("_");
		return words[0] + List.of(words)
			.subList(1, words.length)
			.stream()
			.map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
			.collect(Collectors.joining());
	}

	/** A row of what has become of a risk. */
	private record Row(UUID id, String title, String fields, RiskChange.Mark mark, @Nullable Integer level,
			@Nullable Integer earlierLevel) {

		RiskChange change() {
			return new RiskChange(this.id, this.title, this.mark,
					(this.mark == RiskChange.Mark.CHANGED) ? List.of(this.fields.split(",")) : List.of(), this.level,
					this.earlierLevel);
		}

	}

}
