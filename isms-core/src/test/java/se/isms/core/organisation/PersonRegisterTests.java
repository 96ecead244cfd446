package se.isms.core.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

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
import static se.isms.core.organisation.StaffExamples.signingIn;

@DatabaseTest
@Import(NoRules.class)
class PersonRegisterTests {

	@Autowired
	private PersonRegister register;

	@Autowired
	private RoleRegister roles;

	@Autowired
	private Organisation organisation;

	@Autowired
	private History history;

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
	void readsBackWhatItSavedAndRefusesAChangeOfSomethingOlder() {
		var added = save(signingIn(anna(), "anna.berg@ekvaden.example"));
		assertThat(coordinating(() -> this.register.person(added.id()))).isEqualTo(added);

		save(added);

		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(added));
		assertThat(trail("person", added.id())).containsExactly("change", "create");
	}

	@Test
	void onlyTheCoordinatorWritesAndEverybodyReads() {
		var added = save(anna());
		for (var actor : new Actor[] { this.municipality.contributor(this.municipality.social()),
				this.municipality.auditor() }) {
			assertThat(as(actor, () -> this.register.person(added.id())).name()).isEqualTo("Anna Berg");
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(actor, () -> this.register.save(added)));
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> as(actor, () -> this.register.end(added.id(), TODAY)));
		}
	}

	@Test
	void anotherMunicipalityFindsNobody() {
		var added = save(anna());
		var neighbour = TestMunicipality.in(this.db, this.transactions);

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(neighbour.coordinator(), () -> this.register.person(added.id())));
	}

	@Test
	void employeeNumberIsOnePersonsWhateverItsCase() {
		var added = save(person("E17", "Anna Berg", this.municipality.social()));

		refuses("refused.employee-number-taken", "employeeNo",
				() -> save(person("e17", "Bo Ask", this.municipality.social())));
		assertThat(save(added).name()).isEqualTo("Anna Berg");
	}

	@Test
	void personalIdentityNumberIsNoEmployeeNumber() {
		refuses("refused.personal-number", "employeeNo",
				() -> save(person("850713-9990", "Anna Berg", this.municipality.social())));
	}

	@Test
	void lastDayIsNotBeforeTheFirst() {
		refuses("refused.employment-period", "employedTo", () -> save(employed(anna(), TODAY, TODAY.minusDays(1))));

		assertThat(save(employed(anna(), TODAY, TODAY)).employedTo()).isEqualTo(TODAY);
	}

	@Test
	void signInNameIsOnePersonsAtATime() {
		var first = save(signingIn(employed(anna(), LONG_AGO, TODAY.plusDays(9)), "vikarie@ekvaden.example"));
		var other = signingIn(person("1018", "Bo Ask", this.municipality.social()), "VIKARIE@ekvaden.example");

		refuses("refused.sign-in-name-taken", "upn", () -> save(employed(other, TODAY.plusDays(9), null)));
		save(employed(other, TODAY.plusDays(10), null));
		refuses("refused.sign-in-name-taken", "upn", () -> save(employed(first, LONG_AGO, TODAY.plusDays(10))));
	}

	@Test
	void signInNameOfSomebodyWhoHasLeftIsFree() {
		save(signingIn(employed(anna(), LONG_AGO, TODAY.minusDays(1)), "vikarie@ekvaden.example"));

		assertThat(save(signingIn(person("1018", "Bo Ask", this.municipality.social()), "vikarie@ekvaden.example"))
			.version()).isZero();
	}

	@Test
	void whoSharesANameSinceBeforeCanBeChangedAndLeave() {
		var one = save(anna());
		var other = save(person("1018", "Bo Ask", this.municipality.social()));
		coordinating(() -> this.db.sql("update person set upn = 'vikarie@ekvaden.example' where id in (:ids)")
			.param("ids", List.of(one.id(), other.id()))
			.update());
		var shared = coordinating(() -> this.register.person(one.id()));

		var ended = save(employed(shared, LONG_AGO, TODAY));

		assertThat(ended.employedTo()).isEqualTo(TODAY);
		refuses("refused.sign-in-name-taken", "upn", () -> save(employed(ended, LONG_AGO, null)));
	}

	@Test
	void rolesEndWithTheEmploymentAndTheTrailTellsIt() {
		var added = save(anna());
		var head = give(role(StaffRole.HEAD, added.id(), this.municipality.social()));
		var past = give(role(StaffRole.REGISTRAR, added.id(), null, LONG_AGO, TODAY.minusYears(1)));

		coordinating(() -> this.register.end(added.id(), TODAY));

		assertThat(coordinating(() -> this.roles.role(head.id())).validTo()).isEqualTo(TODAY);
		assertThat(coordinating(() -> this.roles.role(past.id())).validTo()).isEqualTo(TODAY.minusYears(1));
		assertThat(trail("role_assignment", head.id())).containsExactly("end", "create");
		assertThat(trail("person", added.id())).containsExactly("end", "create");
	}

	@Test
	void whoComesBackHasNoRoleOfBefore() {
		var added = save(anna());
		give(role(StaffRole.HEAD, added.id(), this.municipality.social(), LONG_AGO, null));
		var ended = coordinating(() -> this.register.end(added.id(), TODAY.minusDays(1)));

		save(employed(ended, TODAY, null));

		assertThat(coordinating(() -> this.roles.today())).isEmpty();
	}

	@Test
	void employmentDoesNotBeginAfterARoleThatIsHeldOrEndBeforeOneBegins() {
		var added = save(anna());
		give(role(StaffRole.HEAD, added.id(), this.municipality.social(), LONG_AGO, TODAY));
		give(role(StaffRole.HEAD, added.id(), this.municipality.social(), TODAY.plusDays(1), null));

		refuses("refused.employment-after-role", "employedFrom", () -> save(employed(added, TODAY, null)));
		refuses("refused.employment-before-role", "employedTo", () -> save(employed(added, LONG_AGO, TODAY)));
	}

	@Test
	void whoMayAnswerForSomethingIsEmployedAndHasARoleToday() {
		var now = holder("1", LONG_AGO, TODAY, LONG_AGO, TODAY);
		holder("2", LONG_AGO, TODAY.minusDays(1), LONG_AGO, TODAY.minusDays(1));
		holder("3", LONG_AGO, null, LONG_AGO, TODAY.minusDays(1));
		holder("4", LONG_AGO, null, TODAY.plusDays(1), null);
		holder("5", TODAY.plusDays(1), null, TODAY.plusDays(1), null);

		assertThat(coordinating(() -> this.organisation.people(this.municipality.social()))).extracting(Choice::id)
			.containsExactly(now);
	}

	@Test
	void whatHasNoListIsCountedForWhoMaySeeIt() {
		var added = save(anna());
		coordinating(() -> this.db.sql("""
				insert into delegation_ceiling (id, decision, person_id, max_level, valid_from, valid_to, reference,
				                                version)
				select gen_random_uuid(), 'RISK_ACCEPTANCE', :person, 4, date '2015-01-01', d.day::date, '4.2', 0
				  from (values (null), ((current_date - 1)::text)) d (day)
				""").param("person", added.id()).update());

		assertThat(coordinating(() -> this.register.duties(added.id()))).isEqualTo(new HeldDuties(0, 0, 1, 0));
	}

	private UUID holder(String number, LocalDate from, @Nullable LocalDate to, LocalDate roleFrom,
			@Nullable LocalDate roleTo) {
		var added = save(employed(person(number, "Anna Berg", this.municipality.social()), from, to));
		give(role(StaffRole.MANAGER, added.id(), this.municipality.social(), roleFrom, roleTo));
		return added.id();
	}

	private Person anna() {
		return person("1017", "Anna Berg", this.municipality.social());
	}

	private Person save(Person person) {
		return coordinating(() -> this.register.save(person));
	}

	private RoleAssignment give(RoleAssignment role) {
		return coordinating(() -> this.roles.save(role));
	}

	private List<String> trail(String type, UUID id) {
		return coordinating(() -> this.history.of(type, id)).stream().map(Change::action).toList();
	}

	private static void refuses(String key, String field, ThrowingCallable step) {
		assertThatExceptionOfType(Refused.class).isThrownBy(step)
			.extracting(Refused::key, refused -> refused.field().orElse(""))
			.isEqualTo(tuple(key, field).toList());
	}

	private <T> T coordinating(Supplier<T> work) {
		return as(this.municipality.coordinator(), work);
	}

	private <T> T as(Actor actor, Supplier<T> work) {
		return CurrentActor.as(actor, () -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
