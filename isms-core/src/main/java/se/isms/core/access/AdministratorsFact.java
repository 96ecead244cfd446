package se.isms.core.access;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * How many open accounts may change everything in the directory. Sealed accounts for
 * emergencies are not counted.
 *
 * @param undeclared privileged accounts of which nobody has said whether they do
 * @param accounts how many there are at all
 */
public record AdministratorsFact(UUID id, @Nullable UUID unitId, String label, int globalAdmins, int undeclared,
		int accounts) implements Fact {

	/**
	 * Whether the number can be told from so many: it only grows with what is unknown.
	 */
	public boolean known(int most) {
		return this.accounts > 0 && (this.undeclared == 0 || this.globalAdmins > most);
	}

}
