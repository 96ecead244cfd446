package se.isms.rules.twofactor;

import se.isms.core.access.AccountFact;
import se.isms.core.access.CoverageFact;
import se.isms.core.access.RolloutFact;
import se.isms.core.asset.SystemFact;
import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Theme;
import se.isms.rules.Rule;
import se.isms.rules.RuleSpec;

import static se.isms.core.evaluation.Scope.ROW;
import static se.isms.core.evaluation.Scope.TENANT;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.INFO;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleSpec.rule;
import static se.isms.rules.Subject.each;

/**
 * The rules of two-factor authentication. Their conditions stand in the DRL files of this
 * package.
 */
public enum TwoFactorRule implements Rule {

	/** A department has two-factor authentication for as many as the goal says. */
	MF_01(rule(Theme.ACCESS, CRITICAL, MAJOR, INFO).inScope(ROW)
		.judging(each(CoverageFact.class).needing((coverage, terms) -> coverage.population() > 0)
			.showing("covered", "population", "plannedShare"))
		.after(Norm.csl("2:3 p.10"), Norm.of("ISO 27001 A.8.5"))
		.reading("mf.coverageTarget", "mf.coverageCritical")),

	/** Whoever can change everything signs in with two factors. */
	MF_02(rule(Theme.ACCESS, CRITICAL).inScope(ROW)
		.judging(each(AccountFact.class)
			.when((account, terms) -> account.enabled() && account.privileged() && account.personal())
			.needing((account, terms) -> account.externalIdp() || account.mfaLevel() != null)
			.showing("kind", "mfaLevel", "externalIdp"))
		.after(Norm.of("ISO 27001 A.8.2"), Norm.of("ISO 27001 A.8.5"))),

	/** Whoever can change everything signs in with what nobody can be tricked out of. */
	MF_03(rule(Theme.ACCESS, MAJOR, MINOR).inScope(ROW)
		.judging(each(AccountFact.class)
			.when((account, terms) -> account.enabled() && account.privileged() && account.personal())
			.needing((account, terms) -> account.phishingResistant()
					|| (account.mfaLevel() != null && !account.externalIdp()))
			.showing("kind", "mfaLevel", "externalIdp"))
		.after(Norm.of("NIST SP 800-63B-4"), Norm.of("CISA"))
		.reading("mf.privPhishResistFrom")
		.isExtended()),

	/** The second factor is not one that is easily tricked. */
	MF_04(rule(Theme.ACCESS, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(AccountFact.class).when((account, terms) -> account.member() && !account.externalIdp())
			.needing((account, terms) -> account.mfaLevel() != null))
		.after(Norm.of("ISO 27001 A.8.5"))
		.isFolded()),

	/**
	 * Nobody signs in more weakly than a system that they use requires, nor with less
	 * certainty about who it is.
	 */
	MF_05(rule(Theme.ACCESS, CRITICAL).inScope(ROW)
		.judging(each(AccountFact.class)
			.when((account, terms) -> account.enabled() && account.personal() && account.asked())
			.needing((account, terms) -> account.requiredKnown()))
		.after(Norm.of("ISO 27001 A.8.5"), Norm.of("KLASSA"))
		.isFolded()),

	/** A system that is exposed or sensitive demands two factors. */
	MF_06(rule(Theme.ACCESS, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(SystemFact.class)
			.when((system, terms) -> system.internetExposed() || system.sensitive() || !system.classified())
			.needing((system, terms) -> system.internetExposed() || system.sensitive())
			.showing("internetExposed", "confidentiality", "integrity", "mfaEnforced"))
		.after(Norm.csl("2:3 p.10"), Norm.of("ISO 27001 A.8.5"))),

	/** The rollout of two-factor authentication has an owner and keeps its plan. */
	MF_08(rule(Theme.ACCESS, MAJOR).inScope(TENANT)
		.judging(each(RolloutFact.class)
			.needing(
					(rollout, terms) -> rollout.population() > 0 || !rollout.ownerValid() || rollout.targetOn() == null)
			.showing("ownerValid", "targetOn", "plannedShare", "covered", "population"))
		.after(Norm.of("ISO 27001 A.8.5"))
		.reading("mf.lagPp"));

	private final RuleSpec spec;

	TwoFactorRule(RuleSpec spec) {
		this.spec = spec;
	}

	@Override
	public RuleSpec spec() {
		return this.spec;
	}

}
