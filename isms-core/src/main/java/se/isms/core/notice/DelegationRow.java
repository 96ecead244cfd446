package se.isms.core.notice;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A delegation as both see it.
 *
 * @param own whether the reader is the one who is away
 */
public record DelegationRow(UUID id, String away, String deputy, LocalDate fromOn, LocalDate toOn,
		Delegation.Receives receives, boolean own, int version) {
}
