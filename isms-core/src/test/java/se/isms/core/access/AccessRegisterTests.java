package se.isms.core.access;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.InformationSystem;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.list.Lists;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(NoRules.class)
class AccessRegisterTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	/** Half an hour after midnight in Sweden, still the day before in UTC. */
	private static final Instant NIGHT = Instant.parse("2026-03-01T23:30:00Z");

	@Autowired
	private AccessRegister register;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private AccessFacts facts;

	@Autowired
	private History history;

	@Autowired
	private Lists lists;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
	}

	@Test
	void readsBackWhatItSaved() {
		var account = save(employee(this.municipality.care(), "nils.berg", 2));
		var rollout = save(rollout(this.municipality.owner()));
		var review = coordinating(() -> this.register.startReview(system(this.municipality.care()), 12));

		assertThat(coordinating(() -> this.register.account(account.id()))).isEqualTo(account);
		assertThat(coordinating(() -> this.register.rollout()))
			.hasValueSatisfying(plan -> assertThat(plan).usingRecursiveComparison()
				.withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
				.isEqualTo(rollout));
		assertThat(coordinating(() -> this.register.review(review.id()))).isEqualTo(review);
	}

	@Test
	void refusesAChangeOfWhatSomebodyElseHasChanged() {
		var account = save(employee(this.municipality.care(), "nils.berg", 2));
		var rollout = save(rollout(null));
		save(account);
		save(rollout);

		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(account));
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(rollout));
	}

	@Test
	void showsADepartmentItsOwnOnly() {
		var own = save(employee(this.municipality.careHome(), "nils.berg", 2));
		var other = save(employee(this.municipality.social(), "eva.lind", 2));
		var system = system(this.municipality.social());
		var review = coordinating(() -> this.register.startReview(system, 12));

		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertThat(found(Map.of())).containsExactly(own.id());
			assertThat(this.register.coverage()).extracting(CoverageRow::unitId)
				.containsExactly(this.municipality.care());
			assertThat(this.register.reviews()).isEmpty();
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.account(other.id()));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.review(review.id()));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.startReview(system, 3));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.disable(other.id()));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(other));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(rollout(null)));
		});
	}

	@Test
	void leavesOneTrailRowForEachStep() {
		var account = save(employee(this.municipality.care(), "nils.berg", 2));
		save(account);
		coordinating(() -> this.register.disable(account.id()));
		var review = coordinating(() -> this.register.startReview(system(this.municipality.care()), 12));
		coordinating(() -> this.register.completeReview(review.id(), 2));

		assertThat(coordinating(() -> this.history.of("account", account.id()))).extracting(Change::action)
			.containsExactlyInAnyOrder("create", "change", "disable");
		assertThat(coordinating(() -> this.history.of("access_review", review.id()))).extracting(Change::action)
			.containsExactlyInAnyOrder("create", "complete");
	}

	@Test
	void reviewsASystemOnceAtATime() {
		var system = system(this.municipality.care());
		var first = coordinating(() -> this.register.startReview(system, 12));

		assertRefused("refused.review-already-started", () -> this.register.startReview(system, 12));
		coordinating(() -> this.register.completeReview(first.id(), 0));
		assertThat(coordinating(() -> this.register.startReview(system, 12)).completedOn()).isNull();

		assertThat(coordinating(() -> this.register.reviews())).extracting(ReviewRow::undecided).containsExactly(12, 0);
	}

	@Test
	void plansOneRollout() {
		save(rollout(null));

		assertRefused("refused.rollout-already-planned", () -> this.register.save(rollout(null)));
	}

	@Test
	void filtersAccounts() {
		var covered = save(employee(this.municipality.care(), "nils.berg", 2));
		var bare = save(employee(this.municipality.social(), "eva.lind", 0));
		var unknown = save(employee(this.municipality.social(), "ulla.ek", null));
		var service = save(
				account(this.municipality.care(), "svc-100%", Account.Kind.SERVICE, false, true, null, true, null));

		coordinating(() -> {
			assertThat(found(Map.of())).containsExactly(bare.id(), covered.id(), service.id(), unknown.id());
			assertThat(found("unit", this.municipality.care())).containsExactly(covered.id(), service.id());
			assertThat(found("kind", "SERVICE")).containsExactly(service.id());
			assertThat(found("privileged", true)).containsExactly(service.id());
			assertThat(found("covered", false)).containsExactly(bare.id(), unknown.id());
			assertThat(found("covered", true)).containsExactly(covered.id(), service.id());
			assertThat(found("enabled", false)).containsExactly(service.id());
			assertThat(found("upn", "LIND")).containsExactly(bare.id());
			assertThat(found("upn", "%")).containsExactly(service.id());
			assertThat(found("mfa", "null")).containsExactly(unknown.id());
			assertThat(found("mfa", "external")).containsExactly(service.id());
			return service;
		});
	}

	@Test
	void findsAccountsByTheNameOfThePerson() {
		var account = save(account(this.municipality.care(), "nb01", Account.Kind.EMPLOYEE, true, false, 2, false,
				this.municipality.owner()));

		assertThat(coordinating(() -> found("person", "nils b"))).containsExactly(account.id());
	}

	@Test
	void countsCoverageOfEnabledEmployeesAndElectedRepresentatives() {
		save(employee(this.municipality.careHome(), "basic", 2));
		save(employee(this.municipality.care(), "weak", 1));
		save(employee(this.municipality.care(), "unknown", null));
		save(account(this.municipality.care(), "elsewhere", Account.Kind.ELECTED, true, false, 0, true, null));
		save(account(this.municipality.care(), "closed", Account.Kind.EMPLOYEE, false, false, 2, false, null));
		save(account(this.municipality.care(), "consultant", Account.Kind.CONSULTANT, true, false, 2, false, null));

		assertThat(coordinating(() -> this.register.coverage())).containsExactlyInAnyOrder(
				new CoverageRow(this.municipality.care(), "Vård- och omsorgsförvaltningen", 2, 4),
				new CoverageRow(this.municipality.social(), "Socialförvaltningen", 0, 0));
	}

	@Test
	void countsTheSameCoverageAsTheFactsOfTheAccounts() {
		for (var kind : Account.Kind.values()) {
			for (var level : new Integer[] { null, 0, 1, 2, 3, 4 }) {
				save(account(this.municipality.care(), kind + "-" + level, kind, true, false, level, false, null));
				save(account(this.municipality.care(), kind + "-idp-" + level, kind, level != null, false, level, true,
						null));
			}
		}
		var members = facts(DAY, AccountFact.class).filter(AccountFact::member).toList();

		var row = coordinating(() -> this.register.coverage()).stream()
			.filter(coverage -> coverage.unitId().equals(this.municipality.care()))
			.findFirst()
			.orElseThrow();

		assertThat(row.population()).isEqualTo(members.size()).isPositive();
		assertThat(row.covered()).isEqualTo((int) members.stream().filter(AccountFact::covered).count()).isPositive();
	}

	@Test
	void bringsFactsOfAccounts() {
		var account = save(account(this.municipality.careHome(), "maj.alm", Account.Kind.EMPLOYEE, true, false, 1,
				false, this.municipality.leaver()));

		assertThat(facts(DAY, AccountFact.class)).containsExactly(new AccountFact(account.id(), 0,
				this.municipality.care(), "maj.alm", "EMPLOYEE", true, false, true, LocalDate.of(2020, 6, 30), 1, false,
				LocalDate.of(2020, 1, 1), DAY, null, null, null, null, null, 0));
	}

	@Test
	void accountReachesTheMostConfidentialOfItsSystems() {
		var none = save(employee(this.municipality.care(), "eva.lind", 2));
		var account = save(employee(this.municipality.care(), "nils.berg", 2));
		entitlement(account.id(), system("Kartor", null), "Läsa", null);
		assertThat(facts(DAY, AccountFact.class)).extracting(AccountFact::reach).containsOnlyNulls();

		entitlement(account.id(), system("Schema", 2), "Planera", null);
		entitlement(account.id(), system("Journal", 4), "Läsa", DAY);

		assertThat(facts(DAY, AccountFact.class)).extracting(AccountFact::id, AccountFact::reach)
			.containsExactlyInAnyOrder(tuple(account.id(), 4), tuple(none.id(), null));
		assertThat(facts(DAY.plusDays(1), AccountFact.class)).extracting(AccountFact::reach)
			.containsExactlyInAnyOrder(2, null);
		assertThat(coordinating(() -> this.register.entitlements(account.id()))).extracting(EntitlementRow::system)
			.containsExactly("Journal", "Kartor", "Schema");
	}

	@Test
	void accountIsToSignInAsTheStrictestOfItsSystemsRequires() {
		var account = save(employee(this.municipality.care(), "nils.berg", 2));
		entitlement(account.id(), requiring("Schema", 2), "Planera", null);
		entitlement(account.id(), requiring("Journal", 4), "Läsa", DAY);
		entitlement(account.id(), requiring("Kartor", null), "Läsa", null);

		assertThat(facts(DAY, AccountFact.class)).extracting(AccountFact::requiredMfa).containsExactly(4);
		assertThat(facts(DAY.plusDays(1), AccountFact.class)).extracting(AccountFact::requiredMfa).containsExactly(2);
		assertThat(coordinating(() -> this.register.entitlements(account.id()))).extracting(EntitlementRow::requiredMfa)
			.containsExactly(4, null, 2);
	}

	@Test
	void accountIsToBeAsCertainAsTheMostDemandingOfItsSystems() {
		var account = save(new Account(UUID.randomUUID(), this.municipality.care(), "nils.berg", Account.Kind.EMPLOYEE,
				null, true, false, 2, false, LocalDate.of(2020, 1, 1), NIGHT, null, null, 2, null));
		entitlement(account.id(), requiring("Schema", null, 2), "Planera", null);
		entitlement(account.id(), requiring("Journal", null, 3), "Läsa", DAY);

		assertThat(facts(DAY, AccountFact.class)).extracting(AccountFact::loa, AccountFact::requiredLoa)
			.containsExactly(tuple(2, 3));
		assertThat(facts(DAY.plusDays(1), AccountFact.class)).extracting(AccountFact::requiredLoa).containsExactly(2);
		assertThat(coordinating(() -> this.register.entitlements(account.id()))).extracting(EntitlementRow::requiredLoa)
			.containsExactly(3, 2);
	}

	@Test
	void findsTheHolderByTheNameThatTheAccountSignsInWithWhereThereIsOneOnly() {
		save(employee(this.municipality.care(), "Maj.Alm@ekvaden.example", 2));
		assertThat(facts(DAY, AccountFact.class)).extracting(AccountFact::personKnown, AccountFact::candidates)
			.containsExactly(tuple(false, 0));

		signsInAs(this.municipality.leaver(), "maj.alm@EKVADEN.example");
		assertThat(facts(DAY, AccountFact.class))
			.extracting(AccountFact::personKnown, AccountFact::candidates, AccountFact::employedTo)
			.containsExactly(tuple(true, 1, LocalDate.of(2020, 6, 30)));

		signsInAs(this.municipality.owner(), "maj.alm@ekvaden.example");
		employed(this.municipality.leaver(), LocalDate.of(2015, 1, 1), DAY);
		assertThat(facts(DAY, AccountFact.class))
			.extracting(AccountFact::personKnown, AccountFact::ambiguous, AccountFact::candidates,
					AccountFact::employedTo)
			.containsExactly(tuple(false, true, 2, null));
	}

	@Test
	void onlyWhoIsEmployedOnTheDayMayBeBehindAnAccount() {
		save(employee(this.municipality.care(), "vikarie@ekvaden.example", 2));
		signsInAs(this.municipality.leaver(), "vikarie@ekvaden.example");
		signsInAs(this.municipality.owner(), "vikarie@ekvaden.example");
		employed(this.municipality.leaver(), LocalDate.of(2015, 1, 1), DAY.minusDays(1));

		assertThat(facts(DAY, AccountFact.class))
			.extracting(AccountFact::personKnown, AccountFact::ambiguous, AccountFact::employedTo)
			.containsExactly(tuple(true, false, null));
		employed(this.municipality.leaver(), DAY.plusDays(1), null);
		assertThat(facts(DAY, AccountFact.class))
			.extracting(AccountFact::personKnown, AccountFact::ambiguous, AccountFact::employedTo)
			.containsExactly(tuple(true, false, null));
	}

	@Test
	void accountOfPeopleWhoHaveAllLeftIsAnAccountOfWhoHasLeft() {
		save(employee(this.municipality.care(), "vikarie@ekvaden.example", 2));
		signsInAs(this.municipality.leaver(), "vikarie@ekvaden.example");
		signsInAs(this.municipality.owner(), "vikarie@ekvaden.example");
		employed(this.municipality.leaver(), LocalDate.of(2015, 1, 1), DAY.minusDays(9));
		employed(this.municipality.owner(), LocalDate.of(2015, 1, 1), DAY.minusDays(2));

		assertThat(facts(DAY, AccountFact.class))
			.extracting(AccountFact::personKnown, AccountFact::ambiguous, AccountFact::employedTo)
			.containsExactly(tuple(true, false, DAY.minusDays(2)));
	}

	@Test
	void accountOfWhoIsStillToComeIsNotThatOfWhoHasLeft() {
		save(employee(this.municipality.care(), "vikarie@ekvaden.example", 2));
		signsInAs(this.municipality.leaver(), "vikarie@ekvaden.example");
		signsInAs(this.municipality.owner(), "vikarie@ekvaden.example");
		employed(this.municipality.owner(), DAY.plusDays(1), null);

		assertThat(facts(DAY, AccountFact.class))
			.extracting(AccountFact::personKnown, AccountFact::ambiguous, AccountFact::employedTo)
			.containsExactly(tuple(true, false, null));
	}

	@Test
	void findsAccountsOfAPersonAlsoByTheNameThatOnlyTheySignInWith() {
		var nils = this.municipality.owner();
		var said = save(account(this.municipality.care(), "nb01", Account.Kind.EMPLOYEE, true, false, 2, false, nils));
		var named = save(employee(this.municipality.care(), "Nils.Berg@ekvaden.example", 2));
		save(account(this.municipality.care(), "other", Account.Kind.EMPLOYEE, true, false, 2, false,
				this.municipality.leaver()));
		assertThat(coordinating(() -> found("personId", nils))).containsExactly(said.id());

		signsInAs(nils, "nils.berg@EKVADEN.example");
		signsInAs(this.municipality.leaver(), "nils.berg@ekvaden.example");
		assertThat(coordinating(() -> found("personId", nils))).containsExactlyInAnyOrder(said.id(), named.id());
		assertThat(coordinating(() -> found("personId", this.municipality.leaver()))).hasSize(1)
			.doesNotContain(named.id());

		employed(this.municipality.leaver(), LocalDate.of(2015, 1, 1), null);
		assertThat(coordinating(() -> found("personId", nils))).containsExactly(said.id());
	}

	@Test
	void accountOfTheOnlyOneWhoHadItsNameIsStillTheirsWhenTheyHaveLeft() {
		var account = save(employee(this.municipality.care(), "maj.alm@ekvaden.example", 2));
		signsInAs(this.municipality.leaver(), "maj.alm@ekvaden.example");

		assertThat(coordinating(() -> found("personId", this.municipality.leaver()))).containsExactly(account.id());
	}

	private void employed(UUID person, LocalDate from, @Nullable LocalDate to) {
		coordinating(() -> new TransactionTemplate(this.transactions).execute(
				status -> this.db.sql("update person set employed_from = :from, employed_to = :to::date where id = :id")
					.param("from", from)
					.param("to", to)
					.param("id", person)
					.update()));
	}

	private void signsInAs(UUID person, String name) {
		coordinating(() -> new TransactionTemplate(this.transactions)
			.execute(status -> this.db.sql("update person set upn = :upn where id = :id")
				.param("upn", name)
				.param("id", person)
				.update()));
	}

	private UUID requiring(String name, @Nullable Integer level) {
		return requiring(name, level, null);
	}

	private UUID requiring(String name, @Nullable Integer level, @Nullable Integer assurance) {
		var system = new InformationSystem(UUID.randomUUID(), this.municipality.care(), name, null, null, null, null,
				null, null, false, InformationSystem.Enforcement.YES, level, assurance, null, null, null);
		return coordinating(() -> this.assets.save(system)).id();
	}

	@Test
	void rolesOfAnAccountAreShownToItsOwnDepartmentOnly() {
		var account = save(employee(this.municipality.social(), "nils.berg", 2));

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> CurrentActor.as(this.municipality.contributor(this.municipality.care()),
					() -> this.register.entitlements(account.id())));
	}

	@Test
	void bringsFactsOfCoverageWithWhatARunningRolloutPlans() {
		save(employee(this.municipality.care(), "nils.berg", 2));
		save(rollout(this.municipality.owner()));

		assertThat(facts(DAY.plusDays(50), CoverageFact.class)).hasSize(2)
			.extracting(CoverageFact::plannedShare)
			.containsOnly(50);
		assertThat(facts(DAY.plusDays(101), CoverageFact.class)).extracting(CoverageFact::plannedShare)
			.containsOnlyNulls();
	}

	@Test
	void bringsTheFactOfTheRollout() {
		save(employee(this.municipality.care(), "nils.berg", 2));
		save(employee(this.municipality.social(), "eva.lind", 0));
		var rollout = save(rollout(this.municipality.owner()));

		assertThat(facts(DAY.plusDays(50), RolloutFact.class))
			.containsExactly(new RolloutFact(rollout.id(), 0, null, "MFA", true, DAY.plusDays(100), 50, 1, 2));
	}

	@Test
	void bringsARolloutWithoutAnOwnerAndNoneWithoutARollout() {
		assertThat(facts(DAY, RolloutFact.class)).isEmpty();

		save(rollout(null));

		assertThat(facts(DAY, RolloutFact.class)).extracting(RolloutFact::ownerValid).containsExactly(false);
	}

	private List<UUID> found(String parameter, Object value) {
		return found(Map.of(parameter, List.of(value.toString())));
	}

	private List<UUID> found(Map<String, List<String>> filters) {
		return this.lists.rows("accounts", filters, AccountRow.class).stream().map(AccountRow::id).toList();
	}

	private UUID system(UUID unit) {
		var system = new InformationSystem(UUID.randomUUID(), unit, "Omsorgsjournalen", null, null, null, null, null,
				null, false, InformationSystem.Enforcement.UNKNOWN, null, null, null, null, null);
		return coordinating(() -> this.assets.save(system)).id();
	}

	@Test
	void countsGlobalAdministratorsOfOpenAccounts() {
		assertThat(administrators())
			.isEqualTo(new AdministratorsFact(this.municipality.tenant(), null, "Global Administrator", 0, 0, 0));
		save(employee(this.municipality.care(), "nils.berg", 2));
		save(account(this.municipality.care(), "adm", Account.Kind.EMPLOYEE, true, true, 4, false, null));
		save(administrator("adm.one", Account.Kind.EMPLOYEE, true));
		save(administrator("adm.old", Account.Kind.EMPLOYEE, false));
		save(administrator("sealed", Account.Kind.BREAK_GLASS, true));

		assertThat(administrators())
			.isEqualTo(new AdministratorsFact(this.municipality.tenant(), null, "Global Administrator", 1, 1, 3));
	}

	private AdministratorsFact administrators() {
		return facts(DAY, AdministratorsFact.class).findFirst().orElseThrow();
	}

	private Account administrator(String name, Account.Kind kind, boolean enabled) {
		return new Account(UUID.randomUUID(), this.municipality.care(), name, kind, null, enabled, true, 4, false,
				LocalDate.of(2020, 1, 1), NIGHT, false, true, null, null);
	}

	@Test
	void bringsWhatAPersonHoldsOfAPairOverAllOpenAccounts() {
		var ledger = system("Ekonomi", null);
		pair(ledger, "Registrera", "Attestera", true);
		pair(ledger, "Registrera", "Utbetala", false);
		var nils = this.municipality.owner();
		var everyday = save(
				account(this.municipality.social(), "nils.berg", Account.Kind.EMPLOYEE, true, false, 2, false, nils));
		var admin = save(account(this.municipality.social(), "adm.nils.berg", Account.Kind.EMPLOYEE, true, true, 4,
				false, nils));
		var closed = save(
				account(this.municipality.social(), "old.nils", Account.Kind.EMPLOYEE, false, false, 2, false, nils));
		var program = save(
				account(this.municipality.social(), "svc", Account.Kind.SERVICE, true, false, 0, false, null));
		var shared = save(
				account(this.municipality.social(), "kassan", Account.Kind.SHARED, true, false, 0, false, null));
		entitlement(everyday.id(), ledger, "Registrera", null);
		entitlement(admin.id(), ledger, "ATTESTERA", DAY);
		entitlement(closed.id(), ledger, "Utbetala", null);
		entitlement(program.id(), ledger, "Attestera", null);
		entitlement(shared.id(), ledger, "Attestera", null);

		assertThat(facts(DAY, RolePairFact.class))
			.extracting(RolePairFact::id, RolePairFact::unitId, RolePairFact::label, RolePairFact::otherRole,
					RolePairFact::payment, RolePairFact::personKnown, RolePairFact::holdsRole, RolePairFact::holdsOther)
			.containsExactlyInAnyOrder(
					tuple(nils, this.municipality.care(), "Nils Berg", "Ekonomi: Attestera", true, true, true, true),
					tuple(nils, this.municipality.care(), "Nils Berg", "Ekonomi: Utbetala", false, true, true, false),
					tuple(shared.id(), this.municipality.social(), "kassan", "Ekonomi: Attestera", true, false, false,
							true));
		assertThat(facts(DAY.plusDays(1), RolePairFact.class)).isNotEmpty().noneMatch(RolePairFact::holdsBoth);
	}

	@Test
	void pairThatNoLongerCountsIsNoFact() {
		var ledger = system("Ekonomi", null);
		var account = save(employee(this.municipality.social(), "nils.berg", 2));
		entitlement(account.id(), ledger, "Registrera", null);
		pair(ledger, "Registrera", "Attestera", true);
		assertThat(facts(DAY, RolePairFact.class)).hasSize(1);

		coordinating(() -> new TransactionTemplate(this.transactions)
			.execute(status -> this.db.sql("update role_pair set active = false").update()));

		assertThat(facts(DAY, RolePairFact.class)).isEmpty();
		assertThat(coordinating(this.register::rolePairs)).extracting(RolePairRow::active).containsExactly(false);
	}

	private void pair(UUID system, String role, String other, boolean payment) {
		coordinating(() -> new TransactionTemplate(this.transactions).execute(status -> this.db.sql("""
				insert into role_pair (id, system_id, role, other_system_id, other_role, payment, active, version)
				values (:id, :system, :role, :system, :other, :payment, true, 0)
				""")
			.param("id", UUID.randomUUID())
			.param("system", system)
			.param("role", role)
			.param("other", other)
			.param("payment", payment)
			.update()));
	}

	private UUID system(String name, @Nullable Integer confidentiality) {
		var system = new InformationSystem(UUID.randomUUID(), this.municipality.care(), name, null, null,
				confidentiality, confidentiality, confidentiality, null, false, InformationSystem.Enforcement.UNKNOWN,
				null, null, null, null, null);
		return coordinating(() -> this.assets.save(system)).id();
	}

	private void entitlement(UUID account, UUID system, String role, @Nullable LocalDate until) {
		coordinating(() -> new TransactionTemplate(this.transactions).execute(status -> this.db.sql("""
				insert into entitlement (id, account_id, system_id, role, ends_on, version)
				values (:id, :account, :system, :role, :until::date, 0)
				""")
			.param("id", UUID.randomUUID())
			.param("account", account)
			.param("system", system)
			.param("role", role)
			.param("until", until)
			.update()));
	}

	private static Account employee(UUID unit, String name, @Nullable Integer level) {
		return account(unit, name, Account.Kind.EMPLOYEE, true, false, level, false, null);
	}

	private static Account account(UUID unit, String name, Account.Kind kind, boolean enabled, boolean privileged,
			@Nullable Integer level, boolean externalIdp, @Nullable UUID person) {
		return new Account(UUID.randomUUID(), unit, name, kind, person, enabled, privileged, level, externalIdp,
				LocalDate.of(2020, 1, 1), NIGHT, null, null, null, null);
	}

	private static MfaRollout rollout(@Nullable UUID owner) {
		return new MfaRollout(UUID.randomUUID(), owner, DAY, DAY.plusDays(100), new BigDecimal("20"),
				new BigDecimal("80"), null);
	}

	private <F extends Fact> Stream<F> facts(LocalDate day, Class<F> type) {
		return coordinating(() -> this.facts.facts(AsOf.endOf(day))).stream().filter(type::isInstance).map(type::cast);
	}

	private Account save(Account account) {
		return coordinating(() -> this.register.save(account));
	}

	private MfaRollout save(MfaRollout rollout) {
		return coordinating(() -> this.register.save(rollout));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private void assertRefused(String key, ThrowingCallable attempt) {
		CurrentActor.as(this.municipality.coordinator(),
				() -> assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
					.satisfies(refused -> assertThat(refused.key()).isEqualTo(key)));
	}

}
