package se.isms.web.api;

/** A change does not say which version it is meant for. */
final class VersionMissing extends RuntimeException {

	VersionMissing() {
		super("no If-Match");
	}

}
