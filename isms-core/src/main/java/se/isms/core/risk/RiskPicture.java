package se.isms.core.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;

/**
 * All risks at once: where they stand, which are highest, how they change from year to
 * year and who is to do something. Who belongs to a department sees only its risks.
 */
@Service
@Transactional(readOnly = true)
public class RiskPicture {

	/** More than anybody talks about in one meeting. */
	private static final int TOP = 10;

	/** The same risks as the register shows, without those that are closed. */
	private static final String TODAY = """
			a.state not in ('REPLACED', 'ARCHIVED')
			   and r.state <> 'CLOSED'
			   and (:department::uuid is null or u.department_id = :department)""";

	/** The cell v that a risk has on the scale asked for; none without a mapping. */
	private static final String CONVERTED = """
			left join risk_step_mapping x on x.tenant_id = r.tenant_id and x.scale_id = a.scale_id
			                             and x.to_scale_id = :scale and x.axis = 'LIKELIHOOD' and x.step = r.likelihood
			  left join risk_step_mapping y on y.tenant_id = r.tenant_id and y.scale_id = a.scale_id
			                             and y.to_scale_id = :scale and y.axis = 'CONSEQUENCE' and y.step = r.consequence
			  left join risk_cell v on v.tenant_id = r.tenant_id and v.scale_id = :scale
			                       and v.likelihood = case when a.scale_id = :scale then r.likelihood else x.to_step end
			                       and v.consequence = case when a.scale_id = :scale then r.consequence else y.to_step end""";

	private final JdbcClient db;

	private final ScaleRegister scales;

	private final Clock clock;

	RiskPicture(JdbcClient db, ScaleRegister scales, Clock clock) {
		this.db = db;
		this.scales = scales;
		this.clock = clock;
	}

	/**
	 * The versions of scales that risks are rated on, the one with most risks first.
	 * @param department to look at, or none for all that one may see
	 */
	public List<ScaleInUse> scales(@Nullable UUID department) {
		return this.db.sql("""
				select s.id, s.name, s.number, count(*) as risks
				  from risk r
				  join risk_analysis a on a.tenant_id = r.tenant_id and a.id = r.analysis_id
				  join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
				  join risk_scale s on s.tenant_id = a.tenant_id and s.id = a.scale_id
				 where %s
				 group by s.id, s.name, s.number, s.made_on
				 order by risks desc, s.made_on desc, s.number desc, s.id
				""".formatted(TODAY)).param("department", within(department)).query(ScaleInUse.class).list();
	}

	/**
	 * The version to look at: the wanted one, or the one with most risks, or the one that
	 * the next analysis would use.
	 */
	public RiskScale scale(@Nullable UUID wanted, @Nullable UUID department) {
		if (wanted != null) {
			return this.scales.scale(wanted);
		}
		var used = scales(department);
		return this.scales.scale(used.isEmpty() ? this.scales.forNew(null) : used.get(0).id());
	}

	/** How many risks there are of each pair of steps. */
	public RiskSpread spread(RiskScale scale, @Nullable UUID department) {
		var counts = this.db.sql("""
				select a.scale_id = :scale as here, r.inherent_likelihood, r.inherent_consequence, r.likelihood,
				       r.consequence, r.target_likelihood, r.target_consequence, count(*) as risks
				  from risk r
				  join risk_analysis a on a.tenant_id = r.tenant_id and a.id = r.analysis_id
				  join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
				 where %s
				 group by here, r.inherent_likelihood, r.inherent_consequence, r.likelihood, r.consequence,
				       r.target_likelihood, r.target_consequence
				""".formatted(TODAY))
			.param("scale", scale.id())
			.param("department", within(department))
			.query(StepCount.class)
			.list();
		var here = counts.stream().filter(StepCount::here).toList();
		var grids = Stream.of(RiskSpread.Moment.values())
			.map(moment -> grid(moment, here, scale.definition().matrix()))
			.toList();
		return new RiskSpread(scale.id(), sum(here), sum(counts) - sum(here), grids);
	}

