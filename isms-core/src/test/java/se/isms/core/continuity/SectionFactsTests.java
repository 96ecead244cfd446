package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.CountedStatements;
import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.Agreement;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.InformationSystem;
import se.isms.core.asset.Supplier;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.GuardAnswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import({ NoRules.class, CountedStatements.class })
class SectionFactsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	@Autowired
	private PlanSections sections;

	@Autowired
	private ContinuityRegister register;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private ContinuityFacts facts;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private CountedStatements.Log statements;

	private TestMunicipality municipality;

	private UUID process;

	private UUID plan;

	@BeforeEach
	void plan() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.process = process("Hemtjänst", true);
		this.plan = draft(this.process);
	}

	@Test
	void aDraftIsJudgedAloneAndAPlanInForceAmongTheOthers() {
		assertThat(drafted(TriggerFact.class)).extracting(TriggerFact::id).containsExactly(this.plan);
		assertThat(standing(TriggerFact.class)).isEmpty();

		adopt(this.plan);
		adopt(draft(process("Lön", false)));

		assertThat(standing(TriggerFact.class)).extracting(TriggerFact::label)
			.containsExactlyInAnyOrder("Hemtjänst", "Lön");
		assertThat(drafted(TriggerFact.class)).extracting(TriggerFact::unitId)
			.containsExactly(this.municipality.care());
	}

	@Test
	void saysWhichQuestionsHaveAnAnswer() {
		say(PlanSection.ACTIVATION,
				Map.of(Question.CRITERIA, "Fyra timmar", Question.ACTIVATED_BY, "?", Question.DELEGATION, "4.12"));
		say(PlanSection.BY_HAND, Map.of(Question.FIRST_WEEK, "Listor"));
		say(PlanSection.RETURN, Map.of(Question.AFTER_MONTH, "Pausa"));
		say(PlanSection.INTAKE, Map.of(Question.INTAKE_DIVERTED, "Receptionen"));
		say(PlanSection.RECORDS, Map.of(Question.IDENTITY_CHECKED, "Legitimation"));

		assertThat(drafted(TriggerFact.class)).containsExactly(
				new TriggerFact(this.plan, 0, this.municipality.care(), "Hemtjänst", true, false, false, false, true));
		assertThat(drafted(PhasesFact.class)).containsExactly(
				new PhasesFact(this.plan, 0, this.municipality.care(), "Hemtjänst", false, true, false, true));
		assertThat(drafted(IntakeFact.class)).containsExactly(
				new IntakeFact(this.plan, 0, this.municipality.care(), "Hemtjänst", true, false, true, false));
		assertThat(drafted(RecordsFact.class)).containsExactly(
				new RecordsFact(this.plan, 0, this.municipality.care(), "Hemtjänst", null, false, true, false, false));
	}

	@Test
	void namesTheFirstServiceThatThePlanKeeps() {
		assertThat(drafted(PremiseFact.class))
			.extracting(PremiseFact::lostServices, PremiseFact::kept, PremiseFact::keptCount)
			.containsExactly(tuple(false, null, 7));

		say(PlanSection.PREMISE, Map.of(Question.LOST_SERVICES, "NETWORK,SIGN_IN,CLOUD,PRINTING"));
		assertThat(drafted(PremiseFact.class))
			.extracting(PremiseFact::lostServices, PremiseFact::kept, PremiseFact::keptCount)
			.containsExactly(tuple(false, "TELEPHONY", 3));

		say(PlanSection.PREMISE,
				Map.of(Question.LOST_SERVICES, "CLOUD,LOCKS_ALARMS,PRINTING,SIGN_IN,EMAIL,TELEPHONY,NETWORK"));
		assertThat(drafted(PremiseFact.class))
			.extracting(PremiseFact::lostServices, PremiseFact::kept, PremiseFact::keptCount)
			.containsExactly(tuple(true, null, 0));
	}

	@Test
	void asksForEachThingThatLifeAndHealthHangOn() {
		say(PlanSection.LIFE_HEALTH,
				Map.of(Question.ALARMS_APPLY, "YES", Question.ALARMS_REPLACED, "Handklockor", Question.ALARMS_NUMBER,
						"60", Question.KEYS_APPLY, "NO", Question.MEDICATION_APPLY, "?", Question.FIRE_ALARM_APPLY,
						"YES", Question.FIRE_ALARM_NUMBER, "0"));

		assertThat(drafted(ReplacementFact.class))
			.extracting(ReplacementFact::discriminator, ReplacementFact::apply, ReplacementFact::replaced,
					ReplacementFact::number)
			.containsExactly(tuple("alarms", true, true, 60), tuple("keys", false, false, null),
					tuple("medication", null, false, null), tuple("fireAlarm", true, false, null),
					tuple("heat", null, false, null));
	}

	@Test
	void asksNobodyForThemWhoseProcessLifeDoesNotHangOn() {
		var pay = draft(process("Lön", false));

		assertThat(coordinating(() -> of(ReplacementFact.class, this.facts.draft(AsOf.endOf(TODAY), pay)))).isEmpty();
	}

	@Test
	void showsTheNextDayOfPaymentWithinAMonthFromToday() {
		assertThat(nextOf("2026-11-19\n2026-12-15")).isEqualTo(LocalDate.of(2026, 12, 15));
		assertThat(nextOf("2026-12-20, 2026-11-20")).isEqualTo(TODAY);
		assertThat(nextOf("2026-12-21")).isEqualTo(TODAY.plusDays(31));
		assertThat(nextOf("2026-12-22")).isNull();
		assertThat(nextOf("2026-11-19")).isNull();
		assertThat(nextOf("?")).isNull();
	}

	@Test
	void numbersOfTheWayBackAreReadWithTheDaysOfThePlan() {
		say(PlanSection.RETURN, Map.of(Question.DAILY_VOLUME, "40", Question.CATCH_UP_CAPACITY, "0",
				Question.BACKLOG_DECISION, "Arkiveras"));
		update("update continuity_plan set premise_days = 60 where id = :one and id = :other", this.plan, this.plan);

		assertThat(drafted(ReturnFact.class)).containsExactly(
				new ReturnFact(this.plan, 0, this.municipality.care(), "Hemtjänst", false, false, 40, null, true, 60));
	}

	@Test
	void eachSystemOfTheProcessMayBeLostAndTheMostSecretCounts() {
		var journal = system("Journalen", 3, 2, 4);
		var schedule = system("Schemat", 1, null, null);
		update("insert into process_system (process_id, system_id) values (:one, :other)", this.process, journal);
		update("insert into process_system (process_id, system_id) values (:one, :other)", this.process, schedule);
		say(PlanSection.LOSS, Map.of(Question.REBUILT_FROM, "Papperslistor"));

		assertThat(drafted(LossFact.class))
			.extracting(LossFact::system, LossFact::serious, LossFact::bearable, LossFact::rebuiltFrom,
					LossFact::rebuiltFirst)
			.containsExactlyInAnyOrder(tuple("Journalen", true, false, true, false),
					tuple("Schemat", false, false, true, false));
		assertThat(drafted(LossFact.class)).extracting(LossFact::discriminator)
			.containsExactlyInAnyOrder(journal.toString(), schedule.toString());
		assertThat(drafted(RecordsFact.class)).extracting(RecordsFact::confidentiality, RecordsFact::secret)
			.containsExactly(tuple(3, true));
	}

	@Test
	void saysHowManyItTakesAndHowManyThereAre() {
		assertThat(drafted(StaffingFact.class)).extracting(StaffingFact::stated).containsExactly(false);

		say(PlanSection.STAFFING,
				Map.of(Question.STAFF_AVAILABLE, "28", Question.MANNED_HOURS, "24", Question.MANNED_DAYS, "7",
						Question.STAFF_FIRST_DAY, "6", Question.STAFF_FIRST_WEEK, "4", Question.STAFF_FIRST_MONTH, "3",
						Question.STAFF_AFTER_MONTH, "2"));

		assertThat(drafted(StaffingFact.class)).containsExactly(
				new StaffingFact(this.plan, 0, this.municipality.care(), "Hemtjänst", 28, 24, 7, 6, 4, 3, 2));
		assertThat(drafted(StaffingFact.class).get(0).shortage(20, 40, 14))
			.contains(new StaffingFact.Shortage(Staffing.Phase.FIRST_WEEK, 17, 16));
	}

	@Test
	void agreementsInForceWithASupplierCountTogetherAndThoseThatHaveEndedDoNot() {
		var supplier = coordinating(
				() -> this.assets.save(new Supplier(UUID.randomUUID(), "Vårdsystem AB", null, null)))
			.id();
		for (var name : List.of("Journalen", "Schemat")) {
			var system = system(name, 3, 2, 4);
			update("update information_system set supplier_id = :one where id = :other", supplier, system);
			update("insert into process_system (process_id, system_id) values (:one, :other)", this.process, system);
		}
		agreement(supplier, "Jouren", null, false, TODAY);
		agreement(supplier, null, 48, false, null);
		agreement(supplier, null, null, true, TODAY.minusDays(1));
		say(PlanSection.SUPPLIERS, Map.of(Question.SUPPLIERS_GONE, "YES"));

		assertThat(drafted(SupplierNeedFact.class)).containsExactly(new SupplierNeedFact(this.plan, 0,
				this.municipality.care(), "Hemtjänst", supplier, "Vårdsystem AB", 4, 2, true, true, false, true));
		say(PlanSection.SUPPLIERS, Map.of(Question.SUPPLIERS_GONE, "NO"));
		assertThat(drafted(SupplierNeedFact.class)).extracting(SupplierNeedFact::suppliersGone).containsExactly(false);
	}

	private void agreement(UUID supplier, @Nullable String contact, @Nullable Integer recovery, boolean exit,
			@Nullable LocalDate endsOn) {
		coordinating(() -> this.assets.save(new Agreement(UUID.randomUUID(), supplier, "Drift", true, false, null, 24,
				contact, recovery, exit, endsOn, false, null)));
	}

	@Test
	void manyPlansTakeAsManyStatementsAsOne() {
		adopt(this.plan);
		var one = counted();
		for (var name : List.of("Lön", "Ekonomi", "Skolskjuts")) {
			adopt(draft(process(name, true)));
		}

		assertThat(standing(PhasesFact.class)).hasSize(4);
		assertThat(counted()).isEqualTo(one);
	}

	private List<String> counted() {
		return coordinating(() -> this.statements.of(() -> this.facts.facts(AsOf.endOf(TODAY))));
	}

	private @Nullable LocalDate nextOf(String days) {
		say(PlanSection.PAYMENT, Map.of(Question.PAYMENT_DAYS, days));
		return drafted(PaymentFact.class).get(0).paymentDays();
	}

	private <F extends Fact> List<F> drafted(Class<F> type) {
		return coordinating(() -> of(type, this.facts.draft(AsOf.endOf(TODAY), this.plan)));
	}

	private <F extends Fact> List<F> standing(Class<F> type) {
		return coordinating(() -> of(type, this.facts.facts(AsOf.endOf(TODAY))));
	}

	private static <F extends Fact> List<F> of(Class<F> type, List<? extends Fact> facts) {
		return facts.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private void say(PlanSection section, Map<Question, String> said) {
		coordinating(() -> {
			var seen = this.sections.get(this.plan, section);
			return this.sections.save(new PlanAnswers(seen.id(), seen.planId(), section, said, seen.version()));
		});
	}

	private UUID process(String name, boolean vital) {
		return coordinating(() -> this.assets.save(new BusinessProcess(UUID.randomUUID(), this.municipality.care(),
				name, 4, null, vital, true, false, true, false, null)))
			.id();
	}

	private UUID system(String name, int confidentiality, @Nullable Integer integrity, @Nullable Integer availability) {
		var system = new InformationSystem(UUID.randomUUID(), this.municipality.social(), name, null, null,
				confidentiality, integrity, availability, null, false, InformationSystem.Enforcement.UNKNOWN, null,
				null, null, null, null);
		return coordinating(() -> this.assets.save(system)).id();
	}

	private UUID draft(UUID of) {
		return coordinating(() -> this.register.draft(of, GuardAnswer.NO)).id();
	}

	private void adopt(UUID one) {
		update("update continuity_plan set state = 'ADOPTED' where id = :one and id = :other", one, one);
	}

	private void update(String sql, UUID one, UUID other) {
		coordinating(() -> this.db.sql(sql).param("one", one).param("other", other).update());
	}

	private <T> T coordinating(java.util.function.Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(),
				() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
