package se.isms.core.risk;

import java.util.UUID;

import se.isms.core.evaluation.Fact;

/**
 * Two open risks of the same object with the same threat and titles that are somewhat
 * alike, as rules see them: one fact for both, whichever is looked at first.
 *
 * @param id the one of the two whose id is the lower
 * @param similarity how alike the titles are, in whole per cent
 */
public record RiskPairFact(UUID id, int version, UUID unitId, String title, UUID other, String otherTitle,
		String threat, int similarity) implements Fact {

	@Override
	public String label() {
		return this.title;
	}

	@Override
	public String discriminator() {
		return this.other.toString();
	}

	/** The same pair, told of the other one. */
	RiskPairFact turned(int versionOfOther) {
		return new RiskPairFact(this.other, versionOfOther, this.unitId, this.otherTitle, this.id, this.title,
				this.threat, this.similarity);
	}

}
