package se.isms.core.continuity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.CountedStatements;
import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.ingest.ChangedRow;
import se.isms.core.ingest.ChangedRows;
import se.isms.core.ingest.ImportBatch;
import se.isms.core.ingest.ImportBatch.Counts;
import se.isms.core.ingest.Imports;
import se.isms.core.ingest.RowProblem;
import se.isms.core.ingest.UploadFolder;
import se.isms.core.ingest.WrongRow;
import se.isms.core.ingest.WrongRows;
import se.isms.core.job.JobReport;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import({ NoRules.class, CountedStatements.class })
class PlanImportTests {

	private static final String ROWS = """
			Process;Ägare;Ersättare;MTPD;RTO;RPO;MBCO;MBCO enhet;keptUp;people
			Hemtjänst;Nils Berg;;3 dygn;24;4 h;70,5;procent av besöken;Mat och medicin;vet ej
			Lön;;;2 veckor;;;;;;
			""";

	@Autowired
	private Imports imports;

	@Autowired
	private WrongRows wrong;

	@Autowired
	private ChangedRows changed;

	@Autowired
	private UploadFolder folder;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private ContinuityRegister register;

	@Autowired
	private AssignmentRegister assignments;

	@Autowired
	private PlanSections sections;

	@Autowired
	private CountedStatements.Log statements;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private Actor actor;

