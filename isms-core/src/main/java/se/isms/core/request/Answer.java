package se.isms.core.request;

import org.jspecify.annotations.Nullable;

/**
 * How a request was answered, so that the answer can be given again.
 *
 * @param location where what it made can be found
 * @param etag the version of it
 */
public record Answer(int status, @Nullable String location, @Nullable String etag, @Nullable String body) {
}
