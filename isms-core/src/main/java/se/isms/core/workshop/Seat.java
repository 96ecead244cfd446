package se.isms.core.workshop;

import java.util.UUID;

/** Somebody's place in a workshop. */
public record Seat(UUID id, UUID workshopId, String name, Function function, boolean guest, boolean left) {

	/** What somebody knows about; a workshop needs several (MSB:s metodstöd). */
	public enum Function {

		BUSINESS, IT, DATA_PROTECTION, SECURITY, OTHER

	}

}
