package se.isms.core.ingest;

/**
 * A feature lets rows of one of its tables be imported: a bean that says what they are.
 */
public interface ImportDeclaration {

	/** What can be imported. */
	ImportKind kind();

}
