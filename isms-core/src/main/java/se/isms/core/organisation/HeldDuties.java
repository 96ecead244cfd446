package se.isms.core.organisation;

/**
 * What needs somebody else when a person leaves, and stands in no list that can be
 * narrowed.
 *
 * @param incidents that are not closed
 * @param objectives without an outcome
 * @param ceilings for accepting risks, held by the person and not by a role
 * @param memberships of the management
 */
public record HeldDuties(int incidents, int objectives, int ceilings, int memberships) {
}