	/**
	 * The highest risks above their threshold: first those that can be ranked on the
	 * scale, then those of each version that no mapping leads from to it.
	 */
	public List<TopRisks> top(RiskScale scale, @Nullable UUID department) {
		var rows = this.db
			.sql("""
					select t.*, q.name as scale, q.number
					  from (
					     select f.*, row_number() over (partition by f.ranked_on order by f.rank desc, f.excess desc, f.title collate "sv-SE-x-icu",
					                                    f.id)
					                     as place,
					            count(*) over (partition by f.ranked_on) as above,
					            count(f.converted) over (partition by f.ranked_on) as all_converted
					       from (
					          select r.id, r.title, u.name as unit, p.name as owner, r.likelihood, r.consequence, r.level,
					                 r.threshold, case when a.scale_id <> :scale then v.value end as converted,
					                 coalesce(v.value, r.level) as rank, r.level - r.threshold as excess,
					                 case when v.value is null then a.scale_id else :scale end as ranked_on
					            from rated_risk r
					            join risk_analysis a on a.tenant_id = r.tenant_id and a.id = r.analysis_id
					            join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
					            left join person p on p.tenant_id = r.tenant_id and p.id = r.owner_id
					            %s
					           where %s
					             and r.level > r.threshold) f) t
					  join risk_scale q on q.id = t.ranked_on
					 where t.place <= :top
					 order by t.ranked_on <> :scale, t.above desc, t.ranked_on, t.place
					"""
				.formatted(CONVERTED, TODAY))
			.param("scale", scale.id())
			.param("department", within(department))
			.param("top", TOP)
			.query(Ranked.class)
			.list();
		var groups = new LinkedHashMap<UUID, List<Ranked>>();
		rows.forEach(row -> groups.computeIfAbsent(row.rankedOn(), key -> new ArrayList<>()).add(row));
		return groups.values().stream().map(Ranked::together).toList();
	}

	/**
	 * The analyses adopted in each year. Of two of the same department, process or system
	 * in one year the later one counts; risks that were closed since are counted where
	 * they were.
	 */
	public RiskTrend trend(RiskScale scale, @Nullable UUID department) {
		var rows = this.db.sql("""
				select extract(year from a.adopted_on)::int as year, a.id as analysis, a.scale_id <> :scale as other,
				       a.scale_id = :scale or exists (
				          select
				            from risk_step_mapping m
				           where m.scale_id = a.scale_id
				             and m.to_scale_id = :scale) as comparable,
				       v.value as level, coalesce(r.level > r.threshold, false) as above, count(r.id) as risks
				  from (
				     select b.*, row_number() over (partition by b.unit_id, b.process_id, b.system_id, b.information_id,
				                                    extract(year from b.adopted_on)
				                                    order by b.adopted_on desc, b.state <> 'ADOPTED', b.id) as place
				       from risk_analysis b
				      where b.adopted_on is not null
				        and b.state in ('ADOPTED', 'REPLACED', 'ARCHIVED')) a
				  join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
				  left join rated_risk r on r.tenant_id = a.tenant_id and r.analysis_id = a.id
				  %s
				 where a.place = 1
				   and (:department::uuid is null or u.department_id = :department)
				 group by year, a.id, a.scale_id, v.value, above
				 order by year
				""".formatted(CONVERTED))
			.param("scale", scale.id())
			.param("department", within(department))
			.query(Adopted.class)
			.list();
		var years = new LinkedHashMap<Integer, List<Adopted>>();
		rows.forEach(row -> years.computeIfAbsent(row.year(), key -> new ArrayList<>()).add(row));
		return new RiskTrend(scale.id(),
				years.entrySet().stream().map(entry -> year(entry, scale.definition().levels())).toList());
	}

	/**
	 * Who is to do what about the open risks, those with most that is overdue first. What
	 * was to be done about a risk of an earlier analysis counts where that risk was
	 * carried on.
	 */
	public List<OwnerActions> actions(@Nullable UUID department) {
		return this.db.sql("""
				select p.id as owner_id, p.name as owner, d.id as department_id, d.name as department, count(*) as open,
				       count(*) filter (where c.due_on < :today) as overdue,
				       count(*) filter (where c.due_on is null) as undated
				  from action c
				  join unit u on u.tenant_id = c.tenant_id and u.id = c.unit_id
				  join unit d on d.tenant_id = u.tenant_id and d.id = u.department_id
				  join risk_still_open k on k.tenant_id = c.tenant_id and k.risk_id = c.source_id
				  left join person p on p.tenant_id = c.tenant_id and p.id = c.owner_id
				 where c.source_type = 'RISK'
				   and c.state in ('PROPOSED', 'PLANNED', 'ONGOING')
				   and (:department::uuid is null or d.id = :department)
				 group by p.id, p.name, d.id, d.name
				 order by overdue desc, open desc, p.name collate "sv-SE-x-icu" nulls first, p.id,
				       d.name collate "sv-SE-x-icu", d.id
				""")
			.param("today", LocalDate.now(this.clock.withZone(Dates.ZONE)))
			.param("department", within(department))
			.query(OwnerActions.class)
			.list();
	}

