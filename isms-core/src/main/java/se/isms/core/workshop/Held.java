package se.isms.core.workshop;

import java.util.List;

/**
 * A workshop that has ended, and how far its protocol is signed.
 *
 * @param signatures of those who own a risk that was decided in it
 * @param waits whether it waits for the one who asks
 */
public record Held(Workshop workshop, List<Signature> signatures, boolean waits) {

	/** How many have signed. */
	public long signed() {
		return this.signatures.stream().filter(Signature::signed).count();
	}

}
