package se.isms.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import se.isms.core.access.AccountFact;
import se.isms.core.access.AdministratorsFact;
import se.isms.core.access.CoverageFact;
import se.isms.core.access.RolePairFact;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.FindingKey;
import se.isms.core.evaluation.Parameters;
import se.isms.core.evaluation.Policy;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Tally;

/**
 * The rules of accounts as a plain loop, with the standard thresholds and nothing that an
 * engine gives: what its speed and its findings are compared with.
 */
final class AccountsByHand {

	private static final List<String> RULES = List.of("MF-01", "MF-02", "MF-03", "MF-04", "MF-05", "BH-03", "BH-04",
			"BH-05", "BH-06", "BH-07");

	private static final Map<String, String> ADMINISTRATORS = Map.of("bh.minGlobalAdmins", "2", "bh.maxGlobalAdmins",
			"5");

	private final List<Finding> findings = new ArrayList<>();

	private final Map<UUID, Department> departments = new HashMap<>();

	private final AsOf asOf;

	private Tally whole = Tally.none("BH-06", null);

	private AccountsByHand(AsOf asOf) {
		this.asOf = asOf;
	}

	static Evaluation evaluate(Facts facts, AsOf asOf) {
		var loop = new AccountsByHand(asOf);
		facts.of(CoverageFact.class).forEach(loop::judge);
		facts.of(AccountFact.class).forEach(loop::judge);
		facts.of(RolePairFact.class).forEach(loop::judge);
		facts.of(AdministratorsFact.class).forEach(loop::judge);
		return loop.evaluation();
	}

	/** Standard thresholds, and the extended rules that are judged here on, too. */
	static Policy policy() {
		return new Policy(Parameters.standard(), Map.of("MF-03", true, "BH-06", true), List.of());
	}

	/** Of rules that are not judged here, nothing. */
	static Evaluation of(Evaluation all) {
		return new Evaluation(all.findings().stream().filter(finding -> RULES.contains(finding.key().rule())).toList(),
				all.tallies().stream().filter(tally -> RULES.contains(tally.rule())).toList());
	}

	private void judge(CoverageFact coverage) {
		var counts = department(coverage.unitId()).coverage;
		if (coverage.population() == 0) {
			counts.notEvaluated++;
			return;
		}
		int share = (int) (100L * coverage.covered() / coverage.population());
		if (share >= 95) {
			counts.pass++;
			return;
		}
		counts.fail++;
		this.findings.add(new Finding(new FindingKey("MF-01", "Coverage", coverage.id(), ""), coverage.unitId(),
				coverage.label(), (share < 80) ? Severity.CRITICAL : Severity.MAJOR,
				(share < 80) ? "BELOW_CRITICAL" : "BELOW_TARGET",
				List.of("" + coverage.covered(), "" + coverage.population(), "" + share, "95"), Map.of("covered",
						"" + coverage.covered(), "population", "" + coverage.population(), "plannedShare", ""),
				Map.of("mf.coverageTarget", "95", "mf.coverageCritical", "80"), 1, 0));
	}

	private void judge(AccountFact account) {
		var department = department(account.unitId());
		if (!account.enabled()) {
			department.closed++;
			return;
		}
		privileged(account, department);
		resistant(account, department);
		everyday(account, department);
		required(account, department);
		weak(account, department);
		left(account, department);
		orphan(account, department);
		unused(account, department);
	}

	private void privileged(AccountFact account, Department department) {
		var counts = department.privileged;
		if (!account.privileged() || account.kind().equals("SERVICE") || account.kind().equals("BREAK_GLASS")) {
			counts.notApplicable++;
		}
		else if (!account.externalIdp() && account.mfaLevel() == null) {
			counts.notEvaluated++;
		}
		else if (account.externalIdp() || account.mfaLevel() >= 2) {
			counts.pass++;
		}
		else {
			counts.fail++;
			this.findings.add(finding("MF-02", account, Severity.CRITICAL, "NO_MFA", List.of(),
					Map.of("kind", account.kind(), "mfaLevel", "" + account.mfaLevel(), "externalIdp", "false"),
					Map.of()));
		}
	}

	private void resistant(AccountFact account, Department department) {
		var counts = department.resistant;
		var level = account.mfaLevel();
		if (!account.privileged() || account.kind().equals("SERVICE") || account.kind().equals("BREAK_GLASS")) {
			counts.notApplicable++;
		}
		else if (level != null && level >= 4) {
			counts.pass++;
		}
		else if (level == null || account.externalIdp()) {
			counts.notEvaluated++;
		}
		else {
			counts.fail++;
			this.findings.add(finding("MF-03", account, Severity.MINOR, "NOT_RESISTANT", List.of(),
					Map.of("kind", account.kind(), "mfaLevel", "" + level, "externalIdp", "false"),
					Map.of("mf.privPhishResistFrom", "")));
		}
	}

