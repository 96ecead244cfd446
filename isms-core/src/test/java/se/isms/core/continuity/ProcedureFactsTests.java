package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.continuity.SharedResource.Kind;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import({ NoRules.class, HandWork.class })
class ProcedureFactsTests {

	private static final AsOf NOVEMBER = AsOf.endOf(LocalDate.of(2026, 11, 20));

	@Autowired
	private HandWork work;

	@Autowired
	private ContinuityFacts facts;

	@Autowired
	private ResourceFacts resourceFacts;

	@Autowired
	private ResourceClaims claims;

	@Test
	void isLostWithASystemThatItNeeds() {
		this.work.save(this.work.procedure(), Set.of(), Set.of(this.work.locks()));

		assertThat(ofDraft()).singleElement().satisfies(fact -> {
			assertThat(fact.needsIt()).isTrue();
			assertThat(fact.lostThing()).isEqualTo("Passersystemet");
		});
	}

	@Test
	void isLostWithWhatItsThingsNeedHoweverFarAway() {
		var pump = this.work.resource("Drivmedelspump", Kind.SUPPLY, false, null);
		var car = this.work.resource("Bil", Kind.VEHICLE, true, null);
		this.work.needs("Drivmedelspump", pump, Set.of(), Set.of(this.work.locks()));
		this.work.needs("Bil", car, Set.of(pump), Set.of());
		this.work.save(this.work.procedure(), Set.of(car), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::lostThing).containsExactly("Passersystemet");
	}

	@Test
	void thingsThatNeedEachOtherEndSomewhere() {
		var one = this.work.resource("Ena", Kind.VEHICLE, true, null);
		var other = this.work.resource("Andra", Kind.VEHICLE, true, null);
		this.work.needs("Ena", one, Set.of(other), Set.of());
		this.work.needs("Andra", other, Set.of(one), Set.of());
		this.work.save(this.work.procedure(), Set.of(one), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::needsIt).containsExactly(false);
	}

	@Test
	void isLostWithAPrinterOfTheNetwork() {
		this.work.save(this.work.procedure(), Set.of(this.work.resource("Skrivare", Kind.IT, false, null)), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::lostThing).containsExactly("Skrivare");
	}

	@Test
	void holdsWithAComputerOfItsOwnThatHasPower() {
		this.work.save(this.work.procedure(),
				Set.of(this.work.resource("Fristående dator", Kind.IT, true, "Reservelverk")), Set.of());

		assertThat(ofDraft()).singleElement().satisfies(fact -> {
			assertThat(fact.needsIt()).isFalse();
			assertThat(fact.unpoweredThing()).isNull();
		});
	}

	@Test
	void asksWhatAComputerOfItsOwnRunsOnHoweverFarAway() {
		var computer = this.work.resource("Fristående dator", Kind.IT, true, " ");
		var car = this.work.resource("Bil", Kind.VEHICLE, true, null);
		this.work.needs("Bil", car, Set.of(computer), Set.of());
		this.work.save(this.work.procedure(), Set.of(computer), Set.of());
		this.work.save(ManualProcedure.of(this.work.plan().id(), "Ronder", 4, 31, false), Set.of(), Set.of(car),
				Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::unpoweredThing)
			.containsExactly("Fristående dator", "Fristående dator");
	}

	@ParameterizedTest
	@CsvSource({ "Skriv ut listan, skriv ut", "Lämna den i skrivaren, skrivaren", "Mejla chefen, mejla",
			"Logga in och läs, logga in", "Skicka e-post till alla, e-post", "Utskriven lista ur pärmen,",
			"Dela ut tabletter,", "Skriv utan att lämna luckor,", "Listan skrivs ut varje måndag,",
			"Ring från en egen mobil," })
	void wordsForItAreHeardAndPaperIsNot(String step, @Nullable String word) {
		this.work.save(new ManualProcedure(UUID.randomUUID(), this.work.plan().id(), "Pärm", 4, 31, null, false, step,
				null, null, null, null, null, null, null, null), Set.of(), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::mentionedThing).containsExactly(word);
	}

