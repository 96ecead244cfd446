package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import({ NoRules.class, HandWork.class })
class StopDecisionsTests {

	private static final AsOf NOVEMBER = AsOf.endOf(LocalDate.of(2026, 11, 20));

	@Autowired
	private HandWork work;

	@Autowired
	private StopDecisions stops;

	@Autowired
	private ContinuityRegister register;

	@Autowired
	private ContinuityFacts facts;

	@Test
	void letsBeWhatTheProcessNeedsUntilADay() {
		this.work.save(this.work.stop(14));

		assertThat(facts(DependencyFact.class, this.work.plan().id())).singleElement().satisfies(fact -> {
			assertThat(fact.stopDays()).isEqualTo(14);
			assertThat(fact.stops()).isTrue();
		});
		assertThat(this.work.coordinating(() -> this.register.sheet(this.work.plan().id())).row().covered()).isOne();
	}

	@Test
	void isDecidedOncePerSystemAndOnlyOfWhatIsNeeded() {
		this.work.save(this.work.stop(14));

		assertRefused("systemId", () -> this.work.save(this.work.stop(7)));
		assertRefused("systemId", () -> this.work.save(new StopDecision(UUID.randomUUID(), this.work.plan().id(),
				this.work.locks(), 7, "Kan vänta", "Chefen", null)));
	}

	@Test
	void isTakenBackWhileThePlanIsOpen() {
		var stop = this.work.save(this.work.stop(14));
		var other = this.work.municipality().contributor(this.work.municipality().social());
		CurrentActor.as(other,
				() -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.stops.stop(stop.id())));

		this.work.coordinating(() -> {
			this.stops.remove(stop.id());
			return stop;
		});

		assertThat(this.work.coordinating(() -> this.stops.of(this.work.plan().id()))).isEmpty();
	}

	@Test
	void keepsWhatIsAdoptedAsItWasDecided() {
		var stop = this.work.save(this.work.stop(14));
		this.work.update("update continuity_plan set state = 'ADOPTED'");

		CurrentActor.as(this.work.municipality().coordinator(), () -> {
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.stops.remove(stop.id()));
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.stops.save(stop));
		});
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
