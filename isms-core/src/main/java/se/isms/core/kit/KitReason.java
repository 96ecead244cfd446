package se.isms.core.kit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/**
 * Why a kit is taken out. What all departments hold together may be classified where each
 * part is not, so that of all follows a decision of the protective security manager
 * (säkerhetsskyddschef).
 *
 * @param words the reference of the decision, or what the kit is for
 * @param decidedBy who has decided; needed for the whole municipality only
 */
public record KitReason(String words, @Nullable String decidedBy, @Nullable LocalDate decidedOn) {

	public KitReason {
		words = words.strip();
		decidedBy = (decidedBy != null && !decidedBy.isBlank()) ? decidedBy.strip() : null;
	}

	/** That of a department: no decision is needed. */
	public static KitReason of(String words) {
		return new KitReason(words, null, null);
	}

	void requireDecision(LocalDate today) {
		if (this.words.isEmpty()) {
			throw new Refused("refused.kit-without-reason").at("reason");
		}
		if (this.decidedBy == null) {
			throw new Refused("refused.kit-undecided").at("decidedBy");
		}
		if (this.decidedOn == null || this.decidedOn.isAfter(today)) {
			throw new Refused("refused.kit-decision-day", today).at("decidedOn");
		}
	}

}
