package se.isms.core.sample;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static se.isms.core.sample.SampleOrganisation.text;

/**
 * Accounts of everybody and their roles in some systems, service and shared accounts, and
 * the rollout of two-factor authentication.
 */
final class SampleAccess {

	private final Rows rows;

	private final Stage stage;

	private final SampleOrganisation organisation;

	private final SampleAssets assets;

	private final Set<String> taken = new HashSet<>();

	SampleAccess(Rows rows, Stage stage, SampleOrganisation organisation, SampleAssets assets) {
		this.rows = rows;
		this.stage = stage;
		this.organisation = organisation;
		this.assets = assets;
	}

	void make() {
		rollout();
		rolePairs();
		var roles = Content.of("roles").get("roles");
		for (var department : this.organisation.departments()) {
			var chance = this.rows.chance("accounts" + department);
			// Departments differ: the two in care work on shared devices and come last.
			var share = this.stage.share(0.5, 0.9) + (department.equals("KLK") ? 0.08 : 0)
					- (department.equals("VOF") ? 0.13 : 0) + chance.nextDouble() * 0.06;
			var drawn = this.rows.chance("roles" + department);
			this.organisation.employees(department)
				.forEach(employee -> entitlements(employee(department, employee, share, chance), department, roles,
						drawn));
			others(department, chance);
		}
		administrators();
		if (this.stage.running()) {
			account("VOF", "vikarie.vof", "EMPLOYEE", null, true, false, 2, this.stage.daysAgo(1),
					this.rows.chance("substitute"));
		}
	}

	private void rollout() {
		this.rows.add("mfa_rollout", "id", this.rows.id("rollout", "1"), "owner_id", this.organisation.owner("KLK", 2),
				"started_on", LocalDate.of(2022, 3, 1), "target_on",
				this.stage.running() ? this.stage.day().plusMonths(4) : LocalDate.of(2023, 12, 31), "start_share", 5,
				"target_share", 100, "version", 0);
	}

	private void rolePairs() {
		for (var pair : Content.of("roles").get("pairs")) {
			this.rows.add("role_pair", "id", this.rows.id("role pair", text(pair, "role") + text(pair, "otherRole")),
					"system_id", this.assets.system(text(pair, "system")), "role", text(pair, "role"),
					"other_system_id", this.assets.system(text(pair, "system")), "other_role", text(pair, "otherRole"),
					"payment", pair.get("payment").asBoolean(), "active", true, "version", 0);
		}
	}

	private UUID employee(String department, SampleOrganisation.Employee employee, double share, Random chance) {
		var covered = chance.nextDouble() < share;
		// Most accounts of people who have left are closed in time.
		var enabled = !employee.left() || chance.nextInt(3) == 0;
		var privileged = department.equals("KLK") && chance.nextInt(12) == 0;
		return account(department, upn(employee.name()), "EMPLOYEE", employee.id(), enabled, privileged,
				covered ? Integer.valueOf(2 + chance.nextInt(3)) : weak(chance), signIn(chance), chance);
	}

	/** So many of a department, of a hundred, have each role. */
	private void entitlements(UUID account, String department, JsonNode roles, Random chance) {
		for (var role : roles) {
			if (text(role, "unit").equals(department) && chance.nextInt(100) < role.get("percent").asInt()) {
				entitlement(account, text(role, "system"), text(role, "role"));
			}
		}
	}

	private void entitlement(UUID account, String system, String role) {
		this.rows.add("entitlement", "id", this.rows.id("entitlement", account + system + role), "account_id", account,
				"system_id", this.assets.system(system), "role", role, "version", 0);
	}

	/** Accounts for administration only, and two sealed ones for emergencies. */
	private void administrators() {
		for (int i = 0; i < 3; i++) {
			var person = this.organisation.employees("KLK").get(i);
			var account = administrator("adm-" + (i + 1), "EMPLOYEE", person.id(), this.stage.daysAgo(2));
			entitlement(account, "Behörighetssystemet", "Administrera behörigheter");
		}
		administrator("nodkonto-1", "BREAK_GLASS", null, null);
		administrator("nodkonto-2", "BREAK_GLASS", null, null);
	}

	private UUID administrator(String name, String kind, @Nullable UUID person, @Nullable LocalDate signIn) {
		var id = this.rows.id("account", name);
		this.rows.add("account", "id", id, "unit_id", this.organisation.unit("KLK"), "upn", name + "@ekvaden.example",
				"kind", kind, "person_id", person, "enabled", true, "privileged", true, "mfa_level", 4, "loa",
				assurance(4), "external_idp", false, "mailbox", false, "global_admin", true, "created_on",
				this.stage.daysAgo(900), "last_sign_in", (signIn != null) ? at(signIn) : null, "version", 0);
		return id;
	}

	private void others(String department, Random chance) {
		for (int i = 0; i < 4; i++) {
			account(department, "svc-" + department.toLowerCase(Locale.ROOT) + "-" + i, "SERVICE", null, true, i == 0,
					0, this.stage.daysAgo(1), chance);
		}
		account(department, "grupp-" + department.toLowerCase(Locale.ROOT), "SHARED", null, true, false, 0,
				this.stage.daysAgo(1), chance);
		if (chance.nextInt(3) == 0) {
			account(department, "konsult-" + department.toLowerCase(Locale.ROOT), "CONSULTANT", null, true, false, 2,
					this.stage.daysAgo(200), chance);
		}
	}

	private UUID account(String department, String name, String kind, @Nullable UUID person, boolean enabled,
			boolean privileged, @Nullable Integer level, @Nullable LocalDate signIn, Random chance) {
		var id = this.rows.id("account", name);
		this.rows.add("account", "id", id, "unit_id", this.organisation.unit(department), "upn",
				name + "@ekvaden.example", "kind", kind, "person_id", person, "enabled", enabled, "privileged",
				privileged, "mfa_level", level, "loa", assurance(level), "external_idp", false, "mailbox",
				kind.equals("EMPLOYEE") || kind.equals("SHARED"), "global_admin", false, "created_on",
				this.stage.daysAgo(400 + chance.nextInt(2000)), "last_sign_in", (signIn != null) ? at(signIn) : null,
				"version", 0);
		return id;
	}

	/** In the closed year the directory did not say how certain it is who signs in. */
	private @Nullable Integer assurance(@Nullable Integer level) {
		return (!this.stage.running() || level == null || level < 2) ? null : Integer.valueOf(Math.min(level, 3));
	}

	private static @Nullable Integer weak(Random chance) {
		return switch (chance.nextInt(20)) {
			case 0 -> null;
			case 1, 2, 3, 4, 5, 6 -> 1;
			default -> 0;
		};
	}

	private @Nullable LocalDate signIn(Random chance) {
		return switch (chance.nextInt(40)) {
			case 0 -> this.stage.daysAgo(95 + chance.nextInt(300));
			case 1 -> (chance.nextInt(4) == 0) ? null : this.stage.daysAgo(60);
			default -> this.stage.daysAgo(chance.nextInt(20));
		};
	}

	private String upn(String name) {
		var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z]+", ".");
		var upn = plain;
		for (int i = 2; !this.taken.add(upn); i++) {
			upn = plain + i;
		}
		return upn;
	}

	private static Instant at(LocalDate day) {
		return day.atTime(7, 30).toInstant(ZoneOffset.UTC);
	}

}
