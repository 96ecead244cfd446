package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.shared.Dates;

/**
 * A risk of an adopted analysis as rules see it. A level is what the matrix of its scale
 * says.
 *
 * @param likelihoodSteps the highest step of likelihood of its scale
 * @param consequenceSteps the highest step of consequence of its scale
 * @param threshold the highest level that is accepted without a decision
 * @param level none where it is not rated or the matrix has no such cell
 * @param highestLevel the level of the highest steps of its scale
 * @param activeActions actions that are planned, ongoing, done or verified
 * @param doneActions actions that are done or verified
 * @param acceptedLevel the level that the newest decision of acceptance covers
 * @param deciderValid whether who decided was employed on that day
 * @param deciderIndependent whether who decided had neither asked nor led or written the
 * analysis
 * @param deciderCeiling the level up to which who decided might accept risks on that day;
 * none without a delegation
 */
public record RiskFact(UUID id, int version, UUID unitId, String label, boolean open, boolean ownerValid,
		int likelihoodSteps, int consequenceSteps, int threshold, @Nullable Integer inherentLikelihood,
		@Nullable Integer inherentConsequence, @Nullable Integer likelihood, @Nullable Integer consequence,
		@Nullable Integer level, @Nullable Integer inherentLevel, int highestLevel, @Nullable String treatment,
		int activeActions, int doneActions, @Nullable Integer acceptedLevel, @Nullable LocalDate acceptedUntil,
		boolean acceptanceMotivated, @Nullable LocalDate acceptanceDecidedOn, boolean deciderValid,
		boolean deciderIndependent, @Nullable Integer deciderCeiling) implements Fact {

	public boolean rated() {
		return this.level != null;
	}

	/** Likelihood or consequence is not stated. */
	public boolean unrated() {
		return this.likelihood == null || this.consequence == null;
	}

	/** Likelihood or consequence is stated, but is no step of the scale. */
	public boolean offScale() {
		return off(this.likelihood, this.likelihoodSteps) || off(this.consequence, this.consequenceSteps);
	}

	public boolean aboveThreshold() {
		return this.level != null && this.level > this.threshold;
	}

	public boolean highest() {
		return this.level != null && this.level == this.highestLevel;
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
		return authorised() && this.level != null && this.acceptedLevel != null && this.acceptedLevel >= this.level
				&& this.acceptedUntil != null && !this.acceptedUntil.isBefore(day);
	}

	/** Somebody decided to treat it, or its level demands it and nobody accepted that. */
	public boolean toBeTreatedOn(LocalDate day) {
		return (this.treatment != null && !this.treatment.equals("ACCEPT")) || (aboveThreshold() && !acceptedOn(day));
	}

	/** There is a decision of acceptance, but for a lower level than today's. */
	public boolean raised() {
		return this.level != null && this.acceptedLevel != null && this.acceptedLevel < this.level;
	}

	/**
	 * How much the rating fell from inherent to residual; below zero where it rose, and
	 * none where one of them is missing.
	 */
	public @Nullable Integer lowered() {
		return (this.level == null || this.inherentLevel == null) ? null
				: Integer.valueOf(this.inherentLevel - this.level);
	}

	private static boolean off(@Nullable Integer step, int steps) {
		return step != null && (step < 1 || step > steps);
	}

}
