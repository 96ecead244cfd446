package se.isms.web.risk;

import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.WholeNumber;

/**
 * A risk as somebody types it. Which steps there are depends on the scale of its
 * analysis.
 */
record RiskForm(@NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 10000) String threat,
		@NotBlank @Size(max = 10000) String vulnerability, boolean confidentiality, boolean integrity,
		boolean availability, boolean itOutage, @ChosenOrNone String ownerId,
		@WholeNumber(from = 1, to = 7) String inherentLikelihood,
		@WholeNumber(from = 1, to = 7) String inherentConsequence, @WholeNumber(from = 1, to = 7) String likelihood,
		@WholeNumber(from = 1, to = 7) String consequence, @WholeNumber(from = 1, to = 7) String life,
		@WholeNumber(from = 1, to = 7) String operations, @WholeNumber(from = 1, to = 7) String economy,
		@WholeNumber(from = 1, to = 7) String trust, @WholeNumber(from = 1, to = 7) String rights,
		@WholeNumber(from = 1, to = 7) String targetLikelihood, @WholeNumber(from = 1, to = 7) String targetConsequence,
		@Pattern(regexp = "|REDUCE|AVOID|SHARE|ACCEPT", message = "{form.choice}") String treatment,
		@Pattern(regexp = "|IDENTIFIED|RATED|TREATED|ACCEPTED|FOLLOWED_UP|CLOSED",
				message = "{form.choice}") @Nullable String state,
		@Size(max = 2000) String note, @WholeNumber String version) {

	/** Whether anything is typed of what not everybody needs: the dimensions. */
	public boolean dimensioned() {
		return any(this.life, this.operations, this.economy, this.trust, this.rights);
	}

	/** The rating without measures. */
	public boolean unmeasured() {
		return any(this.inherentLikelihood, this.inherentConsequence);
	}

	/** The rating that the actions are to lead to. */
	public boolean aimed() {
		return any(this.targetLikelihood, this.targetConsequence);
	}

	private static boolean any(@Nullable String... typed) {
		return Stream.of(typed).anyMatch(text -> text != null && !text.isBlank());
	}

}