	private UUID homeCare;

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.actor = this.municipality.coordinator();
		this.homeCare = process(this.municipality.care(), "Hemtjänst");
		process(this.municipality.social(), "Lön");
	}

	@Test
	void processesWithoutAPlanGetADraftWithTheAnswersOfTheFile() {
		var batch = commit(preview(ROWS));

		assertThat(batch.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0));
		var plan = plan(this.homeCare);
		assertThat(plan.state()).isEqualTo(ContinuityPlan.State.DRAFT);
		assertThat(plan.edition()).isOne();
		assertThat(plan.ownerId()).isEqualTo(this.municipality.owner());
		assertThat(List.of(plan.mtpdHours(), plan.rtoHours(), plan.rpoHours())).containsExactly(72, 24, 4);
		assertThat(plan.mbcoValue()).isEqualByComparingTo(new BigDecimal("70.5"));
		assertThat(plan.mbcoUnit()).isEqualTo("procent av besöken");
		var answers = as(() -> this.sections.of(plan.id()));
		assertThat(answers).extracting(PlanAnswers::section).containsExactly(PlanSection.values());
		assertThat(answers.get(0).known(Question.KEPT_UP)).contains("Mat och medicin");
		assertThat(answers.get(0).unknown()).containsExactly(Question.PEOPLE);
	}

	@Test
	void newDraftHasThePremiseOfTheNewestAssignment() {
		as(() -> this.assignments.save(new ContinuityAssignment(UUID.randomUUID(), "En månad utan it",
				"Kommundirektören", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 12, 31), "Allt är borta", ItLoss.ALL,
				30, "2026.17 KS", null), Set.of(this.municipality.care())));

		commit(preview(ROWS));

		assertThat(plan(this.homeCare).premiseDays()).isEqualTo(30);
		assertThat(plan(this.homeCare).premiseItLoss()).isEqualTo(ItLoss.ALL);
	}

	@Test
	void draftIsFilledAndAnEmptyCellLeavesWhatItSays() {
		commit(preview(ROWS));

		var batch = preview("Process;MTPD;RTO;keptUp;firstDay\nHemtjänst;;12;;Hämta listorna\nLön;;;;\n");

		assertThat(batch.counts()).isEqualTo(new Counts(2, 0, 1, 1, 0));
		commit(batch);
		var plan = plan(this.homeCare);
		assertThat(List.of(plan.mtpdHours(), plan.rtoHours())).containsExactly(72, 12);
		var byHand = as(() -> this.sections.get(plan.id(), PlanSection.BY_HAND));
		assertThat(byHand.answers()).containsOnly(Map.entry(Question.KEPT_UP, "Mat och medicin"),
				Map.entry(Question.PEOPLE, "?"), Map.entry(Question.FIRST_DAY, "Hämta listorna"));
	}

	@Test
	void previewShowsEachFieldThatWouldBeAnotherOne() {
		commit(preview(ROWS));

		var batch = preview("Process;Ersättare;MTPD;RTO;keptUp\nHemtjänst;Nils Berg;72;12;Bara mat\n");

		assertThat(as(() -> this.changed.after(batch.id(), -1, 9))).singleElement().satisfies(row -> {
			assertThat(row.name()).isEqualTo("Hemtjänst");
			assertThat(row.added()).isFalse();
			assertThat(row.changes())
				.extracting(change -> change.column().key(), ChangedRow.Change::before, ChangedRow.Change::after)
				.containsExactly(tuple("deputy", null, "Nils Berg"), tuple("rtoHours", "24", "12"),
						tuple("keptUp", "Mat och medicin", "Bara mat"));
		});
		assertThat(plan(this.homeCare).rtoHours()).isEqualTo(24);
	}

	@Test
	void sameFileTwiceChangesNothing() {
		commit(preview(ROWS));

		assertThat(preview(ROWS).counts()).isEqualTo(new Counts(2, 0, 0, 2, 0));
	}

	@Test
	void undoTakesDraftsAwayAndGivesAnswersBack() {
		var first = commit(preview(ROWS));
		var second = commit(preview("Process;RTO;keptUp;firstDay\nHemtjänst;12;Bara mat;Hämta listorna\n"));
		var plan = plan(this.homeCare).id();

		as(() -> this.imports.undo(second.id()));

		assertThat(as(() -> this.register.plan(plan)).rtoHours()).isEqualTo(24);
		assertThat(as(() -> this.sections.get(plan, PlanSection.BY_HAND)).answers())
			.containsOnly(Map.entry(Question.KEPT_UP, "Mat och medicin"), Map.entry(Question.PEOPLE, "?"));
		assertThatExceptionOfType(Refused.class).as("has been changed and changed back since")
			.isThrownBy(() -> as(() -> this.imports.undo(first.id())));
	}

	@Test
	void undoTakesAwayDraftsThatNobodyHasTouched() {
		var batch = commit(preview(ROWS));
		var plan = plan(this.homeCare).id();

		as(() -> this.imports.undo(batch.id()));

		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(() -> this.register.plan(plan)));
		assertThat(as(() -> this.db.sql("select count(*) from plan_section").query(Integer.class).single())).isZero();
	}

	@Test
	void undoIsRefusedWhereSomebodyHasAnsweredSince() {
		var first = commit(preview(ROWS));
		answer(Question.FIRST_WEEK, "Skriv listor");
		var second = commit(preview("Process;keptUp\nHemtjänst;Bara mat\n"));
		answer(Question.FIRST_WEEK, "Skriv listor för hand");

		for (var batch : List.of(first, second)) {
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> as(() -> this.imports.undo(batch.id())))
				.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.import-changed-since"));
		}
		assertThat(as(() -> this.sections.get(plan(this.homeCare).id(), PlanSection.BY_HAND)).known(Question.KEPT_UP))
			.contains("Bara mat");
	}

	@Test
	void adoptedPlanIsNeverTouchedAndItsNextEditionIs() {
		commit(preview(ROWS));
		var adopted = adopt();

		assertThat(reasons(preview("Process;RTO\nHemtjänst;12\n"))).containsExactly("process plan-adopted");

		var next = as(() -> this.register.revise(adopted)).id();
		commit(preview("Process;RTO;keptUp\nHemtjänst;12;Bara mat\n"));
		assertThat(as(() -> this.register.plan(adopted)).rtoHours()).isEqualTo(24);
		assertThat(as(() -> this.sections.get(adopted, PlanSection.BY_HAND)).known(Question.KEPT_UP))
			.contains("Mat och medicin");
		assertThat(as(() -> this.register.plan(next)).rtoHours()).isEqualTo(12);
		assertThat(as(() -> this.sections.get(next, PlanSection.BY_HAND)).known(Question.KEPT_UP)).contains("Bara mat");
	}

	@Test
	void planUnderReviewStaysAsItWasSent() {
		commit(preview(ROWS));
		as(() -> this.register.send(plan(this.homeCare).id()));

		var batch = preview("Process;RTO\nHemtjänst;12\n");

		assertThat(reasons(batch)).containsExactly("process plan-reviewed");
		assertThat(as(() -> this.wrong.after(batch.id(), 0, 9))).singleElement()
			.satisfies(row -> assertThat(row.problems()).extracting(RowProblem::value).containsExactly("Hemtjänst"));
	}

	@Test
	void recoveryIsNotLongerThanTheOutageInTheFileOrTogetherWithTheDraft() {
		assertThat(reasons(preview("Process;MTPD;RTO\nHemtjänst;24;3 dygn\nLön;24;24\n")))
			.containsExactly("rtoHours rto-longer");
		commit(preview(ROWS));
		assertThat(reasons(preview("Process;RTO\nHemtjänst;4 dygn\n"))).containsExactly("rtoHours rto-longer");
		assertThat(reasons(preview("Process;MTPD\nHemtjänst;1 dygn\nLön;1\n"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "MTPD|0|0", "MTPD|24|24", "MTPD|24 h|24", "MTPD|1,5 dygn|36", "MTPD|2 veckor|336",
					"MTPD (dygn)|3|72", "MTPD (dygn)|3 h|3", "MTPD i timmar|3|3", "MTPD|8760|8760", "MTPD|1000 dagar|-",
					"MTPD|8761|-", "MTPD|30 min|-", "MTPD|1 månad|-", "MTPD|-5|-", "MTPD|snarast|-", "MTPD|1,5|-",
					"MTPD|3 x|-" })
	void timesAreHoursAndDaysWhereTheCellOrTheHeaderSaysSo(String header, String cell, Integer hours) {
		var batch = preview("Process;%s\nHemtjänst;%s\n".formatted(header, cell));

		assertThat(batch.columns()).containsExactly("process", "mtpdHours");
		assertThat(batch.wrong()).isEqualTo((hours != null) ? 0 : 1);
		if (hours != null) {
			commit(batch);
			assertThat(plan(this.homeCare).mtpdHours()).isEqualTo(hours);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "lostServices|nätverk; Telefoni, CLOUD|NETWORK,TELEPHONY,CLOUD", "lostServices|allt|-",
					"alarmsApply|ja|YES", "alarmsApply|kanske|-", "alarmsNumber|1 200|1200", "alarmsNumber|många|-",
					"paymentDays|2027-01-25, 2027-02-25|2027-01-25~2027-02-25", "paymentDays|den 25:e|-",
					"lifeCurve|0 1 2 4 4|0,1,2,4,4", "lifeCurve|0,1,2|-", "lifeCurve|4,3,2,1,0|-", "lifeCurve|vet ej|?",
					"lifeCurve|120 h: 2/4; 240 h: 3/4|0,0,0,2,3", "lifeCurve|4 h: 1/3; 24 h: 1/5|2,2,2,2,2",
					"lifeCurve|24 h: 5/5; 72 h: 1/5|0,4,4,4,4", "lifeCurve|24 h: 2/?|-", "lifeCurve|24 h: 0/4|-",
					"criteria|=1+1|=1+1" })
	void answersAreWhatTheQuestionTakes(String header, String cell, String answer) {
		var batch = preview("Process;%s\nHemtjänst;\"%s\"\n".formatted(header, cell));

		assertThat(batch.wrong()).isEqualTo((answer != null) ? 0 : 1);
		if (answer != null) {
			commit(batch);
			var question = Question.called(header).orElseThrow();
			assertThat(as(() -> this.sections.get(plan(this.homeCare).id(), question.section())).answers())
				.containsEntry(question, answer.replace('~', '\n'));
		}
	}

	@Test
	void wrongRowsSayWhatIsWrong() {
		assertThat(reasons(preview("""
				Enhet;Process;MBCO;Ägare
				;Hemtjänt;;
				Socialförvaltnigen;Hemtjänst;;
				Socialförvaltningen;Hemtjänst;;
				;Lön;mycket;Ingen Alls
				;;5;
				"""))).containsExactly("process unknown", "unit unknown", "process unknown", "owner unknown",
				"mbcoValue not-amount", "process required");
		assertThat(reasons(preview("Process\nLön\nHemtjänst\nLÖN\n"))).containsExactly("process twice");
	}

	@Test
	void unitTellsProcessesOfOneNameApart() {
		var other = process(this.municipality.careHome(), "Lön");

		assertThat(reasons(preview("Process;RTO\nLön;4\n"))).containsExactly("process ambiguous");
		commit(preview("Enhet;Process;RTO\nEkbackens äldreboende;Lön;4\nSocialförvaltningen;Lön;8\n"));
		assertThat(plan(other).rtoHours()).isEqualTo(4);
		var again = preview("Förvaltning;Process;RTO\nVård- och omsorgsförvaltningen;Lön;4\n");
		assertThat(again.counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
	}

	@Test
	void departmentImportsItsOwnAndIsNotToldOfOthers() {
		commit(preview(ROWS));
		this.actor = this.municipality.contributor(this.municipality.social());

		var batch = preview("Process;RTO\nLön;4\nHemtjänst;4\nHemtjänt;4\n");

		assertThat(reasons(batch)).containsExactly("process foreign", "process unknown");
		assertThat(as(() -> this.wrong.after(batch.id(), 0, 9))).flatExtracting(WrongRow::problems)
			.extracting(RowProblem::suggestion)
			.containsOnlyNulls();
		assertThat(commit(preview("Process;RTO\nLön;4\n")).changed()).isOne();
	}

	@Test
	void nameThatAnotherDepartmentHasTooIsOnesOwn() {
		var own = process(this.municipality.social(), "Hemtjänst");
		this.actor = this.municipality.contributor(this.municipality.social());

		commit(preview("Process;RTO\nHemtjänst;4\n"));

		assertThat(plan(own).rtoHours()).isEqualTo(4);
	}

	@Test
	void sheetThatHoldsTheColumnsIsReadAndOthersAreNamed() {
		var batch = preview("register.xlsx", workbook(Map.of("Läs mig", List.of(List.of("Om registret", "Version")),
				"Planer", List.of(List.of("Process", "RTO (dygn)"), List.of("Hemtjänst", 2)))));

		assertThat(batch.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
		assertThat(as(() -> this.imports.sample(batch.id())).unread()).containsExactly("Läs mig");
		commit(batch);
		assertThat(plan(this.homeCare).rtoHours()).isEqualTo(48);
	}

	@Test
	void workbookWithoutTheColumnsIsNotChecked() {
		var opened = open("fel.xlsx", workbook(Map.of("Blad", List.of(List.of("Rubrik", "Annat"), List.of("a", "b")))));

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> as(() -> this.imports.preview(opened.id(), JobReport.NONE)))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.import-columns-missing"));
	}

	@Test
	void analysisOfCisoAssistantIsRead() {
		var batch = preview("bia.xlsx", bia());

		assertThat(batch.unsure()).isEmpty();
		assertThat(batch.wrong()).isZero();
		commit(batch);
		var impact = as(() -> this.sections.get(plan(this.homeCare).id(), PlanSection.IMPACT));
		assertThat(impact.answers()).containsOnly(Map.entry(Question.LIFE_CURVE, "0,0,1,1,1"),
				Map.entry(Question.OPERATION_CURVE, "0,0,0,0,4"), Map.entry(Question.ECONOMY_CURVE, "0,0,1,1,4"));
		assertThat(IntStream.range(0, batch.headers().size())
			.filter(place -> batch.columns().get(place).isEmpty())
			.mapToObj(batch.headers()::get)).containsExactly("bia_name", "asset_ref_id", "recovery_documented",
					"recovery_tested", "recovery_targets_met", "dependencies", "associated_controls", "evidences",
					"observation", "folder", "quali_impact: others", "quanti_impact", "quanti_impact_unit",
					"justification");
		assertThat(as(() -> this.db.sql("select count(*) from plan_section where answers::text like '%mening%'")
			.query(Integer.class)
			.single())).isZero();
	}

	@Test
	void analysisWithAScaleOfUnknownSizeIsRefusedAtItsCurves() {
		var sheets = bia("heat map");

		assertThat(reasons(preview("bia.xlsx", sheets))).containsOnly("lifeCurve not-a-curve",
				"operationCurve not-a-curve", "economyCurve not-a-curve");
	}

	@Test
	void fiveThousandRowsTakeAsManyStatementsAsFiveHundred() {
		var few = statements(500);
		var many = statements(5_000);

		assertThat(many).isEqualTo(few);
		assertThat(as(() -> this.db.sql("select count(*) from plan_section").query(Integer.class).single()))
			.isEqualTo(5_500 * PlanSection.values().length);
	}

	private int statements(int rows) {
		as(() -> this.db.sql("""
				insert into business_process (id, unit_id, name, life_health, payment, statutory_deadline,
				                              digital_intake, safeguarding, version)
				select gen_random_uuid(), :unit, :rows || ' ' || n, false, false, false, false, false, 0
				  from generate_series(1, :rows) n
				""").param("unit", this.municipality.care()).param("rows", rows).update());
		var text = "Process;RTO;keptUp\n" + IntStream.rangeClosed(1, rows)
			.mapToObj(row -> "%d %d;4;Mat och medicin".formatted(rows, row))
			.collect(Collectors.joining("\n"));
		var batch = open("lista.csv", text.getBytes(StandardCharsets.UTF_8));
		return this.statements.of(() -> as(() -> {
			this.imports.preview(batch.id(), JobReport.NONE);
			this.changed.after(batch.id(), -1, 50);
			return this.imports.commit(batch.id(), JobReport.NONE);
		})).size();
	}

	private byte[] bia() {
		return bia("risk-matrix-4x4-ebios-rm");
	}

	/** Built as that tool writes it; its words are invented. */
	private static byte[] bia(String matrix) {
		var sheets = new LinkedHashMap<String, List<List<Object>>>();
		sheets.put("Summary", List.of(List.of("", "name", "description", "risk_matrix", "risk_matrix_ref_id", "folder"),
				List.of("", "kommun", "", "Matris", matrix, "Vård")));
		sheets.put("kommun",
				List.of(List.of("bia_name", "asset", "asset_ref_id", "recovery_documented", "recovery_tested",
						"recovery_targets_met", "dependencies", "associated_controls", "evidences", "observation"),
						List.of("kommun", "Hemtjänst", "P.1", true, true, true, "Larm", "", "", "En mening")));
		sheets.put("kommun - thresholds", List.of(
				List.of("bia_name", "asset", "asset_ref_id", "point_in_time", "quali_impact", "quanti_impact",
						"quanti_impact_unit", "qualifications", "justification"),
				List.of("kommun", "Hemtjänst", "P.1", 2_592_000, 3, 0, "currency", "availability,financial",
						"En mening"),
				List.of("kommun", "Hemtjänst", "P.1", 172_800, 0, 5, "people", "human,financial,authenticity",
						"En mening"),
				List.of("kommun", "Hemtjänst", "P.1", 3_600, -1, 0, "currency", "human", "")));
		return workbook(sheets);
	}

	private static byte[] workbook(Map<String, ? extends List<? extends List<?>>> sheets) {
		var out = new ByteArrayOutputStream();
		try (var workbook = new Workbook(out, "tests", "1.0")) {
			sheets.entrySet()
				.stream()
				.sorted((one, other) -> (sheets instanceof LinkedHashMap) ? 0 : one.getKey().compareTo(other.getKey()))
				.forEach(sheet -> fill(workbook.newWorksheet(sheet.getKey()), sheet.getValue()));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return out.toByteArray();
	}

	private static void fill(Worksheet sheet, List<? extends List<?>> rows) {
		for (var row = 0; row < rows.size(); row++) {
			for (var column = 0; column < rows.get(row).size(); column++) {
				var value = rows.get(row).get(column);
				if (value instanceof Number number) {
					sheet.value(row, column, number);
				}
				else if (value.equals(true)) {
					sheet.formula(row, column, "TRUE()");
				}
				else if (!value.equals("")) {
					sheet.value(row, column, value.toString());
				}
			}
		}
	}

	private UUID adopt() {
		var plan = plan(this.homeCare).id();
		CurrentActor.as(this.municipality.colleague(), () -> this.register.send(plan));
		as(() -> this.register.adopt(plan));
		return plan;
	}

	private void answer(Question question, String answer) {
		as(() -> {
			var section = this.sections.get(plan(this.homeCare).id(), question.section());
			var answers = new HashMap<>(section.answers());
			answers.put(question, answer);
			return this.sections
				.save(new PlanAnswers(section.id(), section.planId(), section.section(), answers, section.version()));
		});
	}

	private ContinuityPlan plan(UUID process) {
		var id = as(() -> this.db.sql(
				"select id from continuity_plan where process_id = :process and state <> 'REPLACED' and state <> 'ADOPTED'")
			.param("process", process)
			.query(UUID.class)
			.single());
		return as(() -> this.register.plan(id));
	}

	private UUID process(UUID unit, String name) {
		return as(() -> this.assets
			.save(new BusinessProcess(UUID.randomUUID(), unit, name, 4, null, true, false, false, false, false, null))
			.id());
	}

	private List<String> reasons(ImportBatch batch) {
		return as(() -> this.wrong.after(batch.id(), 0, 99)).stream()
			.flatMap(row -> row.problems().stream())
			.map(problem -> problem.column() + " " + problem.reason())
			.toList();
	}

	private ImportBatch preview(String text) {
		return preview("lista.csv", text.getBytes(StandardCharsets.UTF_8));
	}

	private ImportBatch preview(String name, byte[] bytes) {
		var batch = open(name, bytes);
		return as(() -> this.imports.preview(batch.id(), JobReport.NONE));
	}

	private ImportBatch open(String name, byte[] bytes) {
		var upload = this.folder.receive(new ByteArrayInputStream(bytes));
		return as(() -> this.imports.open("plans", name, upload, null, GuardAnswer.NO));
	}

	private ImportBatch commit(ImportBatch batch) {
		return as(() -> this.imports.commit(batch.id(), JobReport.NONE));
	}

	private <T> T as(Supplier<T> work) {
		return CurrentActor.as(this.actor,
				() -> Objects.requireNonNull(new TransactionTemplate(this.transactions).execute(status -> work.get())));
	}

}
