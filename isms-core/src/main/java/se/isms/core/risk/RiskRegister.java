package se.isms.core.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.UnitRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** The risk analyses of the departments and the risks in them. */
@Service
@Transactional
public class RiskRegister {

	private final UnitRegister<RiskAnalysis> analyses;

	private final Risks risks;

	private final ScaleRegister scales;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	RiskRegister(UnitRegister<RiskAnalysis> analyses, Risks risks, ScaleRegister scales, Organisation organisation,
			JdbcClient db, Trail trail, Clock clock) {
		this.analyses = analyses;
		this.risks = risks;
		this.scales = scales;
		this.organisation = organisation;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** Risks of one analysis, even one that is replaced; the highest first. */
	@Transactional(readOnly = true)
	public List<RiskRow> risks(UUID analysis) {
		return this.db.sql("""
				select r.id, r.analysis_id, r.title, a.unit_id, u.name as unit, p.name as owner,
				       r.likelihood, r.consequence, g.level, g.threshold, r.treatment,
				       %s as state,
				       (select count(*) from action c
				         where c.source_id = r.id and c.state in ('PROPOSED', 'PLANNED', 'ONGOING')) as open_actions
				  from risk r
				  join risk_analysis a on a.id = r.analysis_id
				  join unit u on u.id = a.unit_id
				  join risk_rating g on g.risk_id = r.id
				  left join person p on p.id = r.owner_id
				 where a.id = :analysis
				   and (:department::uuid is null or u.department_id = :department)
				 order by level desc nulls first, r.title collate "sv-SE-x-icu"
				""".formatted(Authority.STATE))
			.param("analysis", analysis)
			.param("today", today())
			.param("department", CurrentActor.get().department())
			.query(RiskRow.class)
			.list();
	}

	@Transactional(readOnly = true)
	public RiskAnalysis analysis(UUID id) {
		return this.analyses.get(id);
	}

	@Transactional(readOnly = true)
	public Risk risk(UUID id) {
		var risk = this.risks.findById(id).orElseThrow(NotFound::new);
		analysis(risk.analysisId());
		return standing(risk);
	}

	private Risk standing(Risk risk) {
		return risk.standing(this.db.sql("""
				select %s
				  from risk r
				  left join lateral %s d on true
				 where r.id = :id
				""".formatted(Authority.IN_FORCE, Authority.NEWEST))
			.param("id", risk.id())
			.param("today", today())
			.query(Boolean.class)
			.single());
	}

	/** The scale that an analysis uses. */
	@Transactional(readOnly = true)
	public RiskScale scaleOf(RiskAnalysis analysis) {
		return this.scales.scale(analysis.scaleId());
	}

	/** Adds an analysis, or changes the one with its id as long as it is not adopted. */
	public RiskAnalysis save(RiskAnalysis analysis) {
		return this.analyses.save(analysis);
	}

	/** Adds a risk, or changes the one with its id. */
	public Risk save(Risk risk) {
		var before = this.risks.findById(risk.id()).orElse(null);
		requireOwn(risk.analysisId());
		if (before != null) {
			requireOwn(before.analysisId());
		}
		requireOnScale(risk);
		var after = this.risks.save(risk.storedAfter(before));
		this.trail.record(action(before), "risk", risk.id(), before, after);
		return standing(after);
	}

	private void requireOnScale(Risk risk) {
		var steps = this.scales.steps(analysis(risk.analysisId()).scaleId());
		requireStep("likelihood", risk.likelihood(), steps.likelihoods());
		requireStep("consequence", risk.consequence(), steps.consequences());
		requireStep("inherentLikelihood", risk.inherentLikelihood(), steps.likelihoods());
		requireStep("inherentConsequence", risk.inherentConsequence(), steps.consequences());
	}

	private static void requireStep(String field, @Nullable Integer step, int most) {
		if (step != null && (step < 1 || step > most)) {
			throw new Refused("refused.risk-off-scale", step, most).at(field);
		}
	}

	/**
	 * Adopts the analysis; the one adopted before it for the same department is replaced.
	 * @throws Refused where a risk in it has no level (rule RA-04)
	 */
	public RiskAnalysis adopt(UUID id) {
		return this.analyses.change("adopt", id, analysis -> {
			requireRated(analysis);
			replaceAdopted(analysis.unitId());
			return analysis.adopt(today());
		});
	}

	private void requireRated(RiskAnalysis analysis) {
		this.db.sql("""
				select r.title
				  from risk r
				  join risk_rating g on g.risk_id = r.id
				 where r.analysis_id = :analysis
				   and r.state <> 'CLOSED'
				   and g.level is null
				 order by r.title collate "sv-SE-x-icu"
				 limit 1
				""").param("analysis", analysis.id()).query(String.class).optional().ifPresent((risk) -> {
			throw new Refused("refused.analysis-unrated", risk);
		});
	}

	private void replaceAdopted(UUID unit) {
		this.db.sql("""
				update risk_analysis
				   set state = 'REPLACED',
				       version = version + 1
				 where unit_id = :unit
				   and state = 'ADOPTED'
				""").param("unit", unit).update();
	}

	private void requireOwn(UUID analysis) {
		this.organisation.requireOwn(analysis(analysis).unitId());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

	private static String action(@Nullable Object before) {
		return (before != null) ? "change" : "create";
	}

}
