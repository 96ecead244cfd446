package se.isms.core.list;

/** A value that can be chosen, and how people call it. */
public record Option(String value, String label) {
}
