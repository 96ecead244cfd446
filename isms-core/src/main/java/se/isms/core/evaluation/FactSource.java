package se.isms.core.evaluation;

import java.util.List;
import java.util.UUID;

/** A feature's facts of the whole municipality, in a constant number of statements. */
public interface FactSource {

	List<? extends Fact> facts(AsOf asOf);

	/**
	 * The facts of one object, also while it is a draft: as they would be if it were
	 * adopted as it stands. None where nobody edits what the facts are about.
	 */
	default List<? extends Fact> draft(AsOf asOf, UUID subject) {
		return List.of();
	}

}
