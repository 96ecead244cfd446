package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.shared.Dates;

/**
 * A risk of an adopted analysis as rules see it. A level is likelihood times consequence.
 *
 * @param steps the highest step of its scale
 * @param threshold the highest level that is accepted without a decision
 * @param activeActions actions that are planned, ongoing, done or verified
 * @param doneActions actions that are done or verified
 * @param acceptedLevel the level that the newest decision of acceptance covers
 * @param deciderValid whether who decided was employed on that day
 * @param deciderIndependent whether who decided had neither asked nor led or written the
 * analysis
 * @param deciderCeiling the level up to which who decided might accept risks on that day;
 * none without a delegation
 */
public record RiskFact(UUID id, int version, UUID unitId, String label, boolean open, boolean ownerValid, int steps,
		int threshold, @Nullable Integer inherentLikelihood, @Nullable Integer inherentConsequence,
		@Nullable Integer likelihood, @Nullable Integer consequence, @Nullable String treatment, int activeActions,
		int doneActions, @Nullable Integer acceptedLevel, @Nullable LocalDate acceptedUntil,
		boolean acceptanceMotivated, @Nullable LocalDate acceptanceDecidedOn, boolean deciderValid,
		boolean deciderIndependent, @Nullable Integer deciderCeiling) implements Fact {

	public boolean rated() {
		return onScale(this.likelihood) && onScale(this.consequence);
	}

	public @Nullable Integer level() {
		return product(this.likelihood, this.consequence);
	}

	public @Nullable Integer inherentLevel() {
		return product(this.inherentLikelihood, this.inherentConsequence);
	}

	public boolean aboveThreshold() {
		var level = level();
		return level != null && level > this.threshold;
	}

	public boolean highest() {
		var level = level();
		return level != null && level == this.steps * this.steps;
	}

	/** There is a decision of acceptance, valid or not. */
	public boolean accepted() {
		return this.acceptedLevel != null;
	}

	/** Whoever accepted it might, then and for the level that was accepted. */
	public boolean authorised() {
		return this.deciderValid && this.deciderIndependent && this.deciderCeiling != null && this.acceptedLevel != null
				&& this.deciderCeiling >= this.acceptedLevel;
	}

	/** It was accepted for longer than so many months from the day of the decision. */
	public boolean acceptedLonger(int months) {
		return this.acceptedUntil != null && Dates.olderThan(this.acceptanceDecidedOn, months, this.acceptedUntil);
	}

	/**
	 * A decision for a lower level does not cover a raised one, and one that has run out,
	 * or that nobody had the authority for, covers nothing.
	 */
	public boolean acceptedOn(LocalDate day) {
		var level = level();
		return authorised() && level != null && this.acceptedLevel != null && this.acceptedLevel >= level
				&& this.acceptedUntil != null && !this.acceptedUntil.isBefore(day);
	}

	/** Somebody decided to treat it, or its level demands it and nobody accepted that. */
	public boolean toBeTreatedOn(LocalDate day) {
		return (this.treatment != null && !this.treatment.equals("ACCEPT")) || (aboveThreshold() && !acceptedOn(day));
	}

	/** There is a decision of acceptance, but for a lower level than today's. */
	public boolean raised() {
		var level = level();
		return level != null && this.acceptedLevel != null && this.acceptedLevel < level;
	}

	/**
	 * How much the rating fell from inherent to residual; below zero where it rose, and
	 * none where one of them is missing.
	 */
	public @Nullable Integer lowered() {
		var level = level();
		var inherent = inherentLevel();
		return (level == null || inherent == null) ? null : Integer.valueOf(inherent - level);
	}

	private boolean onScale(@Nullable Integer step) {
		return step != null && step >= 1 && step <= this.steps;
	}

	private static @Nullable Integer product(@Nullable Integer one, @Nullable Integer other) {
		return (one == null || other == null) ? null : Integer.valueOf(one * other);
	}

}
