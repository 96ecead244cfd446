package se.isms.core.notice;

import java.util.UUID;

/**
 * A digest as it goes out, and the attempt that sends it.
 *
 * @param attempt the number of the attempt, from 1
 * @param messageId the same for each attempt, so that a receiver can tell a repetition
 * @param settings where the reader chooses what to get
 */
public record Letter(UUID digest, int attempt, String messageId, String to, String language, String subject,
		String text, String html, String settings) {
}
