package se.isms.web.governance;

import java.util.UUID;

/** What changed in a year, in both languages. */
record ContextResource(UUID id, int year, String input, String textSv, String textEn) {
}
