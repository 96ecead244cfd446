package se.isms.core.continuity;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.asset.AssetRegister;
import se.isms.core.shared.NotFound;
import se.isms.core.trail.Trail;

/**
 * The sections of continuity plans. Each has a version of its own, so that several people
 * can write in one plan at once.
 */
@Service
@Transactional
public class PlanSections {

	private final ContinuityRegister register;

	private final AssetRegister assets;

	private final PlanAnswerRows rows;

	private final Trail trail;

	PlanSections(ContinuityRegister register, AssetRegister assets, PlanAnswerRows rows, Trail trail) {
		this.register = register;
		this.assets = assets;
		this.rows = rows;
		this.trail = trail;
	}

	/** All sections of a plan, in the order in which they are asked. */
	@Transactional(readOnly = true)
	public List<PlanAnswers> of(UUID plan) {
		return this.rows.of(this.register.plan(plan).id());
	}

	/**
	 * The sections that matter for the process of a plan, and those that say something.
	 */
	@Transactional(readOnly = true)
	public List<PlanAnswers> asked(UUID plan) {
		var mattering = PlanSection.of(this.assets.process(this.register.plan(plan).processId()));
		return this.rows.of(plan)
			.stream()
			.filter(one -> mattering.contains(one.section()) || !one.answers().isEmpty())
			.toList();
	}

	@Transactional(readOnly = true)
	public PlanAnswers get(UUID plan, PlanSection section) {
		return of(plan).stream().filter(one -> one.section() == section).findFirst().orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public PlanAnswers get(UUID id) {
		var answers = this.rows.find(id).orElseThrow(NotFound::new);
		this.register.plan(answers.planId());
		return answers;
	}

	/** Changes a section of a plan that is not yet adopted. */
	public PlanAnswers save(PlanAnswers changed) {
		var before = get(changed.id());
		this.register.requireWritable(before.planId());
		var after = this.rows
			.save(new PlanAnswers(before.id(), before.planId(), before.section(), changed.answers(), changed.version())
				.requireSound());
		this.trail.record("change", "plan_section", before.id(), before, after);
		return after;
	}

}
