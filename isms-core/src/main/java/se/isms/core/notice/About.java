package se.isms.core.notice;

import java.util.UUID;

/**
 * What a notice is about. Its name is read when it is shown, never kept with the notice.
 *
 * @param type as rules name their subjects: Action, Incident, Plan, Analysis, Answer,
 * Objective
 */
public record About(String type, UUID id) {
}
