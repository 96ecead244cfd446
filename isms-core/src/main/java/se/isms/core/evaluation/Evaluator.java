package se.isms.core.evaluation;

import java.util.List;
import java.util.UUID;

/**
 * Judges facts. A pure function: the same facts, policy and moment give the same
 * evaluation.
 */
public interface Evaluator {

	Evaluation evaluate(Facts facts, Policy policy, AsOf asOf);

	/**
	 * What each rule makes of a subject among all facts, in the order of the rules; empty
	 * where no rule judges it.
	 */
	List<Explanation> explain(Facts facts, Policy policy, AsOf asOf, UUID subject);

}