	private static RiskSpread.SpreadGrid grid(RiskSpread.Moment moment, List<StepCount> counts, RiskMatrix matrix) {
		var rows = new ArrayList<List<Integer>>();
		for (int i = 0; i < matrix.likelihoods(); i++) {
			rows.add(new ArrayList<>(Collections.nCopies(matrix.consequences(), 0)));
		}
		int rated = 0;
		for (var one : counts) {
			var likelihood = one.likelihood(moment);
			var consequence = one.consequence(moment);
			if (likelihood != null && consequence != null && matrix.value(likelihood, consequence) != null) {
				var row = rows.get(likelihood - 1);
				row.set(consequence - 1, row.get(consequence - 1) + one.risks());
				rated += one.risks();
			}
		}
		return new RiskSpread.SpreadGrid(moment, rated, rows.stream().map(List::copyOf).toList());
	}

	private static int sum(List<StepCount> counts) {
		return counts.stream().mapToInt(StepCount::risks).sum();
	}

	private static RiskTrend.TrendYear year(Map.Entry<Integer, List<Adopted>> entry, List<RiskLevel> levels) {
		var comparable = entry.getValue().stream().filter(Adopted::comparable).toList();
		var others = entry.getValue().stream().filter(row -> !row.comparable()).toList();
		var rated = comparable.stream().filter(row -> row.level() != null).toList();
		return new RiskTrend.TrendYear(entry.getKey(), analyses(comparable),
				analyses(comparable.stream().filter(Adopted::other).toList()), risks(comparable), risks(rated),
				risks(rated.stream().filter(Adopted::above).toList()),
				levels.stream().map(level -> risks(rated.stream().filter(row -> row.on(level)).toList())).toList(),
				analyses(others), risks(others));
	}

	private static int analyses(List<Adopted> rows) {
		return (int) rows.stream().map(Adopted::analysis).distinct().count();
	}

	private static int risks(List<Adopted> rows) {
		return rows.stream().mapToInt(Adopted::risks).sum();
	}

	private static @Nullable UUID within(@Nullable UUID department) {
		var own = CurrentActor.get().department();
		return (own != null) ? own : department;
	}

	/** How many risks have these steps. */
	private record StepCount(boolean here, @Nullable Integer inherentLikelihood, @Nullable Integer inherentConsequence,
			@Nullable Integer likelihood, @Nullable Integer consequence, @Nullable Integer targetLikelihood,
			@Nullable Integer targetConsequence, int risks) {

		@Nullable Integer likelihood(RiskSpread.Moment moment) {
			return switch (moment) {
				case INHERENT -> this.inherentLikelihood;
				case CURRENT -> this.likelihood;
				case TARGET -> this.targetLikelihood;
			};
		}

		@Nullable Integer consequence(RiskSpread.Moment moment) {
			return switch (moment) {
				case INHERENT -> this.inherentConsequence;
				case CURRENT -> this.consequence;
				case TARGET -> this.targetConsequence;
			};
		}

	}

	/** A risk in its ranking. */
	private record Ranked(UUID id, String title, String unit, @Nullable String owner, int likelihood, int consequence,
			int level, int threshold, @Nullable Integer converted, UUID rankedOn, String scale, int number, int above,
			int allConverted) {

		static TopRisks together(List<Ranked> rows) {
			var first = rows.get(0);
			return new TopRisks(first.rankedOn, first.scale, first.number, first.above, first.allConverted,
					rows.stream()
						.map(row -> new TopRisks.TopRisk(row.id, row.title, row.unit, row.owner, row.likelihood,
								row.consequence, row.level, row.threshold, row.converted))
						.toList());
		}

	}

	/** The risks of an adopted analysis that have the same level. */
	private record Adopted(int year, UUID analysis, boolean other, boolean comparable, @Nullable Integer level,
			boolean above, int risks) {

		boolean on(RiskLevel one) {
			return this.level != null && one.covers(this.level);
		}

	}

}
