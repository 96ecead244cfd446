package se.isms.core.access;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Dates;
import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * The plan for the rollout of two-factor authentication: from a share of the accounts, in
 * per cent, to another one by a day.
 */
public record MfaRollout(@Id UUID id, @Nullable UUID ownerId, LocalDate startedOn, @Nullable LocalDate targetOn,
		BigDecimal startShare, BigDecimal targetShare, @Version @Nullable Integer version) implements Identified {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	public MfaRollout {
		check("startShare", startShare);
		check("targetShare", targetShare);
		if (targetOn != null && targetOn.isBefore(startedOn)) {
			throw new Refused("refused.rollout-ends-before-start", targetOn, startedOn).at("targetOn");
		}
	}

	/** Whether the plan says something of the day; without an end it never does. */
	public boolean running(LocalDate day) {
		return this.targetOn != null && Dates.covers(this.startedOn, this.targetOn, day);
	}

	/**
	 * The share that is planned for a day, per cent: evenly from start to target, and
	 * rounded down as the share that is reached is.
	 */
	public int plannedShare(LocalDate day) {
		if (this.targetOn == null || day.isBefore(this.startedOn)) {
			return this.startShare.intValue();
		}
		if (!day.isBefore(this.targetOn)) {
			return this.targetShare.intValue();
		}
		var whole = BigDecimal.valueOf(Dates.daysBetween(this.startedOn, this.targetOn));
		var gone = BigDecimal.valueOf(Dates.daysBetween(this.startedOn, day));
		var left = whole.subtract(gone);
		return this.startShare.multiply(left)
			.add(this.targetShare.multiply(gone))
			.divide(whole, 0, RoundingMode.FLOOR)
			.intValueExact();
	}

	private static void check(String field, BigDecimal share) {
		if (share.signum() < 0 || share.compareTo(ALL) > 0) {
			throw new Refused("refused.share-out-of-range", share).at(field);
		}
	}

}