	@Test
	void whoHasADeviceOfTheirOwnMaySpeakOfPrinting() {
		this.work.save(ManualProcedure.of(this.work.plan().id(), "Skriv ut listan", 4, 31, false),
				Set.of(this.work.resource("Fristående dator med skrivare", Kind.IT, true, "Reservelverk")), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::mentionedThing).containsOnlyNulls();
	}

	@Test
	void isJudgedWhereItStandsInForTheWholeProcess() {
		this.work.save(ManualProcedure.of(this.work.plan().id(), "Allt för hand", 4, 31, true), Set.of(), Set.of(),
				Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::label, ProcedureFact::needsIt)
			.containsExactly(tuple("Hemtjänst: Allt för hand", true));
	}

	@Test
	void theOneThatHoldsBestCountsOfSeveralForTheSameSystem() {
		this.work.save(ManualProcedure.of(this.work.plan().id(), "Lista i dator", 4, 60, false), Set.of(),
				Set.of(this.work.locks()));
		this.work.save(ManualProcedure.of(this.work.plan().id(), "Pärm", 4, 10, false), Set.of(), Set.of());
		this.work.save(ManualProcedure.of(this.work.plan().id(), "Kortlåda", 4, 31, false), Set.of(), Set.of());

		assertThat(ofDraft()).extracting(ProcedureFact::procedure).containsExactly("Kortlåda");
	}

	@Test
	void whatAPlanCountsOnIsGoneWithWhatThatNeeds() {
		var cabinet = this.work.resource("Nyckelskåp", Kind.PREMISES, false, null);
		this.work.needs("Nyckelskåp", cabinet, Set.of(), Set.of(this.work.locks()));
		this.work.coordinating(() -> this.claims
			.save(new ResourceClaim(UUID.randomUUID(), this.work.plan().id(), cabinet, 1, 1, 1, 1, null)));

		assertThat(this.work.coordinating(() -> this.resourceFacts.draft(NOVEMBER, this.work.plan().id())))
			.singleElement()
			.isInstanceOfSatisfying(ResourceNeedFact.class, fact -> {
				assertThat(fact.it()).isTrue();
				assertThat(fact.resourceValid()).isFalse();
				assertThat(fact.behind()).isEqualTo("Passersystemet");
			});
	}

	@Test
	void aPartIsJudgedByItself() {
		var binder = this.work.save(this.work.procedure(), Set.of(), Set.of());
		var stop = this.work.save(this.work.stop(14));

		assertThat(facts(ProcedureFact.class, binder.id())).extracting(ProcedureFact::procedure)
			.containsExactly("Pärm");
		assertThat(facts(DependencyFact.class, stop.id())).extracting(DependencyFact::stopDays).containsExactly(14);
		assertThat(facts(DependencyFact.class, UUID.randomUUID())).isEmpty();
	}

	@Test
	void peopleOfAProcedureAreCountedByTheHoursOfThePlan() {
		this.work.save(new ManualProcedure(UUID.randomUUID(), this.work.plan().id(), "Pärm", 4, 31, null, false, null,
				null, null, 12, 4, 5, 6, 7, null), Set.of(), Set.of(), Set.of());
		this.work.update("""
				update plan_section
				   set answers = '{"mannedHours": "16", "mannedDays": "7", "staffFirstDay": "3", "staffFirstWeek": "9"}'
				 where section = 'STAFFING'
				""");

		this.work.save(new ManualProcedure(UUID.randomUUID(), this.work.plan().id(), "Kortlåda", 4, 5, null, false,
				null, null, null, 9, 9, 9, 9, 9, null), Set.of(), Set.of());
		this.work.save(ManualProcedure.of(this.work.plan().id(), "Bok", 4, 31, false), Set.of(), Set.of());

		var staffings = facts(Staffed.class, this.work.plan().id());

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
		return facts(ProcedureFact.class, this.work.plan().id());
	}

	private <F extends Fact> List<F> facts(Class<F> type, UUID draft) {
		return this.work.coordinating(() -> this.facts.draft(NOVEMBER, draft))
			.stream()
			.filter(type::isInstance)
			.map(type::cast)
			.toList();
	}

}
