package se.isms.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.isms.core.access.AccountFact;
import se.isms.core.access.AdministratorsFact;
import se.isms.core.access.CoverageFact;
import se.isms.core.access.RolePairFact;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.rules.example.Example;

/**
 * A directory and the people behind it, as two files of a large municipality would be:
 * the same for the same seed.
 */
record ManyAccounts(List<Row> rows, List<Holder> holders, List<Role> roles, List<Fact> pairs, List<UUID> departments) {

	private static final List<String> KINDS = List.of("EMPLOYEE", "EMPLOYEE", "EMPLOYEE", "EMPLOYEE", "EMPLOYEE",
			"EMPLOYEE", "EMPLOYEE", "ELECTED", "CONSULTANT", "GUEST", "SERVICE", "SHARED");

	record Row(UUID id, UUID department, String upn, String kind, boolean enabled, boolean privileged,
			@Nullable UUID holder, @Nullable Integer mfaLevel, boolean externalIdp, LocalDate createdOn,
			@Nullable LocalDate lastSignInOn, @Nullable Boolean mailbox, @Nullable Integer loa, int candidates) {
	}

	/**
	 * That an account may use a system, which holds so secret things and asks so much.
	 */
	record Role(UUID account, int confidentiality, int requiredMfa, @Nullable Integer requiredLoa) {
	}

	record Holder(UUID id, @Nullable LocalDate employedTo) {
	}

	static ManyAccounts of(int count, long seed) {
		var random = new Random(seed);
		var days = IntStream.range(0, 3000).mapToObj(Example.TODAY::minusDays).toList();
		var departments = IntStream.range(0, 18).mapToObj(number -> new UUID(9, number)).toList();
		var rows = new ArrayList<Row>(count);
		var holders = new ArrayList<Holder>(count);
		var roles = new ArrayList<Role>();
		var pairs = new ArrayList<Fact>();
		for (int number = 0; number < count; number++) {
			var known = random.nextInt(100) < 96;
			if (known) {
				holders.add(holder(number, random, days));
			}
			var department = departments.get((int) Math.min(17, Math.abs(random.nextGaussian() * 6)));
			rows.add(row(number, department, known, random, days));
			if (random.nextInt(10) < 4) {
				int level = (random.nextInt(10) < 7) ? 2 : 3;
				roles.add(new Role(rows.get(number).id(), level, level, (number % 3 == 0) ? level : null));
			}
			if (number % 200 == 0) {
				pairs.add(pair(number, department, random));
			}
		}
		return new ManyAccounts(rows, holders, roles, pairs, departments);
	}

	/**
	 * Joins people to their accounts and counts the departments: what SQL does for us.
	 */
	Facts facts() {
		var leaving = new HashMap<UUID, Holder>(this.holders.size() * 2);
		this.holders.forEach(holder -> leaving.put(holder.id(), holder));
		var reached = new HashMap<UUID, Role>(this.roles.size() * 2);
		this.roles.forEach(role -> reached.put(role.account(), role));
		var covered = new LinkedHashMap<UUID, int[]>();
		this.departments.forEach(department -> covered.put(department, new int[2]));
		var facts = new ArrayList<Fact>(this.rows.size() + this.departments.size());
		var administrators = 0;
		for (var row : this.rows) {
			var account = account(row, leaving, reached.get(row.id()));
			facts.add(account);
			administrators += (account.enabled() && account.privileged() && !account.everyday()) ? 1 : 0;
			if (account.member()) {
				var counts = covered.get(row.department());
				counts[0] += account.covered() ? 1 : 0;
				counts[1]++;
			}
		}
		covered.forEach((department, counts) -> facts
			.add(new CoverageFact(department, department, "Förvaltning", counts[0], counts[1], null)));
		facts.addAll(this.pairs);
		facts.add(new AdministratorsFact(new UUID(4, 0), null, "Katalogen", administrators, 0, this.rows.size()));
		return Facts.of(facts);
	}

	private static AccountFact account(Row row, Map<UUID, Holder> holders, @Nullable Role role) {
		var holder = (row.holder() != null) ? holders.get(row.holder()) : null;
		return new AccountFact(row.id(), 1, row.department(), row.upn(), row.kind(), row.enabled(), row.privileged(),
				holder != null, (holder != null) ? holder.employedTo() : null, row.mfaLevel(), row.externalIdp(),
				row.createdOn(), row.lastSignInOn(), (role != null) ? role.confidentiality() : null,
				(role != null) ? role.requiredMfa() : null, row.mailbox(), row.loa(),
				(role != null) ? role.requiredLoa() : null, row.candidates());
	}

	private static Fact pair(int number, UUID department, Random random) {
		return new RolePairFact(new UUID(2, number), department, "Person " + number, new UUID(5, 1), "Attestera",
				"Betala", random.nextBoolean(), random.nextInt(20) > 0, random.nextInt(10) > 0,
				random.nextInt(10) == 0);
	}

	private static Holder holder(int number, Random random, List<LocalDate> days) {
		return new Holder(new UUID(2, number), (random.nextInt(100) < 4) ? days.get(random.nextInt(200)) : null);
	}

	private static Row row(int number, UUID department, boolean known, Random random, List<LocalDate> days) {
		var level = random.nextInt(20);
		return new Row(new UUID(1, number), department, "konto" + number + "@kommun.example",
				KINDS.get(random.nextInt(KINDS.size())), random.nextInt(100) < 95, random.nextInt(200) == 0,
				known ? new UUID(2, number) : null, (level < 19) ? Math.min(4, level / 3) : null,
				random.nextInt(10) == 0, days.get(random.nextInt(days.size())),
				(random.nextInt(100) < 97) ? days.get((int) Math.min(800, Math.abs(random.nextGaussian() * 50))) : null,
				(random.nextInt(50) > 0) ? random.nextInt(10) > 0 : null, (number % 7 > 0) ? 2 + number % 3 : null,
				known ? 0 : number % 4);
	}

}
