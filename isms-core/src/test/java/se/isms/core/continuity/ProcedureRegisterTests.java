package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.InformationSystem;
import se.isms.core.continuity.SharedResource.Kind;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(NoRules.class)
class ProcedureRegisterTests {

	private static final AsOf NOVEMBER = AsOf.endOf(LocalDate.of(2026, 11, 20));

	@Autowired
	private ProcedureRegister procedures;

	@Autowired
	private StopDecisions stops;

	@Autowired
	private ResourceNeeds resources;

	@Autowired
	private ResourceClaims claims;

	@Autowired
	private ContinuityRegister register;

	@Autowired
	private ContinuityFacts facts;

	@Autowired
	private ResourceFacts resourceFacts;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private UUID journal;

	private UUID locks;

	private ContinuityPlan plan;

	@BeforeEach
	void homeCareNeedsItsJournal() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.journal = system("Journalen");
		this.locks = system("Passersystemet");
		this.plan = coordinating(() -> {
			var process = this.assets.save(new BusinessProcess(UUID.randomUUID(), this.municipality.care(), "Hemtjänst",
					4, null, false, false, false, false, false, null), Set.of(this.journal), Set.of());
			return this.register.draft(process.id(), GuardAnswer.NO);
		});
	}

	@Test
	void keepsWhatItNeedsByName() {
		var radios = resource("Rakelenheter", Kind.COMMUNICATION, true, null);
		var binder = save(procedure(), Set.of(radios), Set.of(this.locks));

		var links = coordinating(() -> this.procedures.links(binder));

		assertThat(links.replacedSystems()).extracting(Choice::label).containsExactly("Journalen");
		assertThat(links.neededResources()).extracting(Choice::label).containsExactly("Rakelenheter");
		assertThat(links.neededSystems()).extracting(Choice::label).containsExactly("Passersystemet");
		assertThat(coordinating(() -> this.history.of("manual_procedure", binder.id()))).extracting(Change::action)
			.containsExactlyInAnyOrder("create", "link");
		save(binder, Set.of(radios), Set.of(this.locks));
		assertThat(coordinating(() -> this.history.of("manual_procedure", binder.id()))).extracting(Change::action)
			.as("the same is no change of what it replaces and needs")
			.containsExactlyInAnyOrder("create", "link", "change");
	}

	@Test
	void needsNothingThatIsNotThere() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> save(procedure(), Set.of(UUID.randomUUID()), Set.of()));
	}

	@Test
	void isLostWithASystemThatItNeeds() {
		save(procedure(), Set.of(), Set.of(this.locks));

		assertThat(ofDraft()).singleElement().satisfies(fact -> {
			assertThat(fact.needsIt()).isTrue();
			assertThat(fact.lostThing()).isEqualTo("Passersystemet");
		});
	}

	@Test
	void isLostWithWhatItsThingsNeedHoweverFarAway() {
		var pump = resource("Drivmedelspump", Kind.SUPPLY, false, null);
		var car = resource("Bil", Kind.VEHICLE, true, null);
		needs("Drivmedelspump", pump, Set.of(), Set.of(this.locks));
		needs("Bil", car, Set.of(pump), Set.of());
		save(procedure(), Set.of(car), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::lostThing).containsExactly("Passersystemet");
	}

	@Test
	void thingsThatNeedEachOtherEndSomewhere() {
		var one = resource("Ena", Kind.VEHICLE, true, null);
		var other = resource("Andra", Kind.VEHICLE, true, null);
		needs("Ena", one, Set.of(other), Set.of());
		needs("Andra", other, Set.of(one), Set.of());
		save(procedure(), Set.of(one), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::needsIt).containsExactly(false);
	}

	@Test
	void isLostWithAPrinterOfTheNetwork() {
		save(procedure(), Set.of(resource("Skrivare", Kind.IT, false, null)), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::lostThing).containsExactly("Skrivare");
	}

	@Test
	void holdsWithAComputerOfItsOwnThatHasPower() {
		save(procedure(), Set.of(resource("Fristående dator", Kind.IT, true, "Reservelverk")), Set.of());

		assertThat(ofDraft()).singleElement().satisfies(fact -> {
			assertThat(fact.needsIt()).isFalse();
			assertThat(fact.unpoweredThing()).isNull();
		});
	}

	@Test
	void asksWhatAComputerOfItsOwnRunsOnHoweverFarAway() {
		var computer = resource("Fristående dator", Kind.IT, true, " ");
		var car = resource("Bil", Kind.VEHICLE, true, null);
		needs("Bil", car, Set.of(computer), Set.of());
		save(procedure(), Set.of(computer), Set.of());
		save(ManualProcedure.of(this.plan.id(), "Ronder", 4, 31, false), Set.of(), Set.of(car), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::unpoweredThing)
			.containsExactly("Fristående dator", "Fristående dator");
	}

	@Test
	void needsNoSystemThatItReplaces() {
		assertRefused("neededSystems", () -> save(procedure(), Set.of(), Set.of(this.journal)));
	}

	@Test
	void coversNothingWhereItNeedsWhatIsGone() {
		save(procedure(), Set.of(), Set.of(this.locks));

		var sheet = coordinating(() -> this.register.sheet(this.plan.id()));

		assertThat(sheet.needs()).extracting(PlanSheet.Need::covered, PlanSheet.Need::written)
			.containsExactly(tuple(false, true));
		assertThat(sheet.row().covered()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "Skriv ut listan, skriv ut", "Lämna den i skrivaren, skrivaren", "Mejla chefen, mejla",
			"Logga in och läs, logga in", "Skicka e-post till alla, e-post", "Utskriven lista ur pärmen,",
			"Dela ut tabletter,", "Skriv utan att lämna luckor,", "Listan skrivs ut varje måndag,",
			"Ring från en egen mobil," })
	void wordsForItAreHeardAndPaperIsNot(String step, @Nullable String word) {
		save(new ManualProcedure(UUID.randomUUID(), this.plan.id(), "Pärm", 4, 31, null, false, step, null, null, null,
				null, null, null, null, null), Set.of(), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::mentionedThing).containsExactly(word);
	}

	@Test
	void whoHasADeviceOfTheirOwnMaySpeakOfPrinting() {
		save(ManualProcedure.of(this.plan.id(), "Skriv ut listan", 4, 31, false),
				Set.of(resource("Fristående dator med skrivare", Kind.IT, true, "Reservelverk")), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::mentionedThing).containsOnlyNulls();
	}

	@Test
	void isJudgedWhereItStandsInForTheWholeProcess() {
		save(ManualProcedure.of(this.plan.id(), "Allt för hand", 4, 31, true), Set.of(), Set.of(), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::label, ProcedureFact::needsIt)
			.containsExactly(tuple("Hemtjänst: Allt för hand", true));
	}

	@Test
	void theOneThatHoldsBestCountsOfSeveralForTheSameSystem() {
		save(ManualProcedure.of(this.plan.id(), "Lista i dator", 4, 60, false), Set.of(), Set.of(this.locks));
		save(ManualProcedure.of(this.plan.id(), "Pärm", 4, 10, false), Set.of(), Set.of());
		save(ManualProcedure.of(this.plan.id(), "Kortlåda", 4, 31, false), Set.of(), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::procedure).containsExactly("Kortlåda");
	}

	@Test
	void whatAPlanCountsOnIsGoneWithWhatThatNeeds() {
		var cabinet = resource("Nyckelskåp", Kind.PREMISES, false, null);
		needs("Nyckelskåp", cabinet, Set.of(), Set.of(this.locks));
		coordinating(() -> this.claims
			.save(new ResourceClaim(UUID.randomUUID(), this.plan.id(), cabinet, 1, 1, 1, 1, null)));

		assertThat(
				facts(coordinating(() -> this.resourceFacts.draft(NOVEMBER, this.plan.id())), ResourceNeedFact.class))
			.singleElement()
			.satisfies(fact -> {
				assertThat(fact.it()).isTrue();
				assertThat(fact.resourceValid()).isFalse();
				assertThat(fact.behind()).isEqualTo("Passersystemet");
			});
	}

	@Test
	void nothingNeedsItself() {
		var car = resource("Bil", Kind.VEHICLE, true, null);

		assertRefused("neededResources", () -> needs("Bil", car, Set.of(car), Set.of()));
	}

	@Test
	void goesWithAllItSaysToTheNextEdition() {
		var radios = resource("Rakelenheter", Kind.COMMUNICATION, true, null);
		save(new ManualProcedure(UUID.randomUUID(), this.plan.id(), "Pärm", 4, 5, "Poolen tar över", false,
				"Hämta pärmen\nRing teamet", "Pennor", "Blankett A", 12, 4, 5, 6, 7, null), Set.of(radios), Set.of());
		save(stop(14));
		update("update continuity_plan set state = 'ADOPTED'");

		var next = coordinating(() -> this.register.revise(this.plan.id()));

		var before = coordinating(() -> this.register.sheet(this.plan.id()));
		var after = coordinating(() -> this.register.sheet(next.id()));
		assertThat(after.procedures()).usingRecursiveComparison().ignoringFields("id").isEqualTo(before.procedures());
		assertThat(after.procedures()).singleElement().satisfies(row -> {
			assertThat(row.needs()).isEqualTo("Rakelenheter");
			assertThat(row.stepList()).containsExactly("Hämta pärmen", "Ring teamet");
		});
		assertThat(after.stops()).extracting(StopRow::untilDay).containsExactly(14);
	}

	@Test
	void letsBeWhatTheProcessNeedsUntilADay() {
		save(stop(14));

		assertThat(dependencies(this.plan.id())).singleElement().satisfies(fact -> {
			assertThat(fact.stopDays()).isEqualTo(14);
			assertThat(fact.stops()).isTrue();
		});
		assertThat(coordinating(() -> this.register.sheet(this.plan.id())).row().covered()).isOne();
	}

	@Test
	void isDecidedOncePerSystemAndOnlyOfWhatIsNeeded() {
		save(stop(14));

		assertRefused("systemId", () -> save(stop(7)));
		assertRefused("systemId", () -> save(
				new StopDecision(UUID.randomUUID(), this.plan.id(), this.locks, 7, "Kan vänta", "Chefen", null)));
	}

	@Test
	void isTakenBackWhileThePlanIsOpen() {
		var stop = save(stop(14));
		var other = this.municipality.contributor(this.municipality.social());
		CurrentActor.as(other,
				() -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.stops.stop(stop.id())));

		coordinating(() -> {
			this.stops.remove(stop.id());
			return stop;
		});

		assertThat(coordinating(() -> this.stops.of(this.plan.id()))).isEmpty();
	}

	@Test
	void keepsWhatIsAdoptedAsItWasDecided() {
		var stop = save(stop(14));
		update("update continuity_plan set state = 'ADOPTED'");

		CurrentActor.as(this.municipality.coordinator(), () -> {
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.stops.remove(stop.id()));
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.stops.save(stop));
		});
	}

	@Test
	void oneStandsInForSeveralSystems() {
		coordinating(() -> this.assets.replaceSystems(this.plan.processId(), 1, Set.of(this.journal, this.locks)));
		save(procedure(), Set.of(this.journal, this.locks), Set.of(), Set.of());

		var sheet = coordinating(() -> this.register.sheet(this.plan.id()));

		assertThat(sheet.procedures()).extracting(ProcedureRow::systems).containsExactly("Journalen, Passersystemet");
		assertThat(sheet.row().covered()).isEqualTo(2);
		assertThat(dependencies(this.plan.id())).extracting(DependencyFact::procedure).containsExactly("Pärm", "Pärm");
		assertThat(ofDraft()).extracting(ProcedureFact::procedure).containsExactly("Pärm");
	}

	@Test
	void aPartIsJudgedByItself() {
		var binder = save(procedure(), Set.of(), Set.of());
		var stop = save(stop(14));

		assertThat(facts(coordinating(() -> this.facts.draft(NOVEMBER, binder.id())), ProcedureFact.class))
			.extracting(ProcedureFact::procedure)
			.containsExactly("Pärm");
		assertThat(dependencies(stop.id())).extracting(DependencyFact::stopDays).containsExactly(14);
		assertThat(dependencies(UUID.randomUUID())).isEmpty();
	}

	@Test
	void peopleOfAProcedureAreCountedByTheHoursOfThePlan() {
		save(new ManualProcedure(UUID.randomUUID(), this.plan.id(), "Pärm", 4, 31, null, false, null, null, null, 12, 4,
				5, 6, 7, null), Set.of(), Set.of(), Set.of());
		update("""
				update plan_section
				   set answers = '{"mannedHours": "16", "mannedDays": "7", "staffFirstDay": "3", "staffFirstWeek": "9"}'
				 where section = 'STAFFING'
				""");

		save(new ManualProcedure(UUID.randomUUID(), this.plan.id(), "Kortlåda", 4, 5, null, false, null, null, null, 9,
				9, 9, 9, 9, null), Set.of(), Set.of());
		save(ManualProcedure.of(this.plan.id(), "Bok", 4, 31, false), Set.of(), Set.of());

		var staffings = facts(coordinating(() -> this.facts.draft(NOVEMBER, this.plan.id())), Staffed.class);

		assertThat(staffings).extracting(Staffed::label).containsExactlyInAnyOrder("Hemtjänst", "Hemtjänst: Pärm");
		assertThat(staffings).filteredOn(fact -> fact.label().endsWith("Pärm")).singleElement().satisfies(fact -> {
			assertThat(fact.staffAvailable()).isEqualTo(12);
			assertThat(fact.mannedHours()).isEqualTo(16);
			assertThat(fact.staffFirstMonth()).isEqualTo(6);
		});
		assertThat(staffings).filteredOn(fact -> fact.label().equals("Hemtjänst")).singleElement().satisfies(fact -> {
			assertThat(fact.staffFirstDay()).as("what its procedures take together").isEqualTo(4);
			assertThat(fact.staffFirstWeek()).as("what it says itself").isEqualTo(9);
			assertThat(fact.staffFirstMonth()).as("nobody has said").isNull();
		});
	}

	private List<ProcedureFact> ofDraft() {
		return facts(coordinating(() -> this.facts.draft(NOVEMBER, this.plan.id())), ProcedureFact.class);
	}

	private List<DependencyFact> dependencies(UUID draft) {
		return facts(coordinating(() -> this.facts.draft(NOVEMBER, draft)), DependencyFact.class);
	}

	private static <F extends Fact> List<F> facts(List<Fact> facts, Class<F> type) {
		return facts.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private ManualProcedure procedure() {
		return ManualProcedure.of(this.plan.id(), "Pärm", 4, 31, false);
	}

	private StopDecision stop(int day) {
		return new StopDecision(UUID.randomUUID(), this.plan.id(), this.journal, day, "Journaler skrivs efteråt",
				"Socialchefen", null);
	}

	/** In the place of the journal. */
	private ManualProcedure save(ManualProcedure procedure, Set<UUID> resources, Set<UUID> systems) {
		return save(procedure, Set.of(this.journal), resources, systems);
	}

	private ManualProcedure save(ManualProcedure procedure, Set<UUID> replaced, Set<UUID> resources,
			Set<UUID> systems) {
		return coordinating(() -> this.procedures.save(procedure, replaced, resources, systems));
	}

	private StopDecision save(StopDecision stop) {
		return coordinating(() -> this.stops.save(stop));
	}

	private UUID resource(String name, Kind kind, boolean independent, @Nullable String power) {
		return coordinating(() -> this.resources.save(new SharedResource(UUID.randomUUID(), this.municipality.care(),
				name, kind, 1, independent, power, null), Set.of(), Set.of()))
			.id();
	}

	private SharedResource needs(String name, UUID id, Set<UUID> resources, Set<UUID> systems) {
		return coordinating(() -> this.resources.save(
				new SharedResource(id, this.municipality.care(), name, Kind.VEHICLE, 1, true, null, 0), resources,
				systems));
	}

	private void update(String sql) {
		coordinating(() -> new TransactionTemplate(this.transactions).execute(work -> this.db.sql(sql).update()));
	}

	private UUID system(String name) {
		return coordinating(() -> this.assets
			.save(new InformationSystem(UUID.randomUUID(), this.municipality.social(), name, null, null, null, null,
					null, null, false, InformationSystem.Enforcement.UNKNOWN, null, null, null, null, null)))
			.id();
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private void assertRefused(String field, ThrowingCallable attempt) {
		assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
			.satisfies(refused -> assertThat(refused.field()).contains(field));
	}

}
