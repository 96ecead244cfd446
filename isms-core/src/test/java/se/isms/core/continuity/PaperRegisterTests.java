package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
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
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
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
class PaperRegisterTests {

	private static final LocalDate TODAY = LocalDate.now(Dates.ZONE);

	private static final String TWO = "Eva Lind;Hemtjänsten;070-174 06 05;Kvällar;ja\nJouren;;08-465 004 00";

	@Autowired
	private ContinuityRegister register;

	@Autowired
	private PlanSections sections;

	@Autowired
	private ContactRegister contacts;

	@Autowired
	private PaperRegister papers;

	@Autowired
	private PaperFacts facts;

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
		this.plan = draft(this.municipality.careHome());
	}

	@Test
	void contactKeepsTheNumberAsItWasTypedAndAsTelephonesWantIt() {
		var saved = save(contact(this.plan, "  070-174 06 05 "));

		assertThat(coordinating(() -> this.contacts.contact(saved.id()))).isEqualTo(saved);
		assertThat(saved.phone()).isEqualTo("070-174 06 05");
		assertThat(saved.phoneNormal()).isEqualTo("+46701740605");
	}

	@Test
	void whatSomebodyElseHasChangedIsNotOverwritten() {
		var contact = save(contact(this.plan, "112"));
		var routine = save(routine(this.plan, "Turlistor"));
		save(contact);
		save(routine);

		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(contact));
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(routine));
	}

	@Test
	void pastedContactsComeAfterThoseThatAreThere() {
		save(contact(this.plan, "112"));

		coordinating(() -> this.contacts.paste(this.plan, TWO));

		assertThat(contacts(this.plan)).extracting(PlanContact::place).containsExactly(1, 2, 3);
		assertThat(contacts(this.plan)).extracting(PlanContact::name)
			.containsExactly("Räddningstjänsten", "Eva Lind", "Jouren");
		assertThat(contacts(this.plan).get(1)).satisfies(eva -> {
			assertThat(eva.withoutTelephony()).isTrue();
			assertThat(eva.note()).isEqualTo("Kvällar");
			assertThat(coordinating(() -> this.history.of("plan_contact", eva.id()))).extracting(Change::action)
				.containsExactly("create");
		});
	}

	@Test
	void fiveHundredArePastedAtOnce() {
		var text = IntStream.range(0, 500)
			.mapToObj(number -> "Person %d\tEnheten\t070-174 06 %02d\t".formatted(number, 5 + number % 95))
			.collect(Collectors.joining("\n"));

		assertThat(coordinating(() -> this.contacts.paste(this.plan, text))).hasSize(500);
		assertThat(contacts(this.plan)).hasSize(500);
	}

	@Test
	void oneWrongLineStopsAllThatWasPasted() {
		assertRefused("refused.contacts-wrong", () -> this.contacts.paste(this.plan, TWO + "\nVäxeln;;saknas"));
		assertThat(contacts(this.plan)).isEmpty();
		assertThat(coordinating(() -> this.contacts.read(this.plan, TWO)).lines()).hasSize(2);
		assertThat(contacts(this.plan)).isEmpty();
	}

	@Test
	void numbersAreNotedAsCalledOnAPlanInForceToo() {
		assertRefused("refused.contacts-none", () -> this.contacts.checked(this.plan));
		coordinating(() -> this.contacts.paste(this.plan, TWO));
		adopt(this.plan);

		var check = coordinating(() -> this.contacts.checked(this.plan));

		assertThat(check).isEqualTo(new ContactCheck(this.plan, TODAY, "Sara Holm"));
		assertThat(coordinating(() -> this.contacts.check(this.plan))).contains(check);
		coordinating(() -> this.contacts.checked(this.plan));
	}

	@Test
	void adoptedPlanKeepsItsContactsAndRoutines() {
		var contact = save(contact(this.plan, "112"));
		var routine = save(routine(this.plan, "Turlistor"));
		adopt(this.plan);

		assertRefused("refused.plan-not-open", () -> this.contacts.save(contact));
		assertRefused("refused.plan-not-open", () -> this.contacts.paste(this.plan, TWO));
		assertRefused("refused.plan-not-open", () -> this.contacts.remove(contact.id()));
		assertRefused("refused.plan-not-open", () -> this.papers.save(routine));
		assertRefused("refused.plan-not-open", () -> this.papers.removeRoutine(routine.id()));
	}

	@Test
	void openPlanLosesWhatIsTakenOut() {
		var contact = save(contact(this.plan, "112"));
		var routine = save(routine(this.plan, "Turlistor"));

		CurrentActor.as(this.municipality.coordinator(), () -> this.contacts.remove(contact.id()));
		CurrentActor.as(this.municipality.coordinator(), () -> this.papers.removeRoutine(routine.id()));

		assertThat(contacts(this.plan)).isEmpty();
		assertThat(coordinating(() -> this.papers.routines(this.plan))).isEmpty();
	}

	@Test
	void routineIsConfirmedOnAPlanInForceButNotOnOneThatIsReplaced() {
		var routine = save(routine(this.plan, "Turlistor"));
		adopt(this.plan);

		var followed = coordinating(() -> this.papers.follow(routine.id()));

		assertThat(followed.followedOn()).isEqualTo(TODAY);
		assertThat(followed.followedBy()).isEqualTo("Sara Holm");
		assertThat(coordinating(() -> this.history.of("paper_routine", routine.id()))).extracting(Change::action)
			.containsExactlyInAnyOrder("create", "follow");
		adopt(coordinating(() -> this.register.revise(this.plan)).id());
		assertRefused("refused.plan-replaced", () -> this.papers.follow(routine.id()));
		assertRefused("refused.plan-replaced", () -> this.contacts.checked(this.plan));
	}

	@Test
	void placesAreKeptOnePerLine() {
		var routine = save(new PaperRoutine(UUID.randomUUID(), this.plan, "Turlistor", "Gruppledaren", 7, false,
				" Röda pärmen \r\n\nNattbilen\nNattbilen", null, null, null));

		assertThat(routine.placeList()).containsExactly("Röda pärmen", "Nattbilen");
		assertRefused("refused.routine-days", () -> new PaperRoutine(UUID.randomUUID(), this.plan, "Turlistor",
				"Gruppledaren", 366, false, "", null, null, null));
	}

	@Test
	void nextEditionBeginsWithContactsRoutinesAndWhatWasConfirmed() {
		coordinating(() -> this.contacts.paste(this.plan, TWO));
		coordinating(() -> this.contacts.checked(this.plan));
		var routine = save(routine(this.plan, "Turlistor"));
		coordinating(() -> this.papers.follow(routine.id()));
		adopt(this.plan);

		var next = coordinating(() -> this.register.revise(this.plan)).id();

		assertThat(contacts(next)).extracting(PlanContact::name).containsExactly("Eva Lind", "Jouren");
		assertThat(coordinating(() -> this.contacts.check(next))).isPresent();
		assertThat(coordinating(() -> this.papers.routines(next))).singleElement().satisfies(copied -> {
			assertThat(copied.id()).isNotEqualTo(routine.id());
			assertThat(copied.followedOn()).isEqualTo(TODAY);
		});
	}

	@Test
	void whatIsConfirmedWhileTheNextEditionIsWrittenHoldsForThatOneToo() {
		coordinating(() -> this.contacts.paste(this.plan, TWO));
		var routine = save(routine(this.plan, "Turlistor"));
		adopt(this.plan);
		var next = coordinating(() -> this.register.revise(this.plan)).id();
		coordinating(() -> this.contacts.checked(this.plan));
		coordinating(() -> this.papers.follow(routine.id()));

		adopt(next);

		assertThat(coordinating(() -> this.contacts.check(next))).isPresent();
		assertThat(coordinating(() -> this.papers.routines(next))).extracting(PaperRoutine::followedOn)
			.containsExactly(TODAY);
	}

	@Test
	void numbersThatNobodyHasCalledAreNotTakenForCalled() {
		coordinating(() -> this.contacts.paste(this.plan, TWO));
		adopt(this.plan);
		var next = coordinating(() -> this.register.revise(this.plan)).id();
		save(contact(next, "070-174 06 09"));
		coordinating(() -> this.contacts.checked(this.plan));

		adopt(next);

		assertThat(coordinating(() -> this.contacts.check(next))).isEmpty();
	}

	@Test
	void copiesBelongToTheProcessAndCanOnlyBeOfAnEditionThatWasAdopted() {
		assertRefused("refused.copy-not-adopted", () -> this.papers.save(copy(1)));
		adopt(this.plan);

		var copy = coordinating(() -> this.papers.save(copy(1)));

		assertRefused("refused.copy-not-adopted", () -> this.papers.save(copy(2)));
		assertThat(coordinating(() -> this.papers.copy(copy.id()))).isEqualTo(copy);
		var next = coordinating(() -> this.register.revise(this.plan)).id();
		assertThat(coordinating(() -> this.papers.copies(next))).containsExactly(copy);
		CurrentActor.as(this.municipality.coordinator(), () -> this.papers.removeCopy(copy.id()));
		assertThat(coordinating(() -> this.papers.copies(this.plan))).isEmpty();
	}

	@Test
	void printedEditionIsTheOldestThatLiesSomewhere() {
		adopt(this.plan);
		assertThat(printed(this.plan)).isNull();
		assertRefused("refused.plan-without-places", () -> this.papers.print(this.plan));
		coordinating(() -> this.papers.save(copy(1)));
		coordinating(() -> this.papers.save(copy(1)));
		var next = coordinating(() -> this.register.revise(this.plan)).id();
		assertRefused("refused.plan-not-adopted", () -> this.papers.print(next));
		adopt(next);
		assertThat(printed(next)).isOne();

		var copies = coordinating(() -> this.papers.print(next));

		assertThat(copies).extracting(PlanCopy::edition).containsExactly(2, 2);
		assertThat(copies).extracting(PlanCopy::putOn).containsOnly(TODAY);
		assertThat(printed(next)).isEqualTo(2);
		assertThat(coordinating(() -> this.history.of("plan_copy", copies.get(0).id()))).extracting(Change::action)
			.containsExactlyInAnyOrder("create", "print");
	}

	@Test
	void otherDepartmentsSeeNeitherNumbersNorPapers() {
		var contact = save(contact(this.plan, "112"));
		var routine = save(routine(this.plan, "Turlistor"));
		adopt(this.plan);
		var copy = coordinating(() -> this.papers.save(copy(1)));

		CurrentActor.as(this.municipality.contributor(this.municipality.social()),
				() -> List
					.<ThrowingCallable>of(() -> this.contacts.contact(contact.id()), () -> this.contacts.of(this.plan),
							() -> this.contacts.check(this.plan), () -> this.contacts.paste(this.plan, TWO),
							() -> this.papers.routine(routine.id()), () -> this.papers.routines(this.plan),
							() -> this.papers.copy(copy.id()), () -> this.papers.copies(this.plan),
							() -> this.papers.summary(this.plan))
					.forEach(asked -> assertThatExceptionOfType(NotFound.class).isThrownBy(asked)));
	}

	@Test
	void whoOnlyReadsChangesNothing() {
		var routine = save(routine(this.plan, "Turlistor"));
		var contact = save(contact(this.plan, "112"));

		CurrentActor.as(this.municipality.auditor(),
				() -> List
					.<ThrowingCallable>of(() -> this.contacts.save(contact), () -> this.contacts.checked(this.plan),
							() -> this.papers.follow(routine.id()), () -> this.papers.print(this.plan))
					.forEach(asked -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(asked)));
	}

	@Test
	void factsTellWhatIsThereOfPlansInForceAndOfTheDraftThatIsJudged() {
		coordinating(() -> this.contacts.paste(this.plan, TWO));
		coordinating(() -> this.contacts.checked(this.plan));
		var routine = save(routine(this.plan, "Turlistor"));
		channel("Rakel");

		assertThat(facts(null)).isEmpty();
		assertThat(facts(this.plan)).hasSize(2);
		assertThat(facts(routine.id())).hasSize(1);

		adopt(this.plan);
		coordinating(() -> this.papers.save(copy(1)));
		var paper = coordinating(() -> this.papers.summary(this.plan));

		assertThat(paper).isEqualTo(new PaperFact(this.plan, paper.version(), this.municipality.care(), "Hemtjänst", 4,
				true, 1, 1, 1, 1, 1, 2, 1, TODAY, true));
		assertThat(facts(null)).contains(paper, new RoutineFact(routine.id(), 0, this.municipality.care(),
				"Hemtjänst: Turlistor", this.plan, 4, true, 7, true, 2, null));
	}

	@Test
	void channelThatNobodyKnowsIsNone() {
		channel("?");

		assertThat(coordinating(() -> this.papers.summary(this.plan)).ownChannel()).isFalse();
	}

	private void channel(String answer) {
		coordinating(() -> {
			var section = this.sections.get(this.plan, PlanSection.COMMUNICATION);
			var answers = new EnumMap<Question, String>(Question.class);
			answers.put(Question.OWN_CHANNEL, answer);
			return this.sections
				.save(new PlanAnswers(section.id(), this.plan, section.section(), answers, section.version()));
		});
	}

	private List<Fact> facts(@Nullable UUID draft) {
		var asOf = AsOf.endOf(TODAY);
		return coordinating(() -> (draft != null) ? this.facts.draft(asOf, draft) : this.facts.facts(asOf));
	}

	private @Nullable Integer printed(UUID asked) {
		return coordinating(() -> this.register.sheet(asked)).row().printedEdition();
	}

	private PlanCopy copy(int edition) {
		var process = coordinating(() -> this.register.plan(this.plan)).processId();
		return new PlanCopy(UUID.randomUUID(), process, "Röda pärmen", edition, TODAY.minusDays(3), null, null);
	}

	private static PlanContact contact(UUID plan, String phone) {
		return new PlanContact(UUID.randomUUID(), plan, 1, "Räddningstjänsten", null, phone, "", false, null, null);
	}

	private static PaperRoutine routine(UUID plan, String what) {
		return new PaperRoutine(UUID.randomUUID(), plan, what, "Gruppledaren", 7, true, "Röda pärmen\nNattbilen", null,
				null, null);
	}

	private UUID draft(UUID unit) {
		var process = new BusinessProcess(UUID.randomUUID(), unit, "Hemtjänst", 4, null, true, false, false, false,
				false, null);
		return coordinating(() -> this.register.draft(this.assets.save(process).id(), GuardAnswer.NO)).id();
	}

	private void adopt(UUID asked) {
		coordinating(() -> {
			var draft = this.register.plan(asked);
			return this.register.save(new ContinuityPlan(draft.id(), draft.processId(), draft.state(), draft.edition(),
					this.municipality.owner(), null, ItLoss.ALL, 30, 72, 48, null, null, null, null, null, null, null,
					null, draft.version()));
		});
		var sender = this.municipality.colleague();
		CurrentActor.as(sender, () -> this.register.send(asked));
		coordinating(() -> this.register.adopt(asked));
	}

	private List<PlanContact> contacts(UUID asked) {
		return coordinating(() -> this.contacts.of(asked));
	}

	private PlanContact save(PlanContact contact) {
		return coordinating(() -> this.contacts.save(contact));
	}

	private PaperRoutine save(PaperRoutine routine) {
		return coordinating(() -> this.papers.save(routine));
	}

	private void assertRefused(String key, ThrowingCallable attempt) {
		CurrentActor.as(this.municipality.coordinator(),
				() -> assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
					.satisfies(refused -> assertThat(refused.key()).isEqualTo(key)));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
