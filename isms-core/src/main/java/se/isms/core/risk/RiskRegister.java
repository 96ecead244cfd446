package se.isms.core.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.Gate;
import se.isms.core.organisation.Choice;
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

	private final Gate gate;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	RiskRegister(UnitRegister<RiskAnalysis> analyses, Risks risks, ScaleRegister scales, Organisation organisation,
			Gate gate, JdbcClient db, Trail trail, Clock clock) {
		this.analyses = analyses;
		this.risks = risks;
		this.scales = scales;
		this.organisation = organisation;
		this.gate = gate;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** Risks of one analysis, even one that is replaced; the highest first. */
	@Transactional(readOnly = true)
	public List<RiskRow> risks(UUID analysis) {
		return this.db.sql("""
				select r.id, r.analysis_id, r.title, a.unit_id, u.name as unit, p.name as owner,
				       r.likelihood, r.consequence, r.level, r.threshold, r.treatment,
				       %s as state, %s as open_actions
				  from rated_risk r
				  join risk_analysis a on a.id = r.analysis_id
				  join unit u on u.id = a.unit_id
				  left join person p on p.id = r.owner_id
				 where a.id = :analysis
				   and (:department::uuid is null or u.department_id = :department)
				 order by level desc nulls first, r.title collate "sv-SE-x-icu"
				""".formatted(Authority.STATE, Lineage.OPEN_ACTIONS))
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
				  from rated_risk r
				  join risk_analysis a on a.id = r.analysis_id
				  left join lateral %s d on true
				 where r.id = :id
				""".formatted(Authority.IN_FORCE, Authority.NEWEST))
			.param("id", risk.id())
			.param("today", today())
			.query(Boolean.class)
			.single());
	}

	/** The same risk in the analysis that continues that of the risk, if there is one. */
	@Transactional(readOnly = true)
	public Optional<UUID> later(Risk risk) {
		return this.db.sql("""
				select r.id
				  from risk r
				  join risk_analysis a on a.id = r.analysis_id
				 where r.origin_id = :origin
				   and a.earlier_id = :analysis
				   and a.state <> 'ARCHIVED'
				""").param("origin", risk.originId()).param("analysis", risk.analysisId()).query(UUID.class).optional();
	}

	/**
	 * The process, system or information that an analysis is about; none of a whole
	 * department.
	 */
	@Transactional(readOnly = true)
	public Optional<Choice> objectOf(RiskAnalysis analysis) {
		return this.db.sql("""
				select p.id, p.name as label from business_process p where p.id = :process
				union all
				select s.id, s.name from information_system s where s.id = :system
				union all
				select i.id, i.name from information_asset i where i.id = :information
				""")
			.param("process", analysis.processId())
			.param("system", analysis.systemId())
			.param("information", analysis.informationId())
			.query(Choice.class)
			.optional();
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

	/**
	 * Adds a risk, or changes the one with its id.
	 * @throws Refused where the analysis is no longer used
	 * @throws NotAllowed where it is of another department
	 */
	public Risk save(Risk risk) {
		var before = this.risks.findById(risk.id()).orElse(null);
		requireChangeable(risk.analysisId());
		if (before != null) {
			requireChangeable(before.analysisId());
		}
		requireOnScale(risk);
		var after = this.risks.save(risk.whole().storedAfter(before));
		this.trail.record(action(before), "risk", risk.id(), before, after);
		return standing(after);
	}

	/**
	 * Stores a change of what is not a step, one of many.
	 * @throws Refused where the analysis is no longer used
	 * @throws NotAllowed where it is of another department
	 */
	@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Refused.class)
	Risk store(String verb, Risk before, Risk after) {
		requireChangeable(before.analysisId());
		var stored = this.risks.save(after);
		this.trail.record(verb, "risk", before.id(), before, stored);
		return stored;
	}

	private void requireOnScale(Risk risk) {
		var steps = this.scales.steps(analysis(risk.analysisId()).scaleId());
		requireStep("likelihood", risk.likelihood(), steps.likelihoods());
		requireStep("consequence", risk.consequence(), steps.consequences());
		requireStep("inherentLikelihood", risk.inherentLikelihood(), steps.likelihoods());
		requireStep("inherentConsequence", risk.inherentConsequence(), steps.consequences());
		requireStep("life", risk.life(), steps.consequences());
		requireStep("operations", risk.operations(), steps.consequences());
		requireStep("economy", risk.economy(), steps.consequences());
		requireStep("trust", risk.trust(), steps.consequences());
		requireStep("rights", risk.rights(), steps.consequences());
		requireStep("targetLikelihood", risk.targetLikelihood(), steps.likelihoods());
		requireStep("targetConsequence", risk.targetConsequence(), steps.consequences());
	}

	private static void requireStep(String field, @Nullable Integer step, int most) {
		if (step != null && (step < 1 || step > most)) {
			throw new Refused("refused.risk-off-scale", step, most).at(field);
		}
	}

	/**
	 * Adopts the analysis; the one adopted before it of the same department, process,
	 * system or information is replaced.
	 * @throws Refused where rules find blockers, or a risk in it has no owner
	 */
	public RiskAnalysis adopt(UUID id) {
		return this.analyses.change("adopt", id, analysis -> {
			var adopted = analysis.adopt(today());
			requireAdoptable(analysis);
			replaceAdopted(analysis);
			return adopted;
		});
	}

	private void requireAdoptable(RiskAnalysis analysis) {
		var blockers = this.gate.blockers(analysis.id());
		if (!blockers.isEmpty()) {
			throw new Refused("refused.analysis-blocked", blockers.size(), blockers.get(0).label());
		}
		this.db.sql("""
				select r.title
				  from risk r
				 where r.analysis_id = :analysis
				   and r.state <> 'CLOSED'
				   and r.owner_id is null
				 order by r.title collate "sv-SE-x-icu"
				 limit 1
				""").param("analysis", analysis.id()).query(String.class).optional().ifPresent(risk -> {
			throw new Refused("refused.analysis-unowned", risk);
		});
	}

	private void replaceAdopted(RiskAnalysis analysis) {
		this.db.sql("""
				update risk_analysis
				   set state = 'REPLACED',
				       version = version + 1
				 where unit_id = :unit
				   and process_id is not distinct from :process
				   and system_id is not distinct from :system
				   and information_id is not distinct from :information
				   and state = 'ADOPTED'
				""")
			.param("unit", analysis.unitId())
			.param("process", analysis.processId())
			.param("system", analysis.systemId())
			.param("information", analysis.informationId())
			.update();
	}

	/** The risks of an analysis that is replaced or archived stay as they are. */
	private void requireChangeable(UUID id) {
		var analysis = analysis(id);
		this.organisation.requireOwn(analysis.unitId());
		if (analysis.ended()) {
			throw new Refused("refused.risk-analysis-ended", analysis.title());
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

	private static String action(@Nullable Object before) {
		return (before != null) ? "change" : "create";
	}

}
