package se.isms.core.access;

import java.util.UUID;

/** How many accounts of a department have two-factor authentication: n of m. */
public record CoverageRow(UUID unitId, String unit, int covered, int population) {
}
