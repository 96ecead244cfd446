package se.isms.web.risk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.AcceptanceDecision;
import se.isms.web.form.Typed;

/**
 * Whether a risk is accepted.
 *
 * @param note why; needed to refuse
 * @param caseNumber the decision in the records (diarienummer)
 */
record DecideAcceptanceInput(@NotNull Boolean approved, @Nullable @Size(max = 2000) String note,
		@Nullable @Size(max = 100) String caseNumber) {

	AcceptanceDecision decision() {
		return new AcceptanceDecision(this.approved, Typed.text(this.note), Typed.orNone(this.caseNumber));
	}

}
