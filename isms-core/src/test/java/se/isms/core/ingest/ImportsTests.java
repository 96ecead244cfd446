package se.isms.core.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
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
import se.isms.core.asset.ProcessRow;
import se.isms.core.asset.SystemRow;
import se.isms.core.ingest.ImportBatch.Counts;
import se.isms.core.ingest.ImportBatch.State;
import se.isms.core.job.JobReport;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(NoRules.class)
class ImportsTests {

	private static final String TWO = """
			Enhet;Processnamn;Kritikalitet;Ägare;Utbetalning
			Socialförvaltningen;Ekonomiskt bistånd;4;Nils Berg;ja
			Ekbackens äldreboende;Måltider;;;nej
			""";

	@Autowired
	private Imports imports;

	@Autowired
	private WrongRows wrong;

	@Autowired
	private UploadFolder folder;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality = new TestMunicipality(UUID.randomUUID(), UUID.randomUUID(),
			UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

	private Actor actor = this.municipality.coordinator();

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.actor = this.municipality.coordinator();
	}

	@Test
	void previewCountsAndChangesNothing() {
		var batch = preview("processes", TWO);

		assertThat(batch.state()).isEqualTo(State.PREVIEWED);
		assertThat(batch.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0));
		assertThat(processes()).isEmpty();
	}

	@Test
	void commitBringsAllRows() {
		var batch = commit(preview("processes", TWO));

		assertThat(batch.state()).isEqualTo(State.COMMITTED);
		assertThat(processes())
			.extracting(ProcessRow::name, ProcessRow::unit, ProcessRow::criticality, ProcessRow::owner,
					ProcessRow::payment)
			.containsExactlyInAnyOrder(tuple("Ekonomiskt bistånd", "Socialförvaltningen", 4, "Nils Berg", true),
					tuple("Måltider", "Ekbackens äldreboende", null, null, false));
	}

	@Test
	void oneEntryInTheTrailHasHashAndCounts() {
		var batch = commit(preview("processes", TWO));

		assertThat(as(() -> this.db
			.sql("select v.after::text from trail_entry e join trail_value v on v.entry_id = e.id "
					+ "where e.subject_id = :id and e.action = 'import'")
			.param("id", batch.id())
			.query(String.class)
			.list())).singleElement().asString().contains(batch.fileHash(), "\"added\": 2");
		assertThat(as(() -> this.db.sql("select count(*) from trail_entry").query(Integer.class).single())).isOne();
	}

	@Test
	void sameFileTwiceChangesNothingAndIsKnown() {
		var first = commit(preview("processes", TWO));
		var again = preview("processes", TWO);

		assertThat(again.counts()).isEqualTo(new Counts(2, 0, 0, 2, 0));
		assertThat(as(() -> this.imports.before(again)))
			.hasValueSatisfying(before -> assertThat(before.id()).isEqualTo(first.id()));
		var before = versions();
		commit(again);
		assertThat(versions()).isEqualTo(before);
	}

	@Test
	void changedRowIsChangedAndOthersAreNot() {
		commit(preview("processes", TWO));
		var changed = preview("processes", TWO.replace("bistånd;4", "bistånd;3"));

		assertThat(changed.counts()).isEqualTo(new Counts(2, 0, 1, 1, 0));
		commit(changed);
		assertThat(process("Ekonomiskt bistånd").criticality()).isEqualTo(3);
		assertThat(versions()).containsExactlyInAnyOrder(0, 1);
	}

	@Test
	void columnThatTheFileDoesNotHaveStaysAsItIs() {
		commit(preview("processes", TWO));
		commit(preview("processes", "Enhet;Process;Ägare\nSocialförvaltningen;Ekonomiskt bistånd;\n"));

		assertThat(process("Ekonomiskt bistånd").criticality()).isEqualTo(4);
		assertThat(process("Ekonomiskt bistånd").owner()).isNull();
		assertThat(process("Ekonomiskt bistånd").payment()).isTrue();
	}

	@Test
	void wrongRowsSayWhereWhatWhyAndWhatWasMeant() {
		var batch = preview("processes", """
				Enhet;Processnamn;Kritikalitet;Ägare;Utbetalning
				Socialförvaltnigen;Bistånd;9;Ingen Alls;kanske
				Socialförvaltningen;;1;;
				Socialförvaltningen;Rätt;1;;
				""");

		assertThat(batch.counts()).isEqualTo(new Counts(3, 1, 0, 0, 2));
		var rows = as(() -> this.wrong.after(batch.id(), 0, 10));
		assertThat(rows).extracting(WrongRow::number).containsExactly(2, 3);
		assertThat(rows.get(0).problems()).containsExactly(
				new RowProblem("unit", "Socialförvaltnigen", "unknown", List.of(), "Socialförvaltningen"),
				new RowProblem("criticality", "9", "out-of-range", List.of("1", "4"), null),
				new RowProblem("owner", "Ingen Alls", "unknown", List.of(), null),
				new RowProblem("payment", "kanske", "not-yes-or-no", List.of(), null));
		assertThat(rows.get(0).cells()).containsExactly("Socialförvaltnigen", "Bistånd", "9", "Ingen Alls", "kanske");
		assertThat(rows.get(1).problems()).extracting(RowProblem::reason).containsExactly("required");
	}

	@Test
	void fileWithTheMarkingOfASecurityClassIsThrownAway() {
		var text = TWO + "Socialförvaltningen;HEMLIG enligt säkerhetsskyddslagen (2018:585);1;;\n";
		var batch = open("processes", text);

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> as(() -> this.imports.preview(batch.id(), JobReport.NONE)))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.import-classified"))
			.withMessageNotContaining("2018:585");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> as(() -> this.imports.sample(batch.id())));
		assertThat(processes()).isEmpty();
	}

	@Test
	void stampOnTheFirstLineIsFoundBeforeAnythingIsKept() {
		var upload = receive("HEMLIG enligt säkerhetsskyddslagen (2018:585)\n" + TWO);

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> as(() -> this.imports.open("processes", "lista.csv", upload, null)))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.import-classified"));
		assertThat(as(() -> this.imports.recent())).isEmpty();
		assertThat(this.folder.path(upload.id())).doesNotExist();
	}

	@Test
	void stampOnASheetThatIsNotReadIsFoundBeforeAnythingIsKept() throws IOException {
		var out = new ByteArrayOutputStream();
		try (var workbook = new Workbook(out, "isms", "1.0")) {
			var processes = workbook.newWorksheet("Processer");
			processes.value(0, 0, "Enhet");
			processes.value(0, 1, "Processnamn");
			processes.value(1, 0, "Socialförvaltningen");
			processes.value(1, 1, "Ekonomiskt bistånd");
			workbook.newWorksheet("Anteckningar").value(5, 3, "HEMLIG enligt säkerhetsskyddslagen (2018:585)");
		}
		var upload = this.folder.receive(new ByteArrayInputStream(out.toByteArray()));

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> as(() -> this.imports.open("processes", "lista.xlsx", upload, null)))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.import-classified"))
			.withMessageNotContaining("2018:585");
		assertThat(as(() -> this.imports.recent())).isEmpty();
		assertThat(this.folder.path(upload.id())).doesNotExist();
	}

	@Test
	void plansAreReadOnlyFromAFileInWhichNothingIsClassified() {
		var text = "Process;RTO\nEkonomiskt bistånd;12\n";

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> as(() -> this.imports.open("plans", "planer.csv", receive(text), null)))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.guard-unanswered"));
		for (var answer : List.of(GuardAnswer.YES, GuardAnswer.UNKNOWN)) {
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> as(() -> this.imports.open("plans", "planer.csv", receive(text), null, answer)))
				.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.guarded"));
		}
		assertThat(as(() -> this.imports.open("plans", "planer.csv", receive(text), null, GuardAnswer.NO)).state())
			.isEqualTo(State.UPLOADED);
	}

	@Test
	void oneWrongRowStopsAll() {
		var batch = preview("processes", TWO + "Ingenstans;Något;1;;\n");

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> commit(batch))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.import-wrong-rows"));
		assertThat(processes()).isEmpty();
	}

	@Test
	void keyThatStandsTwiceInTheFileIsWrongAtTheSecond() {
		var batch = preview("processes", TWO + "Socialförvaltningen;EKONOMISKT BISTÅND;1;;\n");

		assertThat(batch.wrong()).isOne();
		assertThat(as(() -> this.wrong.after(batch.id(), 0, 10))).singleElement().satisfies(row -> {
			assertThat(row.number()).isEqualTo(4);
			assertThat(row.cells()).startsWith("Socialförvaltningen", "EKONOMISKT BISTÅND");
			assertThat(row.problems())
				.containsExactly(new RowProblem("name", "EKONOMISKT BISTÅND", "twice", List.of("2"), null));
		});
	}

	@Test
	void keyThatTheRegisterHasTwiceIsWrong() {
		commit(preview("processes", TWO));
		as(() -> this.db.sql("insert into business_process (id, unit_id, name, life_health, payment, "
				+ "statutory_deadline, digital_intake, safeguarding, version) select gen_random_uuid(), unit_id, name, "
				+ "life_health, payment, statutory_deadline, digital_intake, safeguarding, 0 from business_process")
			.update());

		assertThat(preview("processes", TWO).wrong()).isEqualTo(2);
	}

	@Test
	void undoRestoresWhatWas() {
		commit(preview("processes", TWO));
		var second = commit(
				preview("processes", TWO.replace("bistånd;4", "bistånd;1") + "Socialförvaltningen;Ny;;;\n"));

		var undone = as(() -> this.imports.undo(second.id()));

		assertThat(undone.state()).isEqualTo(State.UNDONE);
		assertThat(processes()).hasSize(2);
		assertThat(process("Ekonomiskt bistånd").criticality()).isEqualTo(4);
		assertThat(as(() -> this.imports.undo(second.id())).state()).isEqualTo(State.UNDONE);
	}

	@Test
	void undoIsRefusedWhereSomebodyHasChangedSomethingSince() {
		var batch = commit(preview("processes", TWO));
		as(() -> this.db.sql("update business_process set version = version + 1 where name = 'Måltider'").update());

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> as(() -> this.imports.undo(batch.id())))
			.satisfies(refused -> {
				assertThat(refused.key()).isEqualTo("refused.import-changed-since");
				assertThat(refused.arguments()).containsExactly(1L);
			});
		assertThat(processes()).hasSize(2);
	}

	@Test
	void undoIsRefusedWhereSomethingRefersToARow() {
		var batch = commit(preview("processes", TWO));
		var system = UUID.randomUUID();
		as(() -> this.db
			.sql("insert into information_system (id, unit_id, name, internet_exposed, mfa_enforced, version)"
					+ " values (:id, :unit, 'Vårdplaneraren', false, 'NO', 0)")
			.param("id", system)
			.param("unit", this.municipality.social())
			.update());
		as(() -> this.db
			.sql("insert into process_system (process_id, system_id) select p.id, :system from business_process p")
			.param("system", system)
			.update());

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> as(() -> this.imports.undo(batch.id())))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.import-in-use"));
		assertThat(processes()).hasSize(2);
	}

	@Test
	void registerThatHasChangedSinceThePreviewIsNotWritten() {
		var first = preview("processes", TWO);
		commit(preview("processes", TWO.replace("Måltider", "Tvätt")));

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> commit(first))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.import-register-changed"));
		assertThat(processes()).hasSize(2);
	}

	@Test
	void commitDoneTwiceIsDoneOnce() {
		var batch = commit(preview("processes", TWO));

		assertThat(as(() -> this.imports.commit(batch.id(), JobReport.NONE)).version()).isEqualTo(batch.version());
		assertThat(versions()).containsExactly(0, 0);
	}

	@Test
	void headersAreKnownHoweverTheyAreWrittenAndNearOnesAreProposed() {
		var batch = open("processes", "process namn;FÖRVALTNING;kritikalitet ;Agare;Utbetalninng;Något annat\n");

		assertThat(batch.columns()).containsExactly("name", "unit", "criticality", "owner", "payment", "");
		assertThat(batch.unsure()).containsExactly("payment");
	}

	@Test
	void mappingIsKeptByNameAndUsedAgain() {
		var text = "Vem;Vad\nSocialförvaltningen;Ekonomiskt bistånd\n";
		var batch = open("processes", text);
		assertThat(batch.columns()).containsExactly("", "");

		as(() -> this.imports.map(batch.id(), List.of("unit", "name"), "Vår lista", 0));

		assertThat(open("processes", text).columns()).containsExactly("unit", "name");
		assertThat(open("processes", TWO).columns()).startsWith("unit", "name", "criticality");
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> as(() -> this.imports.open("processes", "x.csv", receive(text), "Ingen sådan")));
	}

	@Test
	void mappingOfAnOldVersionIsRefused() {
		var batch = open("processes", TWO);
		as(() -> this.imports.map(batch.id(), batch.columns(), null, 0));

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> as(() -> this.imports.map(batch.id(), batch.columns(), null, 0)));
	}

	@Test
	void contributorImportsWhatIsTheDepartmentsOnly() {
		this.actor = this.municipality.contributor(this.municipality.social());

		assertThat(preview("processes", "Enhet;Process\nSocialförvaltningen;Bistånd\n").counts())
			.isEqualTo(new Counts(1, 1, 0, 0, 0));
		var foreign = preview("processes", "Enhet;Process\nEkbackens äldreboende;Måltider\n");
		assertThat(as(() -> this.wrong.after(foreign.id(), 0, 9))).singleElement()
			.satisfies(row -> assertThat(row.problems()).extracting(RowProblem::reason).containsExactly("foreign"));
	}

	@Test
	void contributorDoesNotTakeWhatIsAnotherDepartments() {
		commit(preview("systems", "System;Enhet\nVårdplaneraren;Vård- och omsorgsförvaltningen\n"));
		this.actor = this.municipality.contributor(this.municipality.social());

		var taken = preview("systems", "System;Enhet\nVårdplaneraren;Socialförvaltningen\n");

		assertThat(as(() -> this.wrong.after(taken.id(), 0, 9))).singleElement()
			.satisfies(row -> assertThat(row.problems()).extracting(RowProblem::reason).containsExactly("elsewhere"));
	}

	@Test
	void importOfAnotherDepartmentOrMunicipalityIsNotThere() {
		var batch = preview("processes", TWO);
		var other = TestMunicipality.in(this.db, this.transactions);

		for (var stranger : List.of(this.municipality.contributor(this.municipality.social()), other.coordinator())) {
			CurrentActor.as(stranger, () -> {
				assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.imports.batch(batch.id()));
				assertThatExceptionOfType(NotFound.class)
					.isThrownBy(() -> this.imports.commit(batch.id(), JobReport.NONE));
				assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.wrong.after(batch.id(), 0, 9));
				assertThat(this.imports.recent()).isEmpty();
			});
		}
	}

	@Test
	void whoOnlyReadsImportsNothing() {
		var batch = preview("processes", TWO);
		var upload = receive(TWO);

		CurrentActor.as(this.municipality.auditor(), () -> {
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> this.imports.open("processes", "x.csv", upload, null));
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> this.imports.commit(batch.id(), JobReport.NONE));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.imports.undo(batch.id()));
		});
	}

	@Test
	void contributorDoesNotImportUnits() {
		this.actor = this.municipality.contributor(this.municipality.social());

		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> open("units", "Namn\n"));
	}

	@Test
	void unitsComeBelowTheirParents() {
		var batch = preview("units", """
				Namn;Kortnamn;Typ;Juridisk person;Tillhör;Antal anställda
				Biståndsenheten;BIST;enhet;Ekvaden;Socialförvaltningen;24
				Kulturförvaltningen;KUL;förvaltning;Ekvaden;;80
				Hemlös;HEM;enhet;Ekvaden;;1
				Ekbackens äldreboende;EKB;förvaltning;Ekvaden;;1
				""");

		assertThat(as(() -> this.wrong.after(batch.id(), 0, 9))).extracting(row -> row.problems().get(0).reason())
			.containsExactly("parent-missing", "fixed");
		commit(preview("units", """
				Namn;Kortnamn;Typ;Juridisk person;Tillhör;Antal anställda
				Biståndsenheten;BIST;enhet;Ekvaden;Socialförvaltningen;24
				Kulturförvaltningen;KUL;förvaltning;Ekvaden;;80
				"""));
		assertThat(as(() -> this.db
			.sql("select d.name from unit u join unit d on d.id = u.department_id "
					+ "where u.short_name in ('BIST', 'KUL') order by u.short_name")
			.query(String.class)
			.list())).containsExactly("Socialförvaltningen", "Kulturförvaltningen");
	}

	@Test
	void actionsAreProposed() {
		commit(preview("actions", """
				Enhet,Åtgärd,Källa,Klar senast
				Socialförvaltningen,Skriv ut larmlistorna,risk,2027-03-31
				"""));

		assertThat(as(() -> this.db.sql("select state || ' ' || due_on from action").query(String.class).list()))
			.containsExactly("PROPOSED 2027-03-31");
	}

	@Test
	void accountsOfADirectoryAreUnderstood() {
		var batch = preview("accounts", """
				userPrincipalName,userType,isAdmin,methodsRegistered,Department,LastLogonTimestamp
				Anna.Berg@ekvaden.example,member,False,"mobilePhone;microsoftAuthenticatorPush",Socialförvaltningen,0
				gast@ekvaden.example,guest,True,fido2,Socialförvaltningen,133800000000000000
				ny@ekvaden.example,member,False,retinaScan,Socialförvaltningen,
				""");

		assertThat(as(() -> this.wrong.after(batch.id(), 0, 9))).singleElement()
			.satisfies(row -> assertThat(row.problems())
				.containsExactly(new RowProblem("mfaLevel", "retinaScan", "mfa-unknown", List.of("retinaScan"), null)));
		assertThat(batch.added()).isEqualTo(2);
	}

	@Test
	void globalAdministratorIsPrivilegedWhetherTheFileSaysSoOrNot() {
		commit(preview("accounts", """
				konto;enhet;global admin;brevlåda
				adm@ekvaden.example;Socialförvaltningen;ja;nej
				anna@ekvaden.example;Socialförvaltningen;nej;ja
				okänd@ekvaden.example;Socialförvaltningen;;
				"""));

		assertThat(as(
				() -> this.db.sql("select concat_ws(' ', privileged, mailbox, global_admin) from account order by upn")
					.query(String.class)
					.list()))
			.containsExactly("t f t", "f t f", "f");
	}

	@Test
	void rolesOfASystemAreUnderstoodAndKnownAgain() {
		commit(preview("accounts", "konto;enhet\nanna@ekvaden.example;Socialförvaltningen\n"));
		commit(preview("systems", "system;enhet\nFörsörjningsstöd;Socialförvaltningen\n"));
		var roles = """
				Användarnamn;System;Roll;Gäller till
				Anna@ekvaden.example;Försörjningsstöd;Bevilja;
				anna@ekvaden.example;försörjningsstöd;Attestera;2027-01-31
				ingen@ekvaden.example;Försörjningsstöd;Bevilja;
				""";
		assertThat(preview("entitlements", roles).counts()).isEqualTo(new Counts(3, 2, 0, 0, 1));

		commit(preview("entitlements", roles.lines().limit(3).collect(Collectors.joining("\n"))));
		var again = preview("entitlements", """
				Användarnamn;System;Roll;Gäller till
				anna@ekvaden.example;Försörjningsstöd;bevilja;2026-12-31
				anna@ekvaden.example;Försörjningsstöd;Attestera;2027-01-31
				""");

		assertThat(again.counts()).isEqualTo(new Counts(2, 0, 1, 1, 0));
	}

	@Test
	void pairsOfRolesAreTwoAndStandOnce() {
		commit(preview("systems", "system;enhet\nEkonomi;Socialförvaltningen\n"));
		commit(preview("pairs", """
				system 1;roll 1;system 2;roll 2;utbetalning
				Ekonomi;Registrera;Ekonomi;Attestera;ja
				"""));

		var batch = preview("pairs", """
				system 1;roll 1;system 2;roll 2;gäller
				Ekonomi;Registrera;Ekonomi;Attestera;nej
				Ekonomi;Attestera;Ekonomi;Registrera;ja
				Ekonomi;Läsa;Ekonomi;läsa;ja
				""");

		assertThat(batch.counts()).isEqualTo(new Counts(3, 0, 1, 0, 2));
		assertThat(as(() -> this.wrong.after(batch.id(), 0, 9))).extracting(row -> row.problems().get(0).reason())
			.containsExactly("turned", "same-role");
	}

	@Test
	void fileThatIsForgottenIsGoneAndItsRowsToo() {
		var batch = preview("processes", TWO + "Ingenstans;Något;1;;\n");

		as(() -> this.imports.discard(batch.id()));

		assertThat(this.folder.path(batch.id())).doesNotExist();
		assertThat(as(() -> this.wrong.after(batch.id(), 0, 9))).isEmpty();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> commit(batch));
	}

	@Test
	void needsOfProcessesAreAddedOnceAndTakenBack() {
		commit(preview("processes", TWO));
		var file = "Process;Behöver\nEkonomiskt bistånd;Måltider\nMåltider;Ekonomiskt bistånd\n";

		var first = commit(preview("process-needs", file));
		var again = preview("process-needs", file);

		assertThat(first.added()).isEqualTo(2);
		assertThat(List.of(again.added(), again.changed(), again.unchanged(), again.wrong())).containsExactly(0L, 0L,
				2L, 0L);
		as(() -> this.imports.undo(first.id()));
		assertThat(preview("process-needs", file).added()).isEqualTo(2);
	}

	@Test
	void processesOfTheSameNameAreToldApartByTheirDepartment() {
		commit(preview("processes", TWO + "Ekbackens äldreboende;Ekonomiskt bistånd;2;;nej\n"));

		var batch = preview("process-needs",
				"Process;Behöver\nEkonomiskt bistånd;Måltider\nSocialförvaltningen: Ekonomiskt bistånd;Måltider\n");

		assertThat(batch.added()).isOne();
		assertThat(as(() -> this.wrong.after(batch.id(), 0, 9))).singleElement()
			.satisfies(row -> assertThat(row.problems()).extracting(RowProblem::reason).containsExactly("ambiguous"));
	}

	@Test
	void systemsComeWithTheirTimesAndWhatTheyNeed() {
		commit(preview("systems", "System;Enhet;RTO;Testad återställningstid\nLönesystemet;Socialförvaltningen;24;30\n"
				+ "Kommunnätet;Socialförvaltningen;4;\n"));

		var needs = commit(preview("system-needs", "System;Behöver system\nLönesystemet;Kommunnätet\n"));
		var late = preview("systems", "System;Enhet;RTO\nKommunnätet;Socialförvaltningen;-1\n");

		assertThat(as(() -> this.assets.systems())).extracting(SystemRow::recoveryHours, SystemRow::provenRecoveryHours)
			.containsExactly(tuple(4, null), tuple(24, 30));
		assertThat(needs.added()).isOne();
		assertThat(late.wrong()).isOne();
	}

	private ImportBatch preview(String kind, String text) {
		var batch = open(kind, text);
		return as(() -> this.imports.preview(batch.id(), JobReport.NONE));
	}

	private ImportBatch commit(ImportBatch batch) {
		return as(() -> this.imports.commit(batch.id(), JobReport.NONE));
	}

	private ImportBatch open(String kind, String text) {
		var upload = receive(text);
		return as(() -> this.imports.open(kind, "lista.csv", upload, null));
	}

	private UploadFolder.Upload receive(String text) {
		return this.folder.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private List<ProcessRow> processes() {
		return as(() -> this.assets.processes());
	}

	private ProcessRow process(String name) {
		return processes().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
	}

	private List<Integer> versions() {
		return as(() -> this.db.sql("select version from business_process order by name").query(Integer.class).list());
	}

	private <T> T as(Supplier<T> work) {
		return CurrentActor.as(this.actor,
				() -> Objects.requireNonNull(new TransactionTemplate(this.transactions).execute(status -> work.get())));
	}

}
