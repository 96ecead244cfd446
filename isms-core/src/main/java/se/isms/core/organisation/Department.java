package se.isms.core.organisation;

import java.util.UUID;

/** A department, company or federation, as lists name it. */
public record Department(UUID id, String name, String shortName, int headcount) {
}
