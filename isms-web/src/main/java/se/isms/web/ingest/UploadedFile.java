package se.isms.web.ingest;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.GuardAnswer;

/** What an upload is told from another by. */
record UploadedFile(String kind, String name, @Nullable String mapping, @Nullable GuardAnswer guard, String hash) {
}
