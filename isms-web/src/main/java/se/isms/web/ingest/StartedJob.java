package se.isms.web.ingest;

/** A job that was started; it is followed at {@code href}. */
record StartedJob(long job, String href) {
}
