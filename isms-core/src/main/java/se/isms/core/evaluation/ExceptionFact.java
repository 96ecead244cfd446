package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An approved exception as rules see it (ISO 27001, 8.1).
 *
 * @param label the rule that it is from, and the subject
 * @param excepted the id of the finding that it is about, see {@link FindingKey#id()}
 * @param authorised whether somebody may have decided this: there is a name, it is not
 * that of who asked, it lasts twelve months at most, and the rule can be excepted at all.
 * Whether the one who decided had the role that day, or has it still, cannot be told from
 * the exception, and two people of one name are taken for the same
 * @param controlled whether something is done instead
 * @param renewals how many exceptions about the same finding came before it end to end:
 * each approved no later than a month after the one before had ended, also where that end
 * was a withdrawal. A longer pause begins anew
 * @param succeeded whether another about the same finding was approved later, also one
 * that was withdrawn since: then that one tells what holds
 */
public record ExceptionFact(UUID id, int version, @Nullable UUID unitId, String label, UUID excepted,
		LocalDate validUntil, boolean authorised, boolean controlled, int renewals, boolean succeeded) implements Fact {

	/** Whether its last day has passed. */
	public boolean hasEnded(LocalDate today) {
		return today.isAfter(this.validUntil);
	}

}
