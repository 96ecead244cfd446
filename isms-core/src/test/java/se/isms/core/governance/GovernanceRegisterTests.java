package se.isms.core.governance;

import java.time.LocalDate;
import java.util.List;
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
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class GovernanceRegisterTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	private GovernanceRegister register;

	@Autowired
	private GovernanceFacts facts;

	@Autowired
	private History history;

	private TestMunicipality municipality;

	@BeforeEach
	void municipality(@Autowired JdbcClient db, @Autowired PlatformTransactionManager transactions) {
		this.municipality = TestMunicipality.in(db, transactions);
	}

	@Test
	void readsBackWhatItSaved() {
		var objective = coordinating(() -> this.register.save(objective()));
		var activity = coordinating(() -> this.register.save(activity(this.municipality.care(), objective.id())));
		var programme = coordinating(() -> this.register.save(programme(DAY)));
		var member = coordinating(() -> this.register.save(member(null)));
		var audit = coordinating(() -> this.register.save(audit(DAY, true, "Hela kommunen")));
		var document = coordinating(() -> this.register.save(document("Informationssäkerhetspolicy")));

		assertThat(coordinating(() -> this.register.objective(objective.id()))).isEqualTo(objective);
		assertThat(coordinating(() -> this.register.activity(activity.id()))).isEqualTo(activity);
		assertThat(coordinating(() -> this.register.programmes())).containsExactly(programme);
		assertThat(coordinating(() -> this.register.member(member.id()))).isEqualTo(member);
		assertThat(coordinating(() -> this.register.audits())).containsExactly(audit);
		assertThat(coordinating(() -> this.register.audit(audit.id()))).isEqualTo(audit);
		assertThat(coordinating(() -> this.register.documents())).containsExactly(document);
		assertThat(coordinating(() -> this.register.document(document.id()))).isEqualTo(document);
	}

	@Test
	void refusesAChangeOfWhatSomebodyElseHasChanged() {
		var objective = coordinating(() -> this.register.save(objective()));
		coordinating(() -> this.register.save(objective));

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> coordinating(() -> this.register.save(objective)));
	}

	@Test
	void changesAlsoWhatHasNoVersion() {
		var document = coordinating(() -> this.register.save(document("Policy")));
		coordinating(() -> this.register.save(new SteeringDocument(document.id(), "Policy för informationssäkerhet",
				SteeringDocument.Kind.POLICY, "Text", DAY, null)));

		assertThat(coordinating(() -> this.register.documents())).extracting(SteeringDocument::name)
			.containsExactly("Policy för informationssäkerhet");
		assertThat(actions("steering_document", document.id())).containsExactly("change", "create");
	}

	@Test
	void letsOnlyTheCoordinatorDecideForAll() {
		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertNotAllowed(() -> this.register.save(objective()));
			assertNotAllowed(() -> this.register.save(activity(this.municipality.care(), null)));
			assertNotAllowed(() -> this.register.save(programme(DAY)));
			assertNotAllowed(() -> this.register.save(member(null)));
			assertNotAllowed(() -> this.register.save(audit(DAY, true, "Allt")));
			assertNotAllowed(() -> this.register.save(document("Policy")));
		});
	}

	@Test
	void letsADepartmentCarryOutItsOwnActivities() {
		var own = coordinating(() -> this.register.save(activity(this.municipality.careHome(), null)));
		var other = coordinating(() -> this.register.save(activity(this.municipality.social(), null)));

		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertThat(this.register.activities(2026)).extracting(ActivityRow::id).containsExactly(own.id());
			assertThat(this.register.start(own.id()).state()).isEqualTo(Activity.State.ONGOING);
			assertThat(this.register.finish(own.id()).state()).isEqualTo(Activity.State.DONE);
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.start(other.id()));
			assertNotAllowed(() -> this.register.cancel(own.id()));
		});
		assertThat(actions("activity", own.id())).containsExactly("create", "finish", "start");
	}

	@Test
	void countsWhatIsDoneOfAYear() {
		var objective = coordinating(() -> this.register.save(objective()));
		var done = coordinating(() -> this.register.save(activity(this.municipality.care(), objective.id())));
		var cancelled = coordinating(() -> this.register.save(activity(this.municipality.social(), objective.id())));
		coordinating(() -> this.register.save(activity(this.municipality.social(), null)));
		coordinating(() -> this.register.finish(done.id()));
		coordinating(() -> this.register.cancel(cancelled.id()));

		assertThat(coordinating(() -> this.register.activityCount(2026))).isEqualTo(new ActivityCount(1, 0, 1, 3));
		assertThat(coordinating(() -> this.register.activityCount(2025))).isEqualTo(new ActivityCount(0, 0, 0, 0));
		assertThat(coordinating(() -> this.register.objectives(2026))).singleElement()
			.extracting(ObjectiveRow::done, ObjectiveRow::activities, ObjectiveRow::owner)
			.containsExactly(1, 2, TestMunicipality.OWNER);
		assertThat(coordinating(() -> this.register.objectives(2025))).isEmpty();
	}

	@Test
	void countsTrainingIntoTheDepartmentAndReplacesWhatWasNoted() {
		var programme = coordinating(() -> this.register.save(programme(DAY)));
		total(programme, this.municipality.care(), 5, 50);
		total(programme, this.municipality.care(), 40, 50);
		total(programme, this.municipality.careHome(), 5, 10);

		assertThat(coordinating(() -> this.register.training(programme.id()))).containsExactly(
				new TrainingRow(this.municipality.social(), "Socialförvaltningen", null, null),
				new TrainingRow(this.municipality.care(), "Vård- och omsorgsförvaltningen", 45, 60));
		assertThat(actions("training_programme", programme.id())).containsExactly("create", "record", "record",
				"record");
	}

	@Test
	void keepsADepartmentFromNotingTheTrainingOfAnother() {
		var programme = coordinating(() -> this.register.save(programme(DAY)));

		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertThat(this.register.record(new TrainingTotal(programme.id(), this.municipality.careHome(), 1, 2)))
				.isNotNull();
			assertNotAllowed(
					() -> this.register.record(new TrainingTotal(programme.id(), this.municipality.social(), 1, 2)));
			assertThat(this.register.training(programme.id())).hasSize(1);
		});
	}

	@Test
	void listsTheManagementOfTodayWithItsTraining() {
		var member = coordinating(() -> this.register.save(member(null)));
		coordinating(() -> this.register.save(member(LocalDate.of(2021, 1, 1))));
		coordinating(() -> this.register.train(member.id(), DAY));

		assertThat(coordinating(() -> this.register.members())).singleElement()
			.extracting(MemberRow::name, MemberRow::trainedOn)
			.containsExactly(TestMunicipality.OWNER, DAY);
	}

	@Test
	void countsBriefingsOfAYear() {
		for (var day : List.of(DAY, DAY.plusMonths(1), DAY.minusYears(1))) {
			coordinating(() -> this.register
				.save(new Briefing(UUID.randomUUID(), "Kommunstyrelsen", Briefing.Kind.BOARD, day)));
		}

		assertThat(coordinating(() -> this.register.briefingCounts(2026)))
			.containsExactly(new BriefingCount(Briefing.Kind.BOARD, 2, DAY.plusMonths(1)));
		assertThat(coordinating(() -> this.register.briefings(2026))).extracting(Briefing::heldOn)
			.containsExactly(DAY, DAY.plusMonths(1));
	}

	@Test
	void keepsWhatChangedInAYear() {
		var entry = new ContextEntry(UUID.randomUUID(), 2026, "B", "Ny lag", "A new act");
		coordinating(() -> this.register.save(entry));

		assertThat(coordinating(() -> this.register.context(2026))).containsExactly(entry);
		assertThat(coordinating(() -> this.register.context(2025))).isEmpty();
	}

	@Test
	void bringsFactsOfTheNewestProgramme() {
		var old = coordinating(() -> this.register.save(programme(DAY.minusYears(1))));
		var newest = coordinating(() -> this.register.save(programme(DAY)));
		var coming = coordinating(() -> this.register.save(programme(DAY.plusYears(1))));
		total(old, this.municipality.care(), 1, 50);
		total(newest, this.municipality.care(), 40, 50);
		total(newest, this.municipality.careHome(), 5, 10);
		total(coming, this.municipality.care(), 0, 50);

		var fact = facts(TrainingFact.class);
		assertThat(fact).singleElement()
			.extracting(TrainingFact::unitId, TrainingFact::launchedOn, TrainingFact::completed,
					TrainingFact::population)
			.containsExactly(this.municipality.care(), DAY, 45, 60);
		assertThat(fact).isEqualTo(facts(TrainingFact.class));
	}

	@Test
	void bringsFactsOfTheManagementOfTheDay() {
		var member = coordinating(() -> this.register.save(member(null)));
		coordinating(() -> this.register.save(member(LocalDate.of(2021, 1, 1))));

		assertThat(facts(MemberFact.class)).containsExactly(
				new MemberFact(member.id(), this.municipality.care(), TestMunicipality.OWNER + ", Enhetschef", null));
	}

	@Test
	void bringsOneFactOfAuditsAlsoWhenThereAreNone() {
		assertThat(facts(AuditProgrammeFact.class))
			.containsExactly(new AuditProgrammeFact(this.municipality.tenant(), null, "Internrevision", null, 0, 0));

		coordinating(() -> this.register.save(audit(DAY, false, "Hela kommunen")));
		coordinating(() -> this.register.save(audit(DAY.minusYears(1), true, " ")));
		coordinating(() -> this.register.save(audit(null, true, "Hela kommunen")));

		assertThat(facts(AuditProgrammeFact.class))
			.containsExactly(new AuditProgrammeFact(this.municipality.tenant(), null, "Internrevision", DAY, 1, 1));
	}

	private Objective objective() {
		return new Objective(UUID.randomUUID(), 2026, "Alla förvaltningar övar", "Andel", "100 procent", DAY, null,
				this.municipality.owner(), null);
	}

	private static Activity activity(UUID unit, UUID objective) {
		return new Activity(UUID.randomUUID(), 2026, "Öva en månad utan it", unit, objective,
				Activity.State.NOT_STARTED, null);
	}

	private static TrainingProgramme programme(LocalDate launched) {
		return new TrainingProgramme(UUID.randomUUID(), "Grundutbildning", launched, 12, null);
	}

	private ManagementMember member(LocalDate until) {
		return new ManagementMember(UUID.randomUUID(), this.municipality.owner(), "Förvaltningschef",
				LocalDate.of(2020, 1, 1), until, null);
	}

	private static Audit audit(LocalDate reported, boolean independent, String scope) {
		return new Audit(UUID.randomUUID(), "Revision", "Behörigheter", "Internrevisor", independent, scope,
				"Riktlinjer", reported, null, null);
	}

	private static SteeringDocument document(String name) {
		return new SteeringDocument(UUID.randomUUID(), name, SteeringDocument.Kind.POLICY, "Text", DAY, null);
	}

	private void total(TrainingProgramme programme, UUID unit, int completed, int population) {
		coordinating(() -> this.register.record(new TrainingTotal(programme.id(), unit, completed, population)));
	}

	private <F extends Fact> List<F> facts(Class<F> type) {
		return coordinating(() -> this.facts.facts(AsOf.endOf(LocalDate.of(2026, 11, 20)))).stream()
			.filter(type::isInstance)
			.map(type::cast)
			.toList();
	}

	private List<String> actions(String type, UUID id) {
		return coordinating(() -> this.history.of(type, id)).stream().map(Change::action).sorted().toList();
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private static void assertNotAllowed(Runnable attempt) {
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(attempt::run);
	}

}
