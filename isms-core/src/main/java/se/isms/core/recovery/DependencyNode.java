package se.isms.core.recovery;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A process, an information system, a supplier, a shared resource or a manual procedure
 * among what needs what.
 *
 * @param departmentId none for suppliers: they are of the whole municipality
 * @param criticality of a process, 1 to 4
 * @param hours how long it takes until it is back: of a process as its plan says, of a
 * system as proven or else declared, of a supplier as the slowest of its agreements
 * promises; none where nobody has said
 * @param proven whether somebody has tried
 * @param mtpdHours how long a process may be gone at most, none where its plan does not
 * say
 */
public record DependencyNode(UUID id, Kind kind, String name, @Nullable UUID departmentId, @Nullable String department,
		@Nullable Integer criticality, @Nullable Integer hours, boolean proven, @Nullable Integer mtpdHours) {

	/** What it is. */
	public enum Kind {

		PROCESS, SYSTEM, SUPPLIER, RESOURCE, PROCEDURE

	}

	public boolean process() {
		return this.kind == Kind.PROCESS;
	}

	public boolean system() {
		return this.kind == Kind.SYSTEM;
	}

	public boolean procedure() {
		return this.kind == Kind.PROCEDURE;
	}

	/** Whether it tells how a department works. */
	boolean departmental() {
		return process() || procedure();
	}

}
