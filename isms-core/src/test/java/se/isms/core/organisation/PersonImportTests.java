package se.isms.core.organisation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.ingest.ChangedRow;
import se.isms.core.ingest.ChangedRows;
import se.isms.core.ingest.ImportBatch;
import se.isms.core.ingest.Imports;
import se.isms.core.ingest.RowProblem;
import se.isms.core.ingest.UploadFolder;
import se.isms.core.ingest.WrongRows;
import se.isms.core.job.JobReport;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.isms.core.organisation.StaffExamples.LONG_AGO;
import static se.isms.core.organisation.StaffExamples.TODAY;
import static se.isms.core.organisation.StaffExamples.employed;
import static se.isms.core.organisation.StaffExamples.role;
import static se.isms.core.organisation.StaffExamples.signingIn;

@DatabaseTest
@Import(NoRules.class)
class PersonImportTests {

	private static final String HEADERS = "Anställningsnummer;Namn;Befattning;Enhet;Anställd från;Anställd till;Inloggningsnamn\n";

	private static final String TWO = HEADERS + """
			1017;Anna Berg;Enhetschef;Socialförvaltningen;2019-08-19;;anna.berg@ekvaden.example
			1018;Bo Ask;Undersköterska;Ekbackens äldreboende;2024-01-01;2027-06-30;
			""";

	@Autowired
	private Imports imports;

	@Autowired
	private ChangedRows changed;

	@Autowired
	private WrongRows wrong;

	@Autowired
	private UploadFolder folder;

	@Autowired
	private PersonRegister people;

	@Autowired
	private RoleRegister roles;

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
	void peopleOfTheStaffSystemComeIntoTheRegister() {
		commit(preview(TWO));

		assertThat(person("1017")).satisfies(anna -> {
			assertThat(anna.name()).isEqualTo("Anna Berg");
			assertThat(anna.title()).isEqualTo("Enhetschef");
			assertThat(anna.unitId()).isEqualTo(this.municipality.social());
			assertThat(anna.employedFrom()).isEqualTo(LocalDate.of(2019, 8, 19));
			assertThat(anna.employedTo()).isNull();
			assertThat(anna.upn()).isEqualTo("anna.berg@ekvaden.example");
		});
		assertThat(person("1018").employedTo()).isEqualTo(LocalDate.of(2027, 6, 30));
	}

	@Test
	void sameFileTwiceChangesNothingAndEachDifferenceIsShown() {
		commit(preview(TWO));
		assertThat(preview(TWO).counts()).isEqualTo(new ImportBatch.Counts(2, 0, 0, 2, 0));

		var batch = preview(TWO.replace("Undersköterska", "Sjuksköterska").replace("2027-06-30", "2026-12-31"));

		assertThat(batch.counts()).isEqualTo(new ImportBatch.Counts(2, 0, 1, 1, 0));
		assertThat(as(() -> this.changed.after(batch.id(), 0, 9))).singleElement().satisfies(row -> {
			assertThat(row.name()).isEqualTo("1018");
			assertThat(row.changes())
				.extracting(change -> change.column().key(), ChangedRow.Change::before, ChangedRow.Change::after)
				.containsExactly(tuple("title", "Undersköterska", "Sjuksköterska"),
						tuple("employedTo", "2027-06-30", "2026-12-31"));
		});
	}

	@Test
	void shortNameThatTheDepartmentSharesIsTheDepartments() {
		as(() -> this.db.sql("update unit set short_name = 'VoO' where department_id = :care")
			.param("care", this.municipality.care())
			.update());

		commit(preview(HEADERS + "1017;Anna Berg;Enhetschef;voo;2019-08-19;;\n"));

		assertThat(person("1017").unitId()).isEqualTo(this.municipality.care());
	}

	@Test
	void wrongRowsSayWhy() {
		assertThat(problems(HEADERS + """
				850713-9990;Anna Berg;Enhetschef;Socialförvaltningen;2019-08-19;;
				1018;Bo Ask;Undersköterska;Ekbackens äldreboende;2024-01-01;2023-12-31;
				1019;Maj Alm;;Socialförvaltningen;;;
				""")).containsExactly("employeeNo personal-number", "employedTo employment-period", "title required",
				"employedFrom required");
	}

	@Test
	void signInNameIsOnePersonsOfThoseEmployed() {
		save("1001", "taken@ekvaden.example", LONG_AGO, null);
		save("1002", "free@ekvaden.example", LONG_AGO, TODAY.minusDays(1));

		assertThat(problems(HEADERS + """
				1;A;Chef;Socialförvaltningen;2019-08-19;;TAKEN@ekvaden.example
				2;B;Chef;Socialförvaltningen;2019-08-19;;free@ekvaden.example
				3;C;Chef;Socialförvaltningen;2019-08-19;;both@ekvaden.example
				4;D;Chef;Socialförvaltningen;2019-08-19;;both@ekvaden.example
				5;E;Chef;Socialförvaltningen;2019-08-19;;
				6;F;Chef;Socialförvaltningen;2019-08-19;;
				""")).containsExactly("upn upn-taken", "upn upn-taken", "upn upn-taken");
	}

