package se.isms.rules.access;

import se.isms.core.access.AccountFact;
import se.isms.core.access.AdministratorsFact;
import se.isms.core.access.RolePairFact;
import se.isms.core.asset.SystemFact;
import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Theme;
import se.isms.rules.Rule;
import se.isms.rules.RuleSpec;

import static se.isms.core.evaluation.Scope.ROW;
import static se.isms.core.evaluation.Scope.TENANT;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleSpec.rule;
import static se.isms.rules.Subject.each;

/**
 * The rules of access rights. Their conditions stand in the DRL files of this package.
 */
public enum AccessRule implements Rule {

	/** Somebody has reviewed who may do what in a system within a year. */
	BH_01(rule(Theme.ACCESS, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(SystemFact.class).showing("reviewedOn", "confidentiality", "integrity"))
		.after(Norm.of("ISO 27001 A.5.18"), Norm.of("MSBFS 2020:7"))
		.reading("bh.reviewMonths")),

	/** Nobody who has left can sign in. */
	BH_03(rule(Theme.ACCESS, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(AccountFact.class).when((account, terms) -> account.enabled() && account.personKnown())
			.showing("kind", "privileged", "reach", "employedTo"))
		.after(Norm.of("ISO 27001 A.5.11"), Norm.of("ISO 27001 A.5.18"))
		.reading("bh.leaverHours")),

	/**
	 * A person stands behind each personal account: the one whose employee number the
	 * directory has, or else the only one who signs in with its name. Where there are
	 * several it has a holder, and nobody knows who.
	 */
	BH_04(rule(Theme.ACCESS, CRITICAL, MAJOR, MINOR).inScope(ROW)
		.judging(each(AccountFact.class).when((account, terms) -> account.enabled() && account.needsPerson())
			.showing("kind", "privileged", "personKnown", "candidates"))
		.after(Norm.of("ISO 27001 A.5.16"))),

	/** Accounts that nobody uses are closed. */
	BH_05(rule(Theme.ACCESS, MAJOR, MINOR).inScope(ROW)
		.judging(each(AccountFact.class)
			.when((account, terms) -> account.enabled() && !account.kind().equals("BREAK_GLASS")))
		.after(Norm.of("ISO 27001 A.5.18"))
		.reading("bh.dormantDays")
		.isFolded()),

	/** Few administer the directory, and not with the account that reads their mail. */
	BH_06(rule(Theme.ACCESS, CRITICAL, MAJOR).inScope(TENANT)
		.judging(
				each(AccountFact.class)
					.when((account, terms) -> account.enabled() && account.privileged() && account.personal())
					.needing((account, terms) -> account.mailbox() != null)
					.showing("kind", "privileged", "mailbox"),
				each(AdministratorsFact.class)
					.needing((administrators, terms) -> administrators.known(terms.get("bh.maxGlobalAdmins")))
					.showing("globalAdmins", "undeclared"))
		.after(Norm.of("ISO 27001 A.8.2"))
		.reading("bh.minGlobalAdmins", "bh.maxGlobalAdmins")
		.isExtended()),

	/** Nobody holds both of two roles that are to check each other. */
	BH_07(rule(Theme.ACCESS, CRITICAL, MAJOR).inScope(TENANT)
		.judging(each(RolePairFact.class).needing((pair, terms) -> pair.personKnown() || pair.holdsBoth())
			.showing("role", "otherRole", "payment"))
		.after(Norm.of("ISO 27001 A.5.3")));

	private final RuleSpec spec;

	AccessRule(RuleSpec spec) {
		this.spec = spec;
	}

	@Override
	public RuleSpec spec() {
		return this.spec;
	}

}
