package se.isms.web.ingest;

import org.jspecify.annotations.Nullable;

/** What an upload is told from another by. */
record UploadedFile(String kind, String name, @Nullable String mapping, String hash) {
}
