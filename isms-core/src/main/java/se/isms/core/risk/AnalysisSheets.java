package se.isms.core.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.Dates;

/** Reads whole analyses, in a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class AnalysisSheets {

	private final RiskRegister register;

	private final NextAnalyses next;

	private final Risks risks;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Clock clock;

	AnalysisSheets(RiskRegister register, NextAnalyses next, Risks risks, Organisation organisation, JdbcClient db,
			Clock clock) {
		this.register = register;
		this.next = next;
		this.risks = risks;
		this.organisation = organisation;
		this.db = db;
		this.clock = clock;
	}

	public AnalysisSheet sheet(UUID id) {
		var analysis = this.register.analysis(id);
		return new AnalysisSheet(analysis, this.organisation.unit(analysis.unitId()).name(),
				this.register.objectOf(analysis).map(Choice::label).orElse(null), this.register.scaleOf(analysis),
				lines(id), this.next.changes(id), this.clock.instant());
	}

	private List<AnalysisSheet.Line> lines(UUID analysis) {
		var said = this.risks.findByAnalysisId(analysis)
			.stream()
			.collect(Collectors.toMap(Risk::id, Function.identity()));
		var measures = measures(analysis);
		var accepted = accepted(analysis);
		return this.register.risks(analysis)
			.stream()
			.filter(row -> said.containsKey(row.id()))
			.map(row -> new AnalysisSheet.Line(Objects.requireNonNull(said.get(row.id())), row,
					measures.getOrDefault(row.id(), List.of()), accepted.get(row.id())))
			.toList();
	}

	private Map<UUID, List<AnalysisSheet.Measure>> measures(UUID analysis) {
		return this.db.sql("""
				select r.id as risk, c.title, p.name as owner, c.due_on, c.state
				  from risk r
				  join action c on c.source_id in %s
				  left join person p on p.id = c.owner_id
				 where r.analysis_id = :analysis
				 order by c.due_on nulls last, c.title collate "sv-SE-x-icu", c.id
				""".formatted(Lineage.ALL))
			.param("analysis", analysis)
			.query(MeasureRow.class)
			.stream()
			.collect(Collectors.groupingBy(MeasureRow::risk,
					Collectors.mapping(MeasureRow::measure, Collectors.toList())));
	}

	private Map<UUID, AnalysisSheet.Accepted> accepted(UUID analysis) {
		return this.db.sql("""
				select r.id as risk, d.level, d.valid_until as until, q.name as decider
				  from risk r
				  join risk_analysis a on a.id = r.analysis_id
				  join lateral %s d on true
				  join person q on q.id = d.decided_by
				 where r.analysis_id = :analysis
				""".formatted(Authority.NEWEST))
			.param("analysis", analysis)
			.param("today", LocalDate.now(this.clock.withZone(Dates.ZONE)))
			.query(AcceptedRow.class)
			.stream()
			.collect(Collectors.toMap(AcceptedRow::risk, AcceptedRow::accepted));
	}

	/** A row of an action. */
	private record MeasureRow(UUID risk, String title, @Nullable String owner, @Nullable LocalDate dueOn,
			String state) {

		AnalysisSheet.Measure measure() {
			return new AnalysisSheet.Measure(this.title, this.owner, this.dueOn, this.state);
		}

	}

	/** A row of a decision. */
	private record AcceptedRow(UUID risk, int level, @Nullable LocalDate until, String decider) {

		AnalysisSheet.Accepted accepted() {
			return new AnalysisSheet.Accepted(this.level, this.until, this.decider);
		}

	}

}
