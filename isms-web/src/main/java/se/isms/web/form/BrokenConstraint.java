package se.isms.web.form;

import java.sql.SQLException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * What the database refuses, where somebody else was faster or a value has passed all
 * checks before it. Class 23 of SQLSTATE is a broken constraint, 22 a value that the type
 * cannot hold.
 */
public enum BrokenConstraint {

	REFERS_TO_NOTHING("stored.refers-to-nothing"), EXISTS_ALREADY("stored.exists-already"),
	BREAKS_LIMIT("stored.breaks-limit"), CANNOT_BE_STORED("stored.cannot-be-stored");

	private final String key;

	BrokenConstraint(String key) {
		this.key = key;
	}

	/** The key of the sentence that says so. */
	public String key() {
		return this.key;
	}

	public static BrokenConstraint of(DataIntegrityViolationException violation) {
		var cause = NestedExceptionUtils.getMostSpecificCause(violation);
		return switch ((cause instanceof SQLException sql) ? String.valueOf(sql.getSQLState()) : "") {
			case "23503" -> REFERS_TO_NOTHING;
			case "23505" -> EXISTS_ALREADY;
			case "23514", "23502" -> BREAKS_LIMIT;
			default -> CANNOT_BE_STORED;
		};
	}

}
