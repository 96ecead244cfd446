package se.isms.core.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.isms.core.organisation.StaffExamples.LONG_AGO;
import static se.isms.core.organisation.StaffExamples.TODAY;
import static se.isms.core.organisation.StaffExamples.employed;
import static se.isms.core.organisation.StaffExamples.person;
import static se.isms.core.organisation.StaffExamples.role;

@DatabaseTest
@Import(NoRules.class)
class RoleRegisterTests {

	@Autowired
	private RoleRegister register;

	@Autowired
	private PersonRegister people;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private UUID anna;

	private UUID bo;

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.anna = add(person("1017", "Anna Berg", this.municipality.social()));
		this.bo = add(person("1018", "Bo Ask", this.municipality.social()));
	}

	@ParameterizedTest
	@EnumSource(StaffRole.class)
	void everyRoleIsGivenChangedAndEnded(StaffRole kind) {
		var unit = (kind.scope() == StaffRole.Scope.MUNICIPALITY) ? null : this.municipality.social();
		var given = give(role(kind, this.anna, unit));

		var ended = give(given.until(TODAY.minusDays(1)));

		assertThat(coordinating(() -> this.register.role(given.id()))).isEqualTo(ended);
		assertThat(coordinating(() -> this.register.of(this.anna)))
			.extracting(HeldRole::role, HeldRole::unitId, HeldRole::validTo)
			.containsExactly(tuple(kind, unit, TODAY.minusDays(1)));
		assertThat(coordinating(() -> this.register.today())).isEmpty();
		assertThat(coordinating(() -> this.history.of("role_assignment", given.id()))).extracting(Change::action)
			.containsExactly("change", "create");
	}

	@Test
	void onlyTheCoordinatorGivesRolesAndEverybodyReadsThem() {
		var given = give(role(StaffRole.HEAD, this.anna, this.municipality.social()));
		for (var actor : new Actor[] { this.municipality.contributor(this.municipality.social()),
				this.municipality.auditor() }) {
			assertThat(as(actor, () -> this.register.today())).extracting(HeldRole::person)
				.containsExactly("Anna Berg");
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(actor, () -> this.register.save(given)));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(actor, () -> {
				this.register.remove(given.id());
				return given;
			}));
		}
	}

	@ParameterizedTest
	@CsvSource({ "HEAD, , refused.role-of-department", "HEAD, HOME, refused.role-of-department",
			"MANAGER, , refused.role-of-unit", "CHIEF_EXECUTIVE, SOCIAL, refused.role-of-municipality" })
	void roleIsHeldWhereItCanBe(StaffRole kind, String unit, String refusal) {
		var there = "HOME".equals(unit) ? this.municipality.careHome()
				: "SOCIAL".equals(unit) ? this.municipality.social() : null;

		refuses(refusal, "unitId", List.of(), () -> give(role(kind, this.anna, there)));
	}

	@Test
	void roleIsHeldWithinTheEmployment() {
		var from = TODAY.minusDays(10);
		var to = TODAY.plusDays(10);
		var brief = add(employed(person("1019", "Maj Alm", this.municipality.social()), from, to));

		refuses("refused.role-before-employment", "validFrom", List.of("Maj Alm", from),
				() -> give(managing(brief, from.minusDays(1), to)));
		refuses("refused.role-after-employment", "validFrom", List.of("Maj Alm", to),
				() -> give(managing(brief, to.plusDays(1), null)));
		refuses("refused.role-after-employment", "validTo", List.of("Maj Alm", to),
				() -> give(managing(brief, from, to.plusDays(1))));
		refuses("refused.role-period", "validTo", List.of(to), () -> give(managing(brief, to, to.minusDays(1))));
		assertThat(give(managing(brief, from, null)).validTo()).isEqualTo(to);
	}

	@Test
	void secondHeadIsRefusedWithWhoIsHeadAndUntilWhen() {
		give(role(StaffRole.HEAD, this.anna, this.municipality.social(), LONG_AGO, TODAY));

		refuses("refused.role-held-until", "validFrom", List.of("Anna Berg", TODAY),
				() -> give(role(StaffRole.HEAD, this.bo, this.municipality.social(), TODAY, null)));
		var next = give(role(StaffRole.HEAD, this.bo, this.municipality.social(), TODAY.plusDays(1), null));
		refuses("refused.role-held", "validFrom", List.of("Bo Ask", TODAY.plusDays(1)),
				() -> give(role(StaffRole.HEAD, this.anna, this.municipality.social(), TODAY.plusDays(2), null)));

		assertThat(give(next).version()).isEqualTo(1);
		give(role(StaffRole.HEAD, this.anna, this.municipality.care()));
	}

	@Test
	void roleOfSomebodyWhoLeavesIsFreeTheDayAfter() {
		give(role(StaffRole.PROTECTIVE_SECURITY_MANAGER, this.anna, null));
		coordinating(() -> this.people.end(this.anna, TODAY));

		refuses("refused.role-held-until", "validFrom", List.of("Anna Berg", TODAY),
				() -> give(role(StaffRole.PROTECTIVE_SECURITY_MANAGER, this.bo, null, TODAY, null)));
		assertThat(give(role(StaffRole.PROTECTIVE_SECURITY_MANAGER, this.bo, null, TODAY.plusDays(1), null)).version())
			.isZero();
	}

	@Test
	void manyMayHoldARoleThatIsNotForOneButNobodyTwice() {
		give(role(StaffRole.MANAGER, this.anna, this.municipality.social()));
		give(role(StaffRole.MANAGER, this.bo, this.municipality.social()));

		refuses("refused.role-held", "validFrom", List.of("Bo Ask", LONG_AGO),
				() -> give(role(StaffRole.MANAGER, this.bo, this.municipality.social(), TODAY, null)));
	}

	@Test
	void givenRoleStaysWhoseAndWhichItIs() {
		var given = give(role(StaffRole.MANAGER, this.anna, this.municipality.social()));

		for (var other : List.of(
				new RoleAssignment(given.id(), StaffRole.REGISTRAR, this.anna, this.municipality.social(), LONG_AGO,
						null, 0),
				new RoleAssignment(given.id(), StaffRole.MANAGER, this.bo, this.municipality.social(), LONG_AGO, null,
						0),
				new RoleAssignment(given.id(), StaffRole.MANAGER, this.anna, this.municipality.care(), LONG_AGO, null,
						0))) {
			refuses("refused.role-is-given", "role", List.of(), () -> give(other));
		}
	}

	@Test
	void mistakeIsTakenBackUntilItHasBeenHeldForADay() {
		var mistake = give(role(StaffRole.HEAD, this.bo, this.municipality.social(), TODAY, null));
		var held = give(role(StaffRole.HEAD, this.bo, this.municipality.care(), TODAY.minusDays(1), null));

		coordinating(() -> remove(mistake));

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> coordinating(() -> this.register.role(mistake.id())));
		assertThat(coordinating(() -> this.history.of("role_assignment", mistake.id()))).extracting(Change::action)
			.containsExactly("remove", "create");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> coordinating(() -> remove(held)))
			.extracting(Refused::key)
			.isEqualTo("refused.role-was-held");
	}

	@Test
	void todayHasThoseWhoHoldARoleAndAreEmployed() {
		give(role(StaffRole.REGISTRAR, this.bo, null, TODAY, TODAY));
		give(role(StaffRole.DUTY_OFFICER, this.bo, null, TODAY.plusDays(1), null));
		give(role(StaffRole.HEAD, this.anna, this.municipality.social(), LONG_AGO, null));
		var gone = give(role(StaffRole.REGISTRAR, this.anna, null, LONG_AGO, null));
		coordinating(() -> this.db.sql("update role_assignment set valid_to = current_date - 1 where id = :id")
			.param("id", gone.id())
			.update());

		assertThat(coordinating(() -> this.register.today())).extracting(HeldRole::role, HeldRole::person)
			.containsExactly(tuple(StaffRole.HEAD, "Anna Berg"), tuple(StaffRole.REGISTRAR, "Bo Ask"));

		coordinating(() -> this.db.sql("update person set employed_to = current_date - 1 where id = :id")
			.param("id", this.anna)
			.update());
		assertThat(coordinating(() -> this.register.today())).extracting(HeldRole::person).containsExactly("Bo Ask");
	}

	@Test
	void roleOfNobodyOrNowhereIsNotFound() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> give(role(StaffRole.MANAGER, UUID.randomUUID(), this.municipality.social())));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> give(role(StaffRole.MANAGER, this.anna, UUID.randomUUID())));
	}

	private RoleAssignment managing(UUID person, LocalDate from, @Nullable LocalDate to) {
		return role(StaffRole.MANAGER, person, this.municipality.social(), from, to);
	}

	private UUID add(Person person) {
		return coordinating(() -> this.people.save(person)).id();
	}

	private RoleAssignment give(RoleAssignment role) {
		return coordinating(() -> this.register.save(role));
	}

	private RoleAssignment remove(RoleAssignment role) {
		this.register.remove(role.id());
		return role;
	}

	private static void refuses(String key, String field, List<?> arguments, ThrowingCallable step) {
		assertThatExceptionOfType(Refused.class).isThrownBy(step).satisfies(refused -> {
			assertThat(refused.key()).isEqualTo(key);
			assertThat(refused.field()).hasValue(field);
			assertThat(refused.arguments()).isEqualTo(arguments);
		});
	}

	private <T> T coordinating(Supplier<T> work) {
		return as(this.municipality.coordinator(), work);
	}

	private <T> T as(Actor actor, Supplier<T> work) {
		return CurrentActor.as(actor, () -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
