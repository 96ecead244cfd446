package se.isms.core.governance;

import java.util.UUID;

import org.springframework.data.annotation.Id;

/**
 * What changed outside and inside in a year, in both languages.
 *
 * @param input the input of ISO 27001 9.3.2 that it belongs to, A to G
 */
public record ContextEntry(@Id UUID id, int year, String input, String textSv, String textEn) {
}
