package se.isms.web.api;

/**
 * The key that a request may be sent again with, from the header Idempotency-Key.
 *
 * @param target method, path and version that it was sent to
 */
public record RequestKey(String value, String target) {
}