	@Test
	void namesThatChangeHandsInTheFileArriveAndSharedOnesStay() {
		save("1", "one@ekvaden.example", LONG_AGO, null);
		save("2", "two@ekvaden.example", LONG_AGO, null);
		save("3", "three@ekvaden.example", LONG_AGO, null);
		as(() -> this.db.sql("update person set upn = 'two@ekvaden.example' where employee_no = '3'").update());

		commit(preview(HEADERS + """
				1;A;Chef;Socialförvaltningen;2015-01-01;;new@ekvaden.example
				4;D;Chef;Socialförvaltningen;2015-01-01;;one@ekvaden.example
				2;B;Chef;Socialförvaltningen;2015-01-01;;two@ekvaden.example
				3;C;Chef;Socialförvaltningen;2015-01-01;;two@ekvaden.example
				"""));

		assertThat(List.of("1", "2", "3", "4")).extracting(number -> person(number).upn())
			.containsExactly("new@ekvaden.example", "two@ekvaden.example", "two@ekvaden.example",
					"one@ekvaden.example");
	}

	@Test
	void rolesEndWithTheEmploymentAndComeBackWithAnUndo() {
		var anna = save("1017", null, LONG_AGO, null);
		var head = give(role(StaffRole.HEAD, anna.id(), this.municipality.social()));
		var past = give(role(StaffRole.REGISTRAR, anna.id(), null, LONG_AGO, LocalDate.of(2020, 1, 1)));

		var batch = commit(preview(HEADERS + "1017;Anna Berg;Chef;Socialförvaltningen;2015-01-01;2026-01-31;\n"));
		assertThat(as(() -> this.roles.role(head.id())).validTo()).isEqualTo(LocalDate.of(2026, 1, 31));
		assertThat(as(() -> this.roles.role(past.id())).validTo()).isEqualTo(LocalDate.of(2020, 1, 1));

		as(() -> this.imports.undo(batch.id()));
		assertThat(as(() -> this.roles.role(head.id())).validTo()).isNull();
		assertThat(person("1017").employedTo()).isNull();
	}

	@Test
	void importIsNotUndoneOnceSomebodyElseHasGotThePlace() {
		var anna = save("1017", null, LONG_AGO, null);
		var head = give(role(StaffRole.HEAD, anna.id(), this.municipality.social()));
		var batch = commit(preview(HEADERS + "1017;Anna Berg;Chef;Socialförvaltningen;2015-01-01;2026-01-31;\n"));
		var next = save("1018", null, LONG_AGO, null);
		var given = give(role(StaffRole.HEAD, next.id(), this.municipality.social(), LocalDate.of(2026, 2, 1), null));

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> as(() -> this.imports.undo(batch.id())))
			.satisfies(refused -> {
				assertThat(refused.key()).isEqualTo("refused.import-place-taken");
				assertThat(refused.arguments()).containsExactly("Anna Berg");
			});
		assertThat(as(() -> this.roles.role(head.id())).validTo()).isEqualTo(LocalDate.of(2026, 1, 31));

