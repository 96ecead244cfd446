package se.isms.core.request;

/**
 * A request that shall change something once.
 *
 * @param key what the program that asks calls it
 * @param digest of all that was asked for
 */
public record Request(String key, String digest) {
}