	private void everyday(AccountFact account, Department department) {
		var counts = department.everyday;
		var mailbox = account.mailbox();
		if (!account.privileged() || account.kind().equals("SERVICE") || account.kind().equals("BREAK_GLASS")) {
			counts.notApplicable++;
		}
		else if (mailbox == null) {
			counts.notEvaluated++;
		}
		else if (!mailbox) {
			counts.pass++;
		}
		else {
			counts.fail++;
			this.findings.add(finding("BH-06", account, Severity.CRITICAL, "EVERYDAY", List.of(),
					Map.of("kind", account.kind(), "privileged", "true", "mailbox", "true"), ADMINISTRATORS));
		}
	}

	private void required(AccountFact account, Department department) {
		var counts = department.required;
		var required = account.requiredMfa();
		var requiredLoa = account.requiredLoa();
		var level = account.mfaLevel();
		var loa = account.loa();
		var strong = required == null || (level != null && level >= required)
				|| (account.externalIdp() && required <= 2);
		var certain = requiredLoa == null || (loa != null && loa >= requiredLoa);
		if ((required == null && requiredLoa == null) || account.kind().equals("SERVICE")
				|| account.kind().equals("BREAK_GLASS")) {
			counts.notApplicable++;
		}
		else if (strong && certain) {
			counts.pass++;
		}
		else if (!strong && level != null && !account.externalIdp()) {
			counts.fail++;
			department.below++;
		}
		else if (!certain && loa != null) {
			counts.fail++;
			department.belowLoa++;
		}
		else {
			counts.notEvaluated++;
		}
	}

	private void judge(RolePairFact pair) {
		var counts = department(pair.unitId()).pairs;
		if (pair.holdsRole() && pair.holdsOther()) {
			counts.fail++;
			this.findings.add(new Finding(new FindingKey("BH-07", "RolePair", pair.id(), pair.pair().toString()),
					pair.unitId(), pair.label(), pair.payment() ? Severity.CRITICAL : Severity.MAJOR, "BOTH",
					List.of(pair.role(), pair.otherRole()),
					Map.of("role", pair.role(), "otherRole", pair.otherRole(), "payment", "" + pair.payment()),
					Map.of(), 1, 0));
		}
		else if (pair.personKnown()) {
			counts.pass++;
		}
		else {
			counts.notEvaluated++;
		}
	}

	private void judge(AdministratorsFact directory) {
		int admins = directory.globalAdmins();
		var unknown = directory.accounts() == 0 || (directory.undeclared() > 0 && admins <= 5);
		var bad = !unknown && (admins < 2 || admins > 5);
		this.whole = new Tally("BH-06", null, (unknown || bad) ? 0 : 1, bad ? 1 : 0, 0, unknown ? 1 : 0, 0);
		if (bad) {
			this.findings.add(new Finding(new FindingKey("BH-06", "Administrators", directory.id(), ""), null,
					directory.label(), Severity.MAJOR, (admins < 2) ? "TOO_FEW" : "TOO_MANY",
					List.of("" + admins, (admins < 2) ? "2" : "5"),
					Map.of("globalAdmins", "" + admins, "undeclared", "" + directory.undeclared()), ADMINISTRATORS, 1,
					0));
		}
	}

	private void weak(AccountFact account, Department department) {
		var counts = department.weak;
		var level = account.mfaLevel();
		if (account.externalIdp() || !(account.kind().equals("EMPLOYEE") || account.kind().equals("ELECTED"))) {
			counts.notApplicable++;
		}
		else if (level == null) {
			counts.notEvaluated++;
		}
		else if (level > 1) {
			counts.pass++;
		}
		else {
			counts.fail++;
			department.weakest[level][reachesSecrets(account) ? 1 : 0]++;
		}
	}

	private void left(AccountFact account, Department department) {
		var counts = department.left;
		var end = account.employedTo();
		if (!account.personKnown()) {
			counts.notApplicable++;
		}
		else if (end == null || !account.leftFor(24, this.asOf.instant())) {
			counts.pass++;
		}
		else {
			counts.fail++;
			var reach = account.reach();
			this.findings.add(finding("BH-03", account, trusted(account) ? Severity.CRITICAL : Severity.MAJOR, "LEFT",
					List.of(end.toString()),
					Map.of("kind", account.kind(), "privileged", "" + account.privileged(), "reach",
							(reach != null) ? reach.toString() : "", "employedTo", end.toString()),
					Map.of("bh.leaverHours", "24")));
		}
	}

	private void orphan(AccountFact account, Department department) {
		var counts = department.orphan;
		if (!account.needsPerson()) {
			counts.notApplicable++;
		}
		else if (account.personKnown()) {
			counts.pass++;
		}
		else {
			counts.fail++;
			var several = account.candidates() > 1;
			var orphan = account.privileged() ? Severity.CRITICAL : Severity.MAJOR;
			this.findings.add(finding("BH-04", account, several ? Severity.MINOR : orphan,
					several ? "AMBIGUOUS" : "NO_PERSON", several ? List.of("" + account.candidates()) : List.of(),
					Map.of("kind", account.kind(), "privileged", "" + account.privileged(), "personKnown", "false",
							"candidates", "" + account.candidates()),
					Map.of()));
		}
	}

