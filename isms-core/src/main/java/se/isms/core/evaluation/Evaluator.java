package se.isms.core.evaluation;

/**
 * Judges facts. A pure function: the same facts, policy and moment give the same
 * evaluation.
 */
public interface Evaluator {

	Evaluation evaluate(Facts facts, Policy policy, AsOf asOf);

}
