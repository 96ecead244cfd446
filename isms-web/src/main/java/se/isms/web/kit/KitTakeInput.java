package se.isms.web.kit;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.kit.KitReason;

/**
 * What a kit is locked with, and why it is taken out.
 *
 * @param password of at least 12 characters; needed for the whole municipality
 * @param reason the decision, or what it is for; needed for the whole municipality
 * @param decidedBy the protective security manager; needed for the whole municipality
 */
record KitTakeInput(@Nullable @Size(max = 200) String password, @Nullable @Size(max = 500) String reason,
		@Nullable @Size(max = 200) String decidedBy, @Nullable LocalDate decidedOn) {

	char @Nullable [] secret() {
		return (this.password != null) ? KitPages.secret(this.password) : null;
	}

	KitReason why() {
		return new KitReason(Objects.requireNonNullElse(this.reason, ""), this.decidedBy, this.decidedOn);
	}

	/** Nobody writes a password into a log by writing this. */
	@Override
	public String toString() {
		return "KitTakeInput[reason=" + this.reason + "]";
	}

}
