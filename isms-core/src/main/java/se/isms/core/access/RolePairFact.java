package se.isms.core.access;

import java.util.UUID;

import se.isms.core.evaluation.Fact;

/**
 * What somebody who holds one of two roles that must not meet holds of the pair, over all
 * open accounts together.
 *
 * @param id the person, or the account where nobody known stands behind it
 * @param pair which two roles
 * @param payment whether money can be paid out with both
 * @param personKnown whether it is known who it is, and so which other accounts to count
 */
public record RolePairFact(UUID id, UUID unitId, String label, UUID pair, String role, String otherRole,
		boolean payment, boolean personKnown, boolean holdsRole, boolean holdsOther) implements Fact {

	@Override
	public String discriminator() {
		return this.pair.toString();
	}

	public boolean holdsBoth() {
		return this.holdsRole && this.holdsOther;
	}

}