	private void unused(AccountFact account, Department department) {
		var counts = department.unused;
		var used = account.lastSignInOn();
		LocalDate since = (used != null) ? used : account.createdOn();
		if (account.kind().equals("BREAK_GLASS")) {
			counts.notApplicable++;
		}
		else if (this.asOf.date().toEpochDay() - since.toEpochDay() <= 90) {
			counts.pass++;
		}
		else {
			counts.fail++;
			department.idle[(used != null) ? 0 : 1][trusted(account) ? 1 : 0]++;
		}
	}

	private Evaluation evaluation() {
		var tallies = new ArrayList<Tally>(List.of(this.whole));
		this.departments.forEach((id, department) -> {
			department.add(tallies, id);
			department.addFolded(this.findings, id);
		});
		this.findings.sort(Comparator.comparing((Finding finding) -> finding.key().rule())
			.thenComparing(Finding::label)
			.thenComparing(finding -> finding.key().id()));
		tallies.sort(Comparator.comparing(Tally::rule).thenComparing(tally -> String.valueOf(tally.unitId())));
		return new Evaluation(this.findings, tallies);
	}

	private static boolean reachesSecrets(AccountFact account) {
		var reach = account.reach();
		return reach != null && reach >= 3;
	}

	private static boolean trusted(AccountFact account) {
		return account.privileged() || reachesSecrets(account);
	}

	private Department department(UUID id) {
		return this.departments.computeIfAbsent(id, asked -> new Department());
	}

	private static Finding finding(String rule, AccountFact account, Severity severity, String reason,
			List<String> arguments, Map<String, String> shown, Map<String, String> thresholds) {
		return new Finding(new FindingKey(rule, "Account", account.id(), ""), account.unitId(), account.label(),
				severity, reason, arguments, shown, thresholds, 1, account.version());
	}

	private static final class Counts {

		int pass;

		int fail;

		int notApplicable;

		int notEvaluated;

		Tally tally(String rule, UUID unit, int closed) {
			return new Tally(rule, unit, this.pass, this.fail, this.notApplicable + closed, this.notEvaluated, 0);
		}

		boolean isEmpty() {
			return this.pass + this.fail + this.notApplicable + this.notEvaluated == 0;
		}

	}

	private static final class Department {

		final Counts coverage = new Counts();

		final Counts privileged = new Counts();

		final Counts resistant = new Counts();

		final Counts everyday = new Counts();

		final Counts required = new Counts();

		final Counts pairs = new Counts();

		final Counts weak = new Counts();

		final Counts left = new Counts();

		final Counts orphan = new Counts();

		final Counts unused = new Counts();

		final int[][] weakest = new int[2][2];

		int below;

		int belowLoa;

		final int[][] idle = new int[2][2];

		int closed;

		void add(List<Tally> tallies, UUID id) {
			if (!this.coverage.isEmpty()) {
				tallies.add(this.coverage.tally("MF-01", id, 0));
			}
			if (!this.pairs.isEmpty()) {
				tallies.add(this.pairs.tally("BH-07", id, 0));
			}
			if (this.closed > 0 || !this.unused.isEmpty()) {
				tallies.add(this.privileged.tally("MF-02", id, this.closed));
				tallies.add(this.resistant.tally("MF-03", id, this.closed));
				tallies.add(this.required.tally("MF-05", id, this.closed));
				tallies.add(this.everyday.tally("BH-06", id, this.closed));
				tallies.add(this.weak.tally("MF-04", id, this.closed));
				tallies.add(this.left.tally("BH-03", id, this.closed));
				tallies.add(this.orphan.tally("BH-04", id, this.closed));
				tallies.add(this.unused.tally("BH-05", id, this.closed));
			}
		}

		void addFolded(List<Finding> findings, UUID id) {
			fold(findings, id, "MF-05", Severity.CRITICAL, "BELOW", this.below, Map.of());
			fold(findings, id, "MF-05", Severity.CRITICAL, "BELOW_LOA", this.belowLoa, Map.of());
			for (int trusted = 0; trusted < 2; trusted++) {
				var weak = (trusted == 1) ? Severity.CRITICAL : Severity.MAJOR;
				fold(findings, id, "MF-04", weak, "NONE", this.weakest[0][trusted], Map.of());
				fold(findings, id, "MF-04", weak, "WEAK", this.weakest[1][trusted], Map.of());
				var severity = (trusted == 1) ? Severity.MAJOR : Severity.MINOR;
				var days = Map.of("bh.dormantDays", "90");
				fold(findings, id, "BH-05", severity, "DORMANT", this.idle[0][trusted], days);
				fold(findings, id, "BH-05", severity, "NEVER_USED", this.idle[1][trusted], days);
			}
		}

		private static void fold(List<Finding> findings, UUID id, String rule, Severity severity, String reason,
				int count, Map<String, String> thresholds) {
			if (count > 0) {
				findings.add(new Finding(new FindingKey(rule, "Account", id, reason + "/" + severity), id, "", severity,
						reason, List.of(), Map.of(), thresholds, count, 0));
			}
		}

	}

}