		as(() -> this.db.sql("delete from role_assignment where id = :id").param("id", given.id()).update());
		as(() -> this.imports.undo(batch.id()));
		assertThat(as(() -> this.roles.role(head.id())).validTo()).isNull();
	}

	@Test
	void placeOfWhichThereAreSeveralComesBackWithAnUndo() {
		var anna = save("1017", null, LONG_AGO, null);
		var manager = give(role(StaffRole.MANAGER, anna.id(), this.municipality.social()));
		var batch = commit(preview(HEADERS + "1017;Anna Berg;Chef;Socialförvaltningen;2015-01-01;2026-01-31;\n"));
		give(role(StaffRole.MANAGER, save("1018", null, LONG_AGO, null).id(), this.municipality.social(),
				LocalDate.of(2026, 2, 1), null));

		as(() -> this.imports.undo(batch.id()));

		assertThat(as(() -> this.roles.role(manager.id())).validTo()).isNull();
	}

	@Test
	void fileWithoutLastDaysIsReadWithThoseOfTheRegister() {
		var without = HEADERS.replace("Anställd till;", "");
		save("1017", "left@ekvaden.example", LONG_AGO, TODAY.minusDays(9));

		assertThat(problems(without + "1017;Anna Berg;Chef;Socialförvaltningen;%s;\n".formatted(TODAY)))
			.containsExactly("employedTo employment-period");
		assertThat(problems(without + """
				1017;Anna Berg;Chef;Socialförvaltningen;2015-01-01;left@ekvaden.example
				1018;Bo Ask;Chef;Socialförvaltningen;2015-01-01;left@ekvaden.example
				""")).isEmpty();
	}

	@Test
	void signInNameOfSomebodyElseIsRefusedToWhoComesBackOrStaysLongerOrComesEarlier() {
		save("1", "one@ekvaden.example", LONG_AGO, TODAY.minusDays(9));
		save("2", "two@ekvaden.example", LONG_AGO, TODAY.plusDays(9));
		save("3", "three@ekvaden.example", TODAY.plusDays(20), null);
		save("4", "one@ekvaden.example", TODAY.minusDays(8), null);
		save("5", "two@ekvaden.example", TODAY.plusDays(10), null);
		save("6", "three@ekvaden.example", LONG_AGO, TODAY.plusDays(19));

		assertThat(problems(HEADERS + """
				1;A;Chef;Socialförvaltningen;2015-01-01;;one@ekvaden.example
				2;B;Chef;Socialförvaltningen;2015-01-01;%s;two@ekvaden.example
				3;C;Chef;Socialförvaltningen;%s;;three@ekvaden.example
				""".formatted(TODAY.plusDays(10), TODAY.plusDays(19)))).containsExactly("upn upn-taken",
				"upn upn-taken", "upn upn-taken");
		assertThat(problems(HEADERS + """
				1;A;Chef;Socialförvaltningen;2015-01-01;%s;one@ekvaden.example
				2;B;Chef;Socialförvaltningen;2015-01-01;%s;two@ekvaden.example
				""".formatted(TODAY.minusDays(9), TODAY.plusDays(9)))).isEmpty();
	}

	@Test
	void importIsNotUndoneOnceARoleWasGiven() {
		var batch = commit(preview(TWO));
		give(role(StaffRole.MANAGER, person("1017").id(), this.municipality.social(), TODAY, null));

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> as(() -> this.imports.undo(batch.id())))
			.extracting(Refused::key)
			.isEqualTo("refused.import-changed-since");
		assertThat(as(() -> this.roles.today())).hasSize(1);
	}

	@Test
	void employmentThatARoleReachesBeyondIsRefused() {
		var anna = save("1017", null, LONG_AGO, null);
		give(role(StaffRole.HEAD, anna.id(), this.municipality.social(), TODAY, null));

		assertThat(problems(HEADERS + "1017;Anna Berg;Chef;Socialförvaltningen;%s;;\n".formatted(TODAY.plusDays(1))))
			.containsExactly("employedFrom role-before");
		assertThat(problems(
				HEADERS + "1017;Anna Berg;Chef;Socialförvaltningen;2015-01-01;%s;\n".formatted(TODAY.minusDays(1))))
			.containsExactly("employedTo role-after");
		assertThat(problems(HEADERS + "1017;Anna Berg;Chef;Socialförvaltningen;%s;%s;\n".formatted(TODAY, TODAY)))
			.isEmpty();
	}

	@Test
	void onlyTheCoordinatorImportsPeople() {
		var upload = receive(TWO);

		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> as(this.municipality.contributor(this.municipality.social()),
					() -> this.imports.open("people", "personal.csv", upload, null)));
	}

	private Person save(String number, @Nullable String upn, LocalDate from, @Nullable LocalDate to) {
		var person = StaffExamples.person(number, "Anna Berg", this.municipality.social());
		return as(() -> this.people.save(employed(signingIn(person, upn), from, to)));
	}

	private RoleAssignment give(RoleAssignment role) {
		return as(() -> this.roles.save(role));
	}

	private Person person(String number) {
		return as(() -> this.people.person(this.db.sql("select id from person where employee_no = :number")
			.param("number", number)
			.query(UUID.class)
			.single()));
	}

	private List<String> problems(String text) {
		var batch = preview(text);
		return as(() -> this.wrong.after(batch.id(), 0, 20)).stream()
			.flatMap(row -> row.problems().stream())
			.map((RowProblem problem) -> problem.column() + " " + problem.reason())
			.toList();
	}

	private ImportBatch preview(String text) {
		var upload = receive(text);
		return as(() -> {
			var batch = this.imports.open("people", "personal.csv", upload, null);
			return this.imports.preview(batch.id(), JobReport.NONE);
		});
	}

	private ImportBatch commit(ImportBatch batch) {
		return as(() -> this.imports.commit(batch.id(), JobReport.NONE));
	}

	private UploadFolder.Upload receive(String text) {
		return this.folder.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private <T> T as(Supplier<T> work) {
		return as(this.municipality.coordinator(), work);
	}

	private <T> T as(Actor actor, Supplier<T> work) {
		return CurrentActor.as(actor, () -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
