package se.isms.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import se.isms.core.access.AccountFact;
import se.isms.core.access.CoverageFact;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.FindingKey;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Tally;

/**
 * The rules of accounts as a plain loop, with the standard thresholds and nothing that an
 * engine gives: what its speed and its findings are compared with.
 */
final class AccountsByHand {

	private static final List<String> RULES = List.of("MF-01", "MF-02", "MF-04", "BH-03", "BH-04", "BH-05");

	private final List<Finding> findings = new ArrayList<>();

	private final Map<UUID, Department> departments = new HashMap<>();

	private final AsOf asOf;

	private AccountsByHand(AsOf asOf) {
		this.asOf = asOf;
	}

	static Evaluation evaluate(Facts facts, AsOf asOf) {
		var loop = new AccountsByHand(asOf);
		facts.of(CoverageFact.class).forEach(loop::judge);
		facts.of(AccountFact.class).forEach(loop::judge);
		return loop.evaluation();
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
				Map.of("mf.coverageTarget", "95", "mf.coverageCritical", "80"), 1));
	}

	private void judge(AccountFact account) {
		var department = department(account.unitId());
		if (!account.enabled()) {
			department.closed++;
			return;
		}
		privileged(account, department);
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
			department.weakest[level]++;
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
			this.findings.add(
					finding("BH-03", account, account.privileged() ? Severity.CRITICAL : Severity.MAJOR, "LEFT",
							List.of(end.toString()), Map.of("kind", account.kind(), "privileged",
									"" + account.privileged(), "employedTo", end.toString()),
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
			this.findings.add(finding("BH-04", account, account.privileged() ? Severity.CRITICAL : Severity.MAJOR,
					"NO_PERSON", List.of(),
					Map.of("kind", account.kind(), "privileged", "" + account.privileged(), "personKnown", "false"),
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
			department.idle[(used != null) ? 0 : 1][account.privileged() ? 1 : 0]++;
		}
	}

	private Evaluation evaluation() {
		var tallies = new ArrayList<Tally>();
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

	private Department department(UUID id) {
		return this.departments.computeIfAbsent(id, asked -> new Department());
	}

	private static Finding finding(String rule, AccountFact account, Severity severity, String reason,
			List<String> arguments, Map<String, String> shown, Map<String, String> thresholds) {
		return new Finding(new FindingKey(rule, "Account", account.id(), ""), account.unitId(), account.label(),
				severity, reason, arguments, shown, thresholds, 1);
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

		final Counts weak = new Counts();

		final Counts left = new Counts();

		final Counts orphan = new Counts();

		final Counts unused = new Counts();

		final int[] weakest = new int[2];

		final int[][] idle = new int[2][2];

		int closed;

		void add(List<Tally> tallies, UUID id) {
			if (!this.coverage.isEmpty()) {
				tallies.add(this.coverage.tally("MF-01", id, 0));
			}
			if (this.closed > 0 || !this.unused.isEmpty()) {
				tallies.add(this.privileged.tally("MF-02", id, this.closed));
				tallies.add(this.weak.tally("MF-04", id, this.closed));
				tallies.add(this.left.tally("BH-03", id, this.closed));
				tallies.add(this.orphan.tally("BH-04", id, this.closed));
				tallies.add(this.unused.tally("BH-05", id, this.closed));
			}
		}

		void addFolded(List<Finding> findings, UUID id) {
			fold(findings, id, "MF-04", Severity.MAJOR, "NONE", this.weakest[0], Map.of());
			fold(findings, id, "MF-04", Severity.MAJOR, "WEAK", this.weakest[1], Map.of());
			for (int privileged = 0; privileged < 2; privileged++) {
				var severity = (privileged == 1) ? Severity.MAJOR : Severity.MINOR;
				var days = Map.of("bh.dormantDays", "90");
				fold(findings, id, "BH-05", severity, "DORMANT", this.idle[0][privileged], days);
				fold(findings, id, "BH-05", severity, "NEVER_USED", this.idle[1][privileged], days);
			}
		}

		private static void fold(List<Finding> findings, UUID id, String rule, Severity severity, String reason,
				int count, Map<String, String> thresholds) {
			if (count > 0) {
				findings.add(new Finding(new FindingKey(rule, "Account", id, reason + "/" + severity), id, "", severity,
						reason, List.of(), Map.of(), thresholds, count));
			}
		}

	}

}
