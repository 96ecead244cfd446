package se.isms.core.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * The deadlines of a feature in the whole municipality, in a constant number of
 * statements. Implemented by the feature.
 */
public interface DutySource {

	/**
	 * What is to be done, and what was done and had its day on or after {@code since}.
	 */
	List<Duty> duties(LocalDate since);

}
