package se.isms.core.practice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.improvement.Action;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.list.Lists;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.isms.core.practice.PracticeMunicipality.today;

@DatabaseTest
@Import(NoRules.class)
class ActivationRegisterTests {

	@Autowired
	private ActivationRegister register;

	@Autowired
	private ObservationRegister observations;

	@Autowired
	private ContinuityRegister continuity;

	@Autowired
	private ImprovementRegister improvement;

	@Autowired
	private Lists lists;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private PracticeMunicipality municipality;

	private UUID planOfCare;

	@BeforeEach
	void planOfCare() {
		this.municipality = PracticeMunicipality.in(this.db, this.transactions);
		this.planOfCare = this.municipality.plan(this.municipality.of().careHome(), "Hemtjänst");
	}

	@Test
	void isInUseUntilItIsEnded() {
		var begun = save(activation(this.planOfCare, today().minusDays(2), null));
		assertThat(running()).isPresent();
		assertThat(coordinating(() -> this.continuity.plan(this.planOfCare)).state())
			.isEqualTo(ContinuityPlan.State.ADOPTED);
		assertRefused(() -> save(activation(this.planOfCare, today(), null)), "refused.plan-in-use");

		var ended = coordinating(() -> this.register.end(begun.id()));

		assertThat(ended.endedOn()).isEqualTo(today());
		assertThat(running()).isEmpty();
		assertRefused(() -> coordinating(() -> this.register.end(begun.id())), "refused.activation-ended");
		assertThat(save(activation(this.planOfCare, today(), null)).running()).isTrue();
	}

	@Test
	void isToldOnTheNextEditionOfThePlan() {
		save(activation(this.planOfCare, today(), null));
		var draft = this.municipality.edition(this.planOfCare, "DRAFT", today());

		assertThat(coordinating(() -> this.register.running(this.continuity.plan(draft)))).isPresent();
	}

	@Test
	void takesAnAdoptedPlanOnly() {
		var draft = this.municipality.edition(this.planOfCare, "DRAFT", today());

		assertRefused(() -> save(activation(draft, today(), null)), "refused.plan-not-adopted");
	}

	@Test
	void hasDaysThatHaveComeInTheirOrder() {
		assertRefused(() -> save(activation(this.planOfCare, today().plusDays(1), null)), "refused.activation-ahead");
		assertRefused(() -> save(activation(this.planOfCare, today(), today().plusDays(1))),
				"refused.activation-ahead");
		assertRefused(() -> activation(this.planOfCare, today(), today().minusDays(1)),
				"refused.activation-ends-before");
	}

	@Test
	void countsTheDaysByHandWithTheFirstAndTheLast() {
		var procedure = this.municipality.procedure(this.planOfCare, "Pärm", 3);
		var begun = save(activation(this.planOfCare, today().minusDays(10), null));

		use(begun.id(), procedure, today().minusDays(9), today().minusDays(7));
		assertThat(coordinating(() -> this.register.uses(begun.id())))
			.extracting(ManualUseRow::days, ManualUseRow::exceeded)
			.containsExactly(tuple(3, false));

		use(begun.id(), procedure, today().minusDays(9), null);
		assertThat(coordinating(() -> this.register.uses(begun.id())))
			.extracting(ManualUseRow::days, ManualUseRow::exceeded)
			.containsExactly(tuple(10, true));
	}

	@Test
	void takesDaysByHandWithinThoseOfThePlanOnly() {
		var procedure = this.municipality.procedure(this.planOfCare, "Pärm", 3);
		var other = this.municipality.procedure(this.municipality.plan(this.municipality.of().care(), "Natt"), "Kort",
				3);
		var begun = save(activation(this.planOfCare, today().minusDays(10), today().minusDays(5)));

		assertRefused(() -> use(begun.id(), procedure, today().minusDays(11), null), "refused.use-outside");
		assertRefused(() -> use(begun.id(), procedure, today().minusDays(6), today().minusDays(4)),
				"refused.use-outside");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> use(begun.id(), other, today().minusDays(6), null));
		assertThat(coordinating(() -> this.register.uses(begun.id()))).extracting(ManualUseRow::days)
			.containsOnlyNulls();
	}

	@Test
	void makesAnActionOfWhatWasSeen() {
		var begun = save(activation(this.planOfCare, today(), null));
		var seen = coordinating(() -> this.observations.save(new Observation(UUID.randomUUID(), null, begun.id(),
				this.planOfCare, "Listorna tog slut.", false, Observation.Weight.CRITICAL, true, null, null, null)));

		var answered = coordinating(() -> this.observations.act(seen.id(), this.municipality.of().owner(), today()));

		var action = coordinating(() -> this.improvement.action(answered.actionId()));
		assertThat(action.sourceType()).isEqualTo(Action.Source.ACTIVATION);
		assertThat(action.sourceId()).isEqualTo(begun.id());
		assertThat(action.unitId()).isEqualTo(this.municipality.of().care());
	}

	@Test
	void isOfItsDepartmentOnly() {
		var begun = save(activation(this.planOfCare, today(), null));

		CurrentActor.as(this.municipality.of().contributor(this.municipality.of().social()), () -> {
			assertThat(this.lists.rows("activations", Map.of(), ActivationRow.class)).isEmpty();
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.activation(begun.id()));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.end(begun.id()));
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.register.save(activation(this.planOfCare, today(), today())));
			assertThat(this.register.plans(null)).isEmpty();
		});
		assertThat(coordinating(() -> this.lists.rows("activations", Map.of(), ActivationRow.class)))
			.extracting(ActivationRow::process, ActivationRow::running)
			.containsExactly(tuple("Hemtjänst", true));
	}

	private Optional<PlanActivation> running() {
		return coordinating(() -> this.register.running(this.continuity.plan(this.planOfCare)));
	}

	private void use(UUID activation, UUID procedure, LocalDate from, @Nullable LocalDate to) {
		this.municipality.coordinating(() -> {
			var before = this.register.use(activation, procedure);
			this.register.save(new ManualUse(before.id(), activation, procedure, from, to, null, before.version()));
		});
	}

	private PlanActivation save(PlanActivation activation) {
		return coordinating(() -> this.register.save(activation));
	}

	private static PlanActivation activation(UUID plan, LocalDate from, @Nullable LocalDate to) {
		return new PlanActivation(UUID.randomUUID(), plan, Exercise.Scenario.SUPPLIER, from, to,
				"Systemet gick inte att nå", null, null, null);
	}

	private <T> T coordinating(Supplier<T> work) {
		return this.municipality.coordinating(work);
	}

	private static void assertRefused(ThrowingCallable act, String key) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act).extracting(Refused::key).isEqualTo(key);
	}

}
