package se.isms.web.kit;

import java.util.Objects;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What a kit is locked with, and why it is taken out.
 *
 * @param password of at least 12 characters; needed for the whole municipality
 * @param reason the decision, or what it is for; needed for the whole municipality
 */
record KitTakeInput(@Nullable @Size(max = 200) String password, @Nullable @Size(max = 500) String reason) {

	char @Nullable [] secret() {
		return (this.password != null) ? KitPages.secret(this.password) : null;
	}

	String words() {
		return Objects.requireNonNullElse(this.reason, "");
	}

	/** Nobody writes a password into a log by writing this. */
	@Override
	public String toString() {
		return "KitTakeInput[reason=" + this.reason + "]";
	}

}
