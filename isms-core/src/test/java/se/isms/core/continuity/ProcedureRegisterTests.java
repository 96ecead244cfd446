package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.asset.AssetRegister;
import se.isms.core.continuity.SharedResource.Kind;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import({ NoRules.class, HandWork.class })
class ProcedureRegisterTests {

	private static final AsOf NOVEMBER = AsOf.endOf(LocalDate.of(2026, 11, 20));

	@Autowired
	private HandWork work;

	@Autowired
	private ProcedureRegister procedures;

	@Autowired
	private ContinuityRegister register;

	@Autowired
	private ContinuityFacts facts;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private History history;

	@Test
	void keepsWhatItNeedsByName() {
		var radios = this.work.resource("Rakelenheter", Kind.COMMUNICATION, true, null);
		var binder = this.work.save(this.work.procedure(), Set.of(radios), Set.of(this.work.locks()));

		var links = this.work.coordinating(() -> this.procedures.links(binder));

		assertThat(links.replacedSystems()).extracting(Choice::label).containsExactly("Journalen");
		assertThat(links.neededResources()).extracting(Choice::label).containsExactly("Rakelenheter");
		assertThat(links.neededSystems()).extracting(Choice::label).containsExactly("Passersystemet");
		assertThat(this.work.coordinating(() -> this.history.of("manual_procedure", binder.id())))
			.extracting(Change::action)
			.containsExactlyInAnyOrder("create", "connect");
		this.work.save(binder, Set.of(radios), Set.of(this.work.locks()));
		assertThat(this.work.coordinating(() -> this.history.of("manual_procedure", binder.id())))
			.extracting(Change::action)
			.as("the same is no change of what it replaces and needs")
			.containsExactlyInAnyOrder("create", "connect", "change");
	}

	@Test
	void needsNothingThatIsNotThere() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.work.save(this.work.procedure(), Set.of(UUID.randomUUID()), Set.of()));
	}

	@Test
	void needsNoSystemThatItReplaces() {
		assertRefused("neededSystems",
				() -> this.work.save(this.work.procedure(), Set.of(), Set.of(this.work.journal())));
	}

	@Test
	void nothingNeedsItself() {
		var car = this.work.resource("Bil", Kind.VEHICLE, true, null);

		assertRefused("neededResources", () -> this.work.needs("Bil", car, Set.of(car), Set.of()));
	}

	@Test
	void coversNothingWhereItNeedsWhatIsGone() {
		this.work.save(this.work.procedure(), Set.of(), Set.of(this.work.locks()));

		var sheet = this.work.coordinating(() -> this.register.sheet(this.work.plan().id()));

		assertThat(sheet.needs()).extracting(PlanSheet.Need::covered, PlanSheet.Need::written)
			.containsExactly(tuple(false, true));
		assertThat(sheet.row().covered()).isZero();
	}

	@Test
	void oneStandsInForSeveralSystems() {
		this.work.coordinating(() -> this.assets.replaceSystems(this.work.plan().processId(), 1,
				Set.of(this.work.journal(), this.work.locks())));
		this.work.save(this.work.procedure(), Set.of(this.work.journal(), this.work.locks()), Set.of(), Set.of());

		var sheet = this.work.coordinating(() -> this.register.sheet(this.work.plan().id()));

		assertThat(sheet.procedures()).extracting(ProcedureRow::systems).containsExactly("Journalen, Passersystemet");
		assertThat(sheet.row().covered()).isEqualTo(2);
		assertThat(facts(DependencyFact.class, this.work.plan().id())).extracting(DependencyFact::procedure)
			.containsExactly("Pärm", "Pärm");
		assertThat(ofDraft()).extracting(ProcedureFact::procedure).containsExactly("Pärm");
	}

	@Test
	void goesWithAllItSaysToTheNextEdition() {
		var radios = this.work.resource("Rakelenheter", Kind.COMMUNICATION, true, null);
		this.work.save(
				new ManualProcedure(UUID.randomUUID(), this.work.plan().id(), "Pärm", 4, 5, "Poolen tar över", false,
						"Hämta pärmen\nRing teamet", "Pennor", "Blankett A", 12, 4, 5, 6, 7, null),
				Set.of(radios), Set.of());
		this.work.save(this.work.stop(14));
		this.work.update("update continuity_plan set state = 'ADOPTED'");

		var next = this.work.coordinating(() -> this.register.revise(this.work.plan().id()));

		var before = this.work.coordinating(() -> this.register.sheet(this.work.plan().id()));
		var after = this.work.coordinating(() -> this.register.sheet(next.id()));
		assertThat(after.procedures()).usingRecursiveComparison().ignoringFields("id").isEqualTo(before.procedures());
		assertThat(after.procedures()).singleElement().satisfies(row -> {
			assertThat(row.needs()).isEqualTo("Rakelenheter");
			assertThat(row.stepList()).containsExactly("Hämta pärmen", "Ring teamet");
		});
		assertThat(after.stops()).extracting(StopRow::untilDay).containsExactly(14);
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

	private static void assertRefused(String field, ThrowingCallable attempt) {
		assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
			.satisfies(refused -> assertThat(refused.field()).contains(field));
	}

}
