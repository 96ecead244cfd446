package se.isms.core.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.shared.Dates;

/**
 * An account as rules see it.
 *
 * @param kind EMPLOYEE, ELECTED, CONSULTANT, GUEST, SERVICE, SHARED or BREAK_GLASS
 * @param personKnown whether somebody in a register stands behind it
 * @param employedTo when the employment of that person ended or ends
 * @param mfaLevel 0 none, 1 weak, 2 basic, 3 strong, 4 phishing-resistant; none where
 * unknown
 * @param reach the highest confidentiality (K, 0 to 4) of the systems that it has a role
 * in; none where nothing is known of that
 * @param requiredMfa the highest level that one of these systems requires; none where
 * none of them requires any
 * @param mailbox whether it receives mail; none where nobody has said
 * @param loa the level of assurance (tillitsnivå, 1 to 4) of its best method; none where
 * nobody has said
 * @param requiredLoa the highest level of assurance that one of its systems requires
 * @param candidates how many of those employed sign in with its name, where nobody is
 * named as its holder
 */
public record AccountFact(UUID id, int version, UUID unitId, String label, String kind, boolean enabled,
		boolean privileged, boolean personKnown, @Nullable LocalDate employedTo, @Nullable Integer mfaLevel,
		boolean externalIdp, LocalDate createdOn, @Nullable LocalDate lastSignInOn, @Nullable Integer reach,
		@Nullable Integer requiredMfa, @Nullable Boolean mailbox, @Nullable Integer loa, @Nullable Integer requiredLoa,
		int candidates) implements Fact {

	private static final int BASIC = 2;

	private static final int STRONGEST = 4;

	/** What rules about how people sign in may tell accounts by: not whose they are. */
	public Object signIn() {
		return new SignIn(this.kind, this.enabled, this.privileged, this.mfaLevel, this.externalIdp, this.reach,
				this.requiredMfa, this.loa, this.requiredLoa);
	}

	/**
	 * What rules about whether accounts are needed may tell them by: not whose they are,
	 * and no day of use or creation but one.
	 */
	public Object need() {
		return new Need(this.kind, this.enabled, this.privileged, this.personKnown, this.employedTo, neverUsed(),
				unusedSince(), this.reach, this.mailbox, this.candidates);
	}

	/** Employees and elected representatives: the population of two-factor coverage. */
	public boolean member() {
		return this.enabled && (this.kind.equals("EMPLOYEE") || this.kind.equals("ELECTED"));
	}

	/** Neither a program's account nor the sealed one for emergencies. */
	public boolean personal() {
		return !this.kind.equals("SERVICE") && !this.kind.equals("BREAK_GLASS");
	}

	/** Of a kind that always has somebody of the registers behind it. */
	public boolean needsPerson() {
		return this.kind.equals("EMPLOYEE") || this.kind.equals("ELECTED") || this.kind.equals("CONSULTANT");
	}

	/** The best method is one that is easily tricked, and nobody else vouches. */
	public boolean weak() {
		return !this.externalIdp && this.mfaLevel != null && this.mfaLevel <= 1;
	}

	/** More than so many hours have passed since the last day of employment ended. */
	public boolean leftFor(int hours, Instant now) {
		return this.employedTo != null && now
			.isAfter(this.employedTo.plusDays(1).atStartOfDay(Dates.ZONE).toInstant().plus(Duration.ofHours(hours)));
	}

	public boolean neverUsed() {
		return this.lastSignInOn == null;
	}

	/** The day of the last sign-in, or of its creation where nobody signed in. */
	public LocalDate unusedSince() {
		return (this.lastSignInOn != null) ? this.lastSignInOn : this.createdOn;
	}

	public long daysUnused(LocalDate today) {
		return Dates.daysBetween(unusedSince(), today);
	}

	/**
	 * It signs in as strongly as each of its systems requires. Somebody else's two
	 * factors are at least the basic ones.
	 */
	public boolean meetsRequired() {
		return this.requiredMfa == null || (this.mfaLevel != null && this.mfaLevel >= this.requiredMfa)
				|| (this.externalIdp && this.requiredMfa <= BASIC);
	}

	/** One of its systems requires that people sign in in a certain way. */
	public boolean asked() {
		return this.requiredMfa != null || this.requiredLoa != null;
	}

	/** It is known to sign in more weakly than one of its systems requires. */
	public boolean weakerThanRequired() {
		return !meetsRequired() && this.mfaLevel != null && !this.externalIdp;
	}

	/** It is as certain who signs in as each of its systems requires. */
	public boolean meetsLoa() {
		return this.requiredLoa == null || (this.loa != null && this.loa >= this.requiredLoa);
	}

	/** It is known to be less certain than one of its systems requires. */
	public boolean lessCertainThanRequired() {
		return !meetsLoa() && this.loa != null;
	}

	/** Whether it is known that it meets what is required, or that it does not. */
	public boolean requiredKnown() {
		return (meetsRequired() && meetsLoa()) || weakerThanRequired() || lessCertainThanRequired();
	}

	/** Several people may be behind it, and nobody has said which. */
	public boolean ambiguous() {
		return !this.personKnown && this.candidates > 1;
	}

	/** Has a method that nobody can be tricked into lending to somebody else. */
	public boolean phishingResistant() {
		return this.mfaLevel != null && this.mfaLevel >= STRONGEST;
	}

	/** It is where everyday mail is read. */
	public boolean everyday() {
		return Boolean.TRUE.equals(this.mailbox);
	}

	/** It reaches information that must not leak. */
	public boolean reachesSecrets() {
		return this.reach != null && this.reach >= 3;
	}

	/** Much can be done, or read, with it. */
	public boolean trusted() {
		return this.privileged || reachesSecrets();
	}

	public boolean covered() {
		return this.externalIdp || (this.mfaLevel != null && this.mfaLevel >= BASIC);
	}

	private record SignIn(String kind, boolean enabled, boolean privileged, @Nullable Integer mfaLevel,
			boolean externalIdp, @Nullable Integer reach, @Nullable Integer requiredMfa, @Nullable Integer loa,
			@Nullable Integer requiredLoa) {
	}

	private record Need(String kind, boolean enabled, boolean privileged, boolean personKnown,
			@Nullable LocalDate employedTo, boolean neverUsed, LocalDate unusedSince, @Nullable Integer reach,
			@Nullable Boolean mailbox, int candidates) {
	}

}
