package se.isms.web.asset;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.asset.Agreement;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.Supplier;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class SupplierPagesTests {

	private final PageClient coordinator;

	private final UserDetailsService users;

	private final AssetRegister register;

	private final Organisation organisation;

	@Autowired
	SupplierPagesTests(MockMvcTester mvc, UserDetailsService users, AssetRegister register, Organisation organisation) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.users = users;
		this.register = register;
		this.organisation = organisation;
	}

	@Test
	void agreementKeepsWhatNobodyHasLookedUp() {
		var agreement = agreement();
		var typed = agreement("24");

		assertThat(this.coordinator.post(agreement, typed)).hasStatus3xxRedirection();

		var saved = coordinating(() -> this.register.agreement(UUID.fromString(agreement.replaceFirst(".*/", ""))));
		assertThat(saved.incidentHours()).isEqualTo(24);
		assertThat(saved.exitClause()).isNull();
		assertThat(saved.securityRequirements()).isTrue();
	}

	@Test
	void agreementWithoutHoursIsToldInSwedish() {
		assertThat(this.coordinator.post(agreement(), agreement("0"))).hasStatusOk()
			.bodyText()
			.contains("Skriv ett heltal från 1 till 8760.");
	}

	@Test
	void agreementOfAnotherDepartmentIsReadOnly() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);
		var agreement = agreement();

		assertThat(social.get(agreement)).hasStatusOk()
			.bodyText()
			.contains("En annan förvaltning ansvarar")
			.doesNotContain("Spara<");
		assertThat(social.post(agreement, agreement("24"))).hasStatus(403);
	}

	@Test
	void supplierIsAddedAndChanged() {
		var owner = person(null);
		var added = this.coordinator.post("/overview/suppliers/new", supplier("Nya leverantören", "", ""));
		var supplier = PageClient.target(added);

		assertThat(this.coordinator.post(supplier, supplier("Omdöpta leverantören", owner, "0")))
			.hasStatus3xxRedirection();

		assertThat(this.coordinator.get(supplier)).bodyText()
			.contains("Omdöpta leverantören", "lade till")
			.containsPattern("value=\"" + owner + "\"\\s+selected");
	}

	@Test
	void supplierWithoutANameKeepsTheOwner() {
		var owner = person(null);

		assertThat(this.coordinator.post("/overview/suppliers/new", supplier("", owner, ""))).hasStatusOk()
			.bodyText()
			.contains("href=\"#name\"")
			.containsPattern("value=\"" + owner + "\"\\s+selected");
	}

	@Test
	void staleVersionOfASupplierNamesTheOwner() {
		var supplier = PageClient
			.target(this.coordinator.post("/overview/suppliers/new", supplier("Samma leverantör", "", "")));
		this.coordinator.post(supplier, supplier("Deras namn", person(null), "0"));

		assertThat(this.coordinator.post(supplier, supplier("Mitt namn", "", "0"))).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "Mitt namn", "Deras namn", "name=\"version\" value=\"1\"");
	}

	@Test
	void contributorAnswersForTheSuppliersOfTheOwnDepartment() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);
		var others = PageClient
			.target(this.coordinator.post("/overview/suppliers/new", supplier("Andras leverantör", "", "")));

		assertThat(social.post("/overview/suppliers/new", supplier("Vår leverantör", "", ""))).hasStatusOk()
			.bodyText()
			.contains("href=\"#ownerId\"", "Välj något i listan", "Vår leverantör");
		assertThat(social.post("/overview/suppliers/new", supplier("Vår leverantör", person(ownDepartment()), "")))
			.hasStatus3xxRedirection();
		assertThat(social.get(others)).bodyText()
			.contains("En annan förvaltning ansvarar för leverantören")
			.doesNotContain("Spara<");
		assertThat(social.post(others, supplier("Vår leverantör", person(ownDepartment()), "0"))).hasStatus(403);
	}

	@Test
	void auditorChangesNoAgreement() {
		assertThat(this.coordinator.as(PageClient.AUDITOR).post(agreement(), agreement("24"))).hasStatus(403);
	}

	private String person(@Nullable UUID department) {
		return coordinating(() -> this.organisation.people(department)).get(0).id().toString();
	}

	private static Map<String, String> supplier(String name, String owner, String version) {
		return Map.of("name", name, "ownerId", owner, "version", version);
	}

	private String agreement() {
		return coordinating(() -> {
			var supplier = this.register.save(new Supplier(UUID.randomUUID(), "Provleverantören", null, null));
			var agreement = this.register.save(new Agreement(UUID.randomUUID(), supplier.id(), "Provavtalet", null,
					true, null, null, null, null, null, null, false, null));
			return "/overview/suppliers/agreements/" + agreement.id();
		});
	}

	private static Map<String, String> agreement(String hours) {
		return Map.of("title", "Provavtalet", "securityRequirements", "true", "personalDataAgreement", "",
				"incidentHours", hours, "incidentContact", "Jour 0771-00 00 00", "recoveryHours", "48", "exitClause",
				"", "endsOn", "", "version", "0");
	}

	private UUID ownDepartment() {
		var social = (SignedIn) this.users.loadUserByUsername(PageClient.CONTRIBUTOR);
		return Objects.requireNonNull(social.actor().department());
	}

	private <T> T coordinating(java.util.function.Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
