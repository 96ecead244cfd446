package se.isms.web.kit;

/** A file of a kit. */
record KitFileResource(String name, int size, String sha256) {
}
