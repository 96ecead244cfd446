package se.isms.core.continuity;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.isms.core.CountedStatements;
import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.ingest.ChangedRow;
import se.isms.core.ingest.ChangedRows;
import se.isms.core.ingest.ImportBatch.Counts;
import se.isms.core.ingest.Imports;
import se.isms.core.ingest.RowProblem;
import se.isms.core.ingest.WrongRow;
import se.isms.core.ingest.WrongRows;
import se.isms.core.job.JobReport;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import({ NoRules.class, CountedStatements.class, ImportedPlans.class })
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
	private ImportedPlans plans;

	@Test
	void processesWithoutAPlanGetADraftWithTheAnswersOfTheFile() {
		var batch = this.plans.commit(this.plans.preview(ROWS));

		assertThat(batch.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0));
		var plan = this.plans.plan(this.plans.homeCare());
		assertThat(plan.state()).isEqualTo(ContinuityPlan.State.DRAFT);
		assertThat(plan.edition()).isOne();
		assertThat(plan.ownerId()).isEqualTo(this.plans.municipality().owner());
		assertThat(List.of(plan.mtpdHours(), plan.rtoHours(), plan.rpoHours())).containsExactly(72, 24, 4);
		assertThat(plan.mbcoValue()).isEqualByComparingTo(new BigDecimal("70.5"));
		assertThat(plan.mbcoUnit()).isEqualTo("procent av besöken");
		var answers = this.plans.as(() -> this.sections.of(plan.id()));
		assertThat(answers).extracting(PlanAnswers::section).containsExactly(PlanSection.values());
		assertThat(answers.get(0).known(Question.KEPT_UP)).contains("Mat och medicin");
		assertThat(answers.get(0).unknown()).containsExactly(Question.PEOPLE);
	}

	@Test
	void newDraftHasThePremiseOfTheNewestAssignment() {
		this.plans.as(() -> this.assignments.save(new ContinuityAssignment(UUID.randomUUID(), "En månad utan it",
				"Kommundirektören", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 12, 31), "Allt är borta", ItLoss.ALL,
				30, "2026.17 KS", null), Set.of(this.plans.municipality().care())));

		this.plans.commit(this.plans.preview(ROWS));

		assertThat(this.plans.plan(this.plans.homeCare()).premiseDays()).isEqualTo(30);
		assertThat(this.plans.plan(this.plans.homeCare()).premiseItLoss()).isEqualTo(ItLoss.ALL);
	}

	@Test
	void draftIsFilledAndAnEmptyCellLeavesWhatItSays() {
		this.plans.commit(this.plans.preview(ROWS));

		var batch = this.plans.preview("Process;MTPD;RTO;keptUp;firstDay\nHemtjänst;;12;;Hämta listorna\nLön;;;;\n");

		assertThat(batch.counts()).isEqualTo(new Counts(2, 0, 1, 1, 0));
		this.plans.commit(batch);
		var plan = this.plans.plan(this.plans.homeCare());
		assertThat(List.of(plan.mtpdHours(), plan.rtoHours())).containsExactly(72, 12);
		var byHand = this.plans.as(() -> this.sections.get(plan.id(), PlanSection.BY_HAND));
		assertThat(byHand.answers()).containsOnly(Map.entry(Question.KEPT_UP, "Mat och medicin"),
				Map.entry(Question.PEOPLE, "?"), Map.entry(Question.FIRST_DAY, "Hämta listorna"));
	}

	@Test
	void previewShowsEachFieldThatWouldBeAnotherOne() {
		this.plans.commit(this.plans.preview(ROWS));

		var batch = this.plans.preview("Process;Ersättare;MTPD;RTO;keptUp\nHemtjänst;Nils Berg;72;12;Bara mat\n");

		assertThat(this.plans.as(() -> this.changed.after(batch.id(), -1, 9))).singleElement().satisfies(row -> {
			assertThat(row.name()).isEqualTo("Hemtjänst");
			assertThat(row.added()).isFalse();
			assertThat(row.changes())
				.extracting(change -> change.column().key(), ChangedRow.Change::before, ChangedRow.Change::after)
				.containsExactly(tuple("deputy", null, "Nils Berg"), tuple("rtoHours", "24", "12"),
						tuple("keptUp", "Mat och medicin", "Bara mat"));
		});
		assertThat(this.plans.plan(this.plans.homeCare()).rtoHours()).isEqualTo(24);
	}

	@Test
	void sameFileTwiceChangesNothing() {
		this.plans.commit(this.plans.preview(ROWS));

		assertThat(this.plans.preview(ROWS).counts()).isEqualTo(new Counts(2, 0, 0, 2, 0));
	}

	@Test
	void undoTakesDraftsAwayAndGivesAnswersBack() {
		var first = this.plans.commit(this.plans.preview(ROWS));
		var second = this.plans
			.commit(this.plans.preview("Process;RTO;keptUp;firstDay\nHemtjänst;12;Bara mat;Hämta listorna\n"));
		var plan = this.plans.plan(this.plans.homeCare()).id();

		this.plans.as(() -> this.imports.undo(second.id()));

		assertThat(this.plans.as(() -> this.register.plan(plan)).rtoHours()).isEqualTo(24);
		assertThat(this.plans.as(() -> this.sections.get(plan, PlanSection.BY_HAND)).answers())
			.containsOnly(Map.entry(Question.KEPT_UP, "Mat och medicin"), Map.entry(Question.PEOPLE, "?"));
		assertThatExceptionOfType(Refused.class).as("has been changed and changed back since")
			.isThrownBy(() -> this.plans.as(() -> this.imports.undo(first.id())));
	}

	@Test
	void undoTakesAwayDraftsThatNobodyHasTouched() {
		var batch = this.plans.commit(this.plans.preview(ROWS));
		var plan = this.plans.plan(this.plans.homeCare()).id();

		this.plans.as(() -> this.imports.undo(batch.id()));

		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.plans.as(() -> this.register.plan(plan)));
		assertThat(this.plans.as(() -> this.db.sql("select count(*) from plan_section").query(Integer.class).single()))
			.isZero();
	}

	@Test
	void undoIsRefusedWhereSomebodyHasAnsweredSince() {
		var first = this.plans.commit(this.plans.preview(ROWS));
		answer(Question.FIRST_WEEK, "Skriv listor");
		var second = this.plans.commit(this.plans.preview("Process;keptUp\nHemtjänst;Bara mat\n"));
		answer(Question.FIRST_WEEK, "Skriv listor för hand");

		for (var batch : List.of(first, second)) {
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> this.plans.as(() -> this.imports.undo(batch.id())))
				.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.import-changed-since"));
		}
		assertThat(
				this.plans.as(() -> this.sections.get(this.plans.plan(this.plans.homeCare()).id(), PlanSection.BY_HAND))
					.known(Question.KEPT_UP))
			.contains("Bara mat");
	}

	@Test
	void adoptedPlanIsNeverTouchedAndItsNextEditionIs() {
		this.plans.commit(this.plans.preview(ROWS));
		var adopted = adopt();

		assertThat(this.plans.reasons(this.plans.preview("Process;RTO\nHemtjänst;12\n")))
			.containsExactly("process plan-adopted");

		var next = this.plans.as(() -> this.register.revise(adopted)).id();
		this.plans.commit(this.plans.preview("Process;RTO;keptUp\nHemtjänst;12;Bara mat\n"));
		assertThat(this.plans.as(() -> this.register.plan(adopted)).rtoHours()).isEqualTo(24);
		assertThat(this.plans.as(() -> this.sections.get(adopted, PlanSection.BY_HAND)).known(Question.KEPT_UP))
			.contains("Mat och medicin");
		assertThat(this.plans.as(() -> this.register.plan(next)).rtoHours()).isEqualTo(12);
		assertThat(this.plans.as(() -> this.sections.get(next, PlanSection.BY_HAND)).known(Question.KEPT_UP))
			.contains("Bara mat");
	}

	@Test
	void planUnderReviewStaysAsItWasSent() {
		this.plans.commit(this.plans.preview(ROWS));
		this.plans.as(() -> this.register.send(this.plans.plan(this.plans.homeCare()).id()));

		var batch = this.plans.preview("Process;RTO\nHemtjänst;12\n");

		assertThat(this.plans.reasons(batch)).containsExactly("process plan-reviewed");
		assertThat(this.plans.as(() -> this.wrong.after(batch.id(), 0, 9))).singleElement()
			.satisfies(row -> assertThat(row.problems()).extracting(RowProblem::value).containsExactly("Hemtjänst"));
	}

	@Test
	void recoveryIsNotLongerThanTheOutageInTheFileOrTogetherWithTheDraft() {
		assertThat(this.plans.reasons(this.plans.preview("Process;MTPD;RTO\nHemtjänst;24;3 dygn\nLön;24;24\n")))
			.containsExactly("rtoHours rto-longer");
		this.plans.commit(this.plans.preview(ROWS));
		assertThat(this.plans.reasons(this.plans.preview("Process;RTO\nHemtjänst;4 dygn\n")))
			.containsExactly("rtoHours rto-longer");
		assertThat(this.plans.reasons(this.plans.preview("Process;MTPD\nHemtjänst;1 dygn\nLön;1\n"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "MTPD|0|0", "MTPD|24|24", "MTPD|24 h|24", "MTPD|1,5 dygn|36", "MTPD|2 veckor|336",
					"MTPD (dygn)|3|72", "MTPD (dygn)|3 h|3", "MTPD i timmar|3|3", "MTPD|8760|8760", "MTPD|1000 dagar|-",
					"MTPD|8761|-", "MTPD|30 min|-", "MTPD|1 månad|-", "MTPD|-5|-", "MTPD|snarast|-", "MTPD|1,5|-",
					"MTPD|3 x|-" })
	void timesAreHoursAndDaysWhereTheCellOrTheHeaderSaysSo(String header, String cell, Integer hours) {
		var batch = this.plans.preview("Process;%s\nHemtjänst;%s\n".formatted(header, cell));

		assertThat(batch.columns()).containsExactly("process", "mtpdHours");
		assertThat(batch.wrong()).isEqualTo((hours != null) ? 0 : 1);
		if (hours != null) {
			this.plans.commit(batch);
			assertThat(this.plans.plan(this.plans.homeCare()).mtpdHours()).isEqualTo(hours);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "lostServices|nätverk; Telefoni, CLOUD|NETWORK,TELEPHONY,CLOUD", "lostServices|allt|-",
					"alarmsApply|ja|YES", "alarmsApply|kanske|-", "alarmsApply|x|YES", "alarmsApply|falskt|NO",
					"alarmsNumber|1 200|1200", "alarmsNumber|många|-",
					"paymentDays|2027-01-25, 2027-02-25|2027-01-25~2027-02-25", "paymentDays|den 25:e|-",
					"lifeCurve|0 1 2 4 4|0,1,2,4,4", "lifeCurve|0,1,2|-", "lifeCurve|4,3,2,1,0|-", "lifeCurve|vet ej|?",
					"lifeCurve|120 h: 2/4; 240 h: 3/4|0,0,0,2,3", "lifeCurve|4 h: 1/3; 24 h: 1/5|2,2,2,2,2",
					"lifeCurve|24 h: 5/5; 72 h: 1/5|0,4,4,4,4", "lifeCurve|24 h: 2/?|-", "lifeCurve|24 h: 0/4|-",
					"criteria|=1+1|=1+1" })
	void answersAreWhatTheQuestionTakes(String header, String cell, String answer) {
		var batch = this.plans.preview("Process;%s\nHemtjänst;\"%s\"\n".formatted(header, cell));

		assertThat(batch.wrong()).isEqualTo((answer != null) ? 0 : 1);
		if (answer != null) {
			this.plans.commit(batch);
			var question = Question.called(header).orElseThrow();
			assertThat(this.plans
				.as(() -> this.sections.get(this.plans.plan(this.plans.homeCare()).id(), question.section()))
				.answers()).containsEntry(question, answer.replace('~', '\n'));
		}
	}

	@Test
	void dashIsNoAnswerWhereLivesHangOnIt() {
		assertThat(this.plans.preview("Process;alarmsApply\nHemtjänst;-\n").wrong()).isOne();
	}

	@Test
	void wrongRowsSayWhatIsWrong() {
		assertThat(this.plans.reasons(this.plans.preview("""
				Enhet;Process;MBCO;Ägare
				;Hemtjänt;;
				Socialförvaltnigen;Hemtjänst;;
				Socialförvaltningen;Hemtjänst;;
				;Lön;mycket;Ingen Alls
				;;5;
				"""))).containsExactly("process unknown", "unit unknown", "process unknown", "owner unknown",
				"mbcoValue not-amount", "process required");
		assertThat(this.plans.reasons(this.plans.preview("Process\nLön\nHemtjänst\nLÖN\n")))
			.containsExactly("process twice");
	}

	@Test
	void unitTellsProcessesOfOneNameApart() {
		var other = this.plans.process(this.plans.municipality().careHome(), "Lön");

		assertThat(this.plans.reasons(this.plans.preview("Process;RTO\nLön;4\n"))).containsExactly("process ambiguous");
		this.plans
			.commit(this.plans.preview("Enhet;Process;RTO\nEkbackens äldreboende;Lön;4\nSocialförvaltningen;Lön;8\n"));
		assertThat(this.plans.plan(other).rtoHours()).isEqualTo(4);
		var again = this.plans.preview("Förvaltning;Process;RTO\nVård- och omsorgsförvaltningen;Lön;4\n");
		assertThat(again.counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
	}

	@Test
	void departmentImportsItsOwnAndIsNotToldOfOthers() {
		this.plans.commit(this.plans.preview(ROWS));
		this.plans.actsAs(this.plans.municipality().contributor(this.plans.municipality().social()));

		var batch = this.plans.preview("Process;RTO\nLön;4\nHemtjänst;4\nHemtjänt;4\n");

		assertThat(this.plans.reasons(batch)).containsExactly("process foreign", "process unknown");
		assertThat(this.plans.as(() -> this.wrong.after(batch.id(), 0, 9))).flatExtracting(WrongRow::problems)
			.extracting(RowProblem::suggestion)
			.containsOnlyNulls();
		assertThat(this.plans.commit(this.plans.preview("Process;RTO\nLön;4\n")).changed()).isOne();
	}

	@Test
	void nameThatAnotherDepartmentHasTooIsOnesOwn() {
		var own = this.plans.process(this.plans.municipality().social(), "Hemtjänst");
		this.plans.actsAs(this.plans.municipality().contributor(this.plans.municipality().social()));

		this.plans.commit(this.plans.preview("Process;RTO\nHemtjänst;4\n"));

		assertThat(this.plans.plan(own).rtoHours()).isEqualTo(4);
	}

	@Test
	void fiveThousandRowsTakeAsManyStatementsAsFiveHundred() {
		var few = statements(500);
		var many = statements(5_000);

		assertThat(many).isEqualTo(few);
		assertThat(this.plans.as(() -> this.db.sql("select count(*) from plan_section").query(Integer.class).single()))
			.isEqualTo(5_500 * PlanSection.values().length);
	}

	private int statements(int rows) {
		this.plans.as(() -> this.db.sql("""
				insert into business_process (id, unit_id, name, life_health, payment, statutory_deadline,
				                              digital_intake, safeguarding, version)
				select gen_random_uuid(), :unit, :rows || ' ' || n, false, false, false, false, false, 0
				  from generate_series(1, :rows) n
				""").param("unit", this.plans.municipality().care()).param("rows", rows).update());
		var text = "Process;RTO;keptUp\n" + IntStream.rangeClosed(1, rows)
			.mapToObj(row -> "%d %d;4;Mat och medicin".formatted(rows, row))
			.collect(Collectors.joining("\n"));
		var batch = this.plans.open("lista.csv", text.getBytes(StandardCharsets.UTF_8));
		return this.statements.of(() -> this.plans.as(() -> {
			this.imports.preview(batch.id(), JobReport.NONE);
			this.changed.after(batch.id(), -1, 50);
			return this.imports.commit(batch.id(), JobReport.NONE);
		})).size();
	}

	private UUID adopt() {
		var plan = this.plans.plan(this.plans.homeCare()).id();
		CurrentActor.as(this.plans.municipality().colleague(), () -> this.register.send(plan));
		this.plans.as(() -> this.register.adopt(plan));
		return plan;
	}

	private void answer(Question question, String answer) {
		this.plans.as(() -> {
			var section = this.sections.get(this.plans.plan(this.plans.homeCare()).id(), question.section());
			var answers = new HashMap<>(section.answers());
			answers.put(question, answer);
			return this.sections
				.save(new PlanAnswers(section.id(), section.planId(), section.section(), answers, section.version()));
		});
	}

}
