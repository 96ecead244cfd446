package se.isms.core.evaluation;

import java.util.List;

/** A feature's facts of the whole municipality, in a constant number of statements. */
public interface FactSource {

	List<? extends Fact> facts(AsOf asOf);

}
