package se.isms.core.organisation;

import java.util.UUID;

/** Something to choose in a form. */
public record Choice(UUID id, String label) {
}
