package se.isms.core.continuity;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class PlanSectionsTests {

	@Autowired
	private PlanSections sections;

	@Autowired
	private ContinuityRegister register;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private UUID plan;

	@BeforeEach
	void plan() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.plan = coordinating(() -> this.register.draft(process(true), GuardAnswer.NO)).id();
	}

	@Test
	void aNewPlanHasEverySectionWithoutAnAnswer() {
		var all = coordinating(() -> this.sections.of(this.plan));

		assertThat(all).extracting(PlanAnswers::section).containsExactly(PlanSection.values());
		assertThat(all).allSatisfy(section -> assertThat(section.answers()).isEmpty());
	}

	@Test
	void asksWhatMattersForTheProcessAndShowsWhatIsAnsweredAnyway() {
		assertThat(coordinating(() -> this.sections.asked(this.plan))).extracting(PlanAnswers::section)
			.contains(PlanSection.LIFE_HEALTH)
			.doesNotContain(PlanSection.PAYMENT);

		save(PlanSection.PAYMENT, Map.of(Question.SIGNATORIES, "Ekonomichefen"));

		assertThat(coordinating(() -> this.sections.asked(this.plan))).extracting(PlanAnswers::section)
			.contains(PlanSection.PAYMENT);
	}

	@Test
	void readsBackWhatWasSavedAndTellsWhoChangedIt() {
		var saved = save(PlanSection.BY_HAND, Map.of(Question.KEPT_UP, "Mat och medicin", Question.PEOPLE, "?"));

		assertThat(coordinating(() -> this.sections.get(saved.id()))).isEqualTo(saved);
		assertThat(saved.known(Question.KEPT_UP)).contains("Mat och medicin");
		assertThat(saved.unknown()).containsExactly(Question.PEOPLE);
		assertThat(coordinating(() -> this.history.of("plan_section", saved.id()))).extracting(Change::action)
			.containsExactly("change");
	}

	@Test
	void severalWriteInOnePlanEachInASectionOfTheirOwn() {
		var byHand = section(PlanSection.BY_HAND);
		var back = section(PlanSection.RETURN);

		save(with(byHand, Map.of(Question.KEPT_UP, "Mat")));
		save(with(back, Map.of(Question.DAILY_VOLUME, "40")));

		assertThat(section(PlanSection.BY_HAND).answered()).isEqualTo(1);
		assertThat(section(PlanSection.RETURN).answered()).isEqualTo(1);
	}

	@Test
	void nobodyWritesOverWhatSomebodyElseHasSaved() {
		var seen = section(PlanSection.BY_HAND);
		save(with(seen, Map.of(Question.KEPT_UP, "Mat")));

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> save(with(seen, Map.of(Question.KEPT_UP, "Medicin"))));
		assertThat(section(PlanSection.BY_HAND).known(Question.KEPT_UP)).contains("Mat");
	}

	@Test
	void refusesAnAnswerThatIsNone() {
		var back = section(PlanSection.RETURN);

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> save(with(back, Map.of(Question.DAILY_VOLUME, "många"))))
			.satisfies(refused -> assertThat(refused.field()).contains("dailyVolume"));
	}

	@Test
	void anAdoptedPlanStaysAsItWasDecided() {
		var seen = section(PlanSection.BY_HAND);
		adopt();

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> save(with(seen, Map.of(Question.KEPT_UP, "Något annat"))));
	}

	@Test
	void theNextEditionBeginsWithTheAnswersOfTheOneBefore() {
		save(PlanSection.BY_HAND, Map.of(Question.KEPT_UP, "Mat och medicin"));
		adopt();

		var next = coordinating(() -> this.register.revise(this.plan)).id();

		assertThat(coordinating(() -> this.sections.get(next, PlanSection.BY_HAND)).known(Question.KEPT_UP))
			.contains("Mat och medicin");
	}

	@Test
	void anotherDepartmentNeitherReadsNorWrites() {
		var seen = section(PlanSection.BY_HAND);

		assertThatExceptionOfType(NotFound.class).isThrownBy(
				() -> as(this.municipality.contributor(this.municipality.social()), () -> this.sections.of(this.plan)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(
				() -> as(this.municipality.contributor(this.municipality.social()), () -> this.sections.save(seen)));
	}

	@Test
	void whoOnlyReadsDoesNotWrite() {
		var seen = section(PlanSection.BY_HAND);

		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> as(this.municipality.auditor(), () -> this.sections.save(seen)));
	}

	private void adopt() {
		var sender = this.municipality.colleague();
		as(sender, () -> {
			var draft = this.register.plan(this.plan);
			this.register.save(new ContinuityPlan(draft.id(), draft.processId(), draft.state(), draft.edition(),
					this.municipality.owner(), null, ItLoss.ALL, 30, 72, 48, null, null, null, null, null, null, null,
					null, draft.version()));
			return this.register.send(this.plan);
		});
		coordinating(() -> this.register.adopt(this.plan));
	}

	private PlanAnswers section(PlanSection section) {
		return coordinating(() -> this.sections.get(this.plan, section));
	}

	private PlanAnswers save(PlanSection section, Map<Question, String> answers) {
		return save(with(section(section), answers));
	}

	private PlanAnswers save(PlanAnswers answers) {
		return coordinating(() -> this.sections.save(answers));
	}

	private static PlanAnswers with(PlanAnswers seen, Map<Question, String> answers) {
		return new PlanAnswers(seen.id(), seen.planId(), seen.section(), answers, seen.version());
	}

	private UUID process(boolean vital) {
		return this.assets
			.save(new BusinessProcess(UUID.randomUUID(), this.municipality.care(), "Hemtjänst", 4, null, vital, false,
					false, false, false, null))
			.id();
	}

	private <T> T coordinating(Supplier<T> work) {
		return as(this.municipality.coordinator(), work);
	}

	private static <T> T as(Actor actor, Supplier<T> work) {
		return CurrentActor.as(actor, work);
	}

}
