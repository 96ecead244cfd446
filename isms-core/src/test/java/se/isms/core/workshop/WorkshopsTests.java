package se.isms.core.workshop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.risk.Risk;
import se.isms.core.risk.RiskAnalysis;
import se.isms.core.risk.RiskRegister;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.core.workshop.Workshops.Told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(NoRules.class)
class WorkshopsTests {

	@Autowired
	private Workshops workshops;

	@Autowired
	private Seats seats;

	@Autowired
	private Signatures signatures;

	@Autowired
	private RiskRegister register;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private UUID analysis;

	private UUID workshop;

	@BeforeEach
	void opensAWorkshop() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.analysis = leading(() -> analysisOn(scale()));
		this.workshop = open(true);
	}

	@Test
	void aRiskGoesFromBeingToldToBeingAgreed() {
		var secrets = take(3);
		this.seats.tell(door(), secrets.get(0), Told.of("Journalen är nere"));
		var scenario = scenarios().get(0);
		ask(scenario);
		vote(secrets.get(0), scenario, 1, new Vote(2, 3));
		vote(secrets.get(1), scenario, 1, new Vote(2, 4));
		vote(secrets.get(2), scenario, 1, new Vote(3, 4));

		assertThat(room().voted()).isEqualTo(3);
		lead(() -> this.workshops.reveal(this.workshop, scenario.id()));
		assertThat(room().likelihood()).isEqualTo(new Distribution(List.of(0, 2, 1, 0)));
		assertThat(room().consequence()).isEqualTo(new Distribution(List.of(0, 0, 1, 2)));
		var risk = leading(() -> this.workshops.agree(this.workshop, scenario.id(), new Vote(2, 4), ""));
		lead(() -> this.workshops.treat(this.workshop, scenario.id(), Risk.Treatment.REDUCE,
				this.municipality.owner()));

		assertThat(leading(() -> this.register.risk(risk))).satisfies(stored -> {
			assertThat(stored.title()).isEqualTo("Journalen är nere");
			assertThat(stored.likelihood()).isEqualTo(2);
			assertThat(stored.consequence()).isEqualTo(4);
			assertThat(stored.treatment()).isEqualTo(Risk.Treatment.REDUCE);
			assertThat(stored.ownerId()).isEqualTo(this.municipality.owner());
		});
		assertThat(scenarios()).extracting(Scenario::step).containsExactly(Scenario.Step.AGREED);
	}

	@Test
	void votesAreHiddenFromEverybodyUntilTheyAreRevealed() {
		var secret = take(1).get(0);
		var scenario = asked("Strömavbrott");
		vote(secret, scenario, 1, new Vote(4, 4));

		assertThat(room().voted()).isOne();
		assertThat(room().likelihood()).isNull();
		assertThat(room().consequence()).isNull();
		assertThat(view(secret).own()).isEqualTo(new Vote(4, 4));
		assertThat(view(take(1).get(0)).own()).isNull();
	}

	@Test
	void aVoteCanBeChangedAndTakenBackUntilItIsRevealed() {
		var secret = take(1).get(0);
		var scenario = asked("Strömavbrott");
		vote(secret, scenario, 1, new Vote(4, 4));
		vote(secret, scenario, 1, new Vote(1, 2));
		assertThat(room().voted()).isOne();
		assertThat(view(secret).own()).isEqualTo(new Vote(1, 2));

		this.seats.takeBack(door(), secret, scenario.id(), 1);
		assertThat(room().voted()).isZero();
		vote(secret, scenario, 1, new Vote(3, 3));
		lead(() -> this.workshops.reveal(this.workshop, scenario.id()));

		assertRefused("refused.workshop-too-late", () -> vote(secret, scenario, 1, new Vote(1, 1)));
		assertRefused("refused.workshop-too-late", () -> this.seats.takeBack(door(), secret, scenario.id(), 1));
		assertThat(room().likelihood()).isEqualTo(new Distribution(List.of(0, 0, 1, 0)));
	}

	@Test
	void askingAgainBeginsANewRoundInWhichNobodyHasVoted() {
		var secret = take(1).get(0);
		var scenario = asked("Strömavbrott");
		vote(secret, scenario, 1, new Vote(4, 4));
		lead(() -> this.workshops.reveal(this.workshop, scenario.id()));

		ask(scenario);

		assertThat(room().voted()).isZero();
		assertThat(room().likelihood()).isNull();
		assertRefused("refused.workshop-too-late", () -> vote(secret, scenario, 1, new Vote(1, 1)));
		vote(secret, scenario, 2, new Vote(1, 1));
		assertThat(room().voted()).isOne();
	}

	@Test
	void whatIsAgreedOtherwiseThanVotedNeedsAReason() {
		var secret = take(1).get(0);
		var scenario = asked("Strömavbrott");
		vote(secret, scenario, 1, new Vote(2, 2));
		lead(() -> this.workshops.reveal(this.workshop, scenario.id()));

		assertRefused("refused.workshop-reason", () -> agree(scenario, new Vote(3, 2), " "));
		agree(scenario, new Vote(3, 2), "Det hände två gånger i fjol");

		assertThat(scenarios()).singleElement()
			.extracting(Scenario::likelihood, Scenario::reason)
			.containsExactly(3, "Det hände två gånger i fjol");
	}

	@Test
	void aStepOutsideTheScaleIsRefused() {
		var secret = take(1).get(0);
		var scenario = asked("Strömavbrott");

		assertRefused("refused.workshop-scale", () -> vote(secret, scenario, 1, new Vote(5, 1)));
		assertRefused("refused.workshop-scale", () -> vote(secret, scenario, 1, new Vote(1, 0)));
		assertThat(room().voted()).isZero();
	}

	@Test
	void whoLeadsAtTheSameTimeAsSomebodyElseSkipsNothing() {
		var first = asked("Strömavbrott");
		lead(() -> this.workshops.tell(this.workshop, List.of(Told.of("Brand"))));
		var second = scenarios().get(1);

		assertRefused("refused.workshop-voting", () -> ask(second));
		lead(() -> this.workshops.reveal(this.workshop, first.id()));
		assertRefused("refused.workshop-went-on", () -> lead(() -> this.workshops.reveal(this.workshop, first.id())));
		ask(second);
		assertRefused("refused.workshop-went-on", () -> agree(first, new Vote(1, 1), "x"));
	}

	@Test
	void oneScenarioStandsForAnotherThatSaysTheSame() {
		lead(() -> this.workshops.tell(this.workshop, List.of(Told.of("Ström borta"), Told.of("Elavbrott"))));
		var told = scenarios();

		lead(() -> this.workshops.merge(this.workshop, told.get(1).id(), told.get(0).id()));

		assertThat(scenarios()).extracting(Scenario::title).containsExactly("Ström borta");
		assertRefused("refused.workshop-merge",
				() -> lead(() -> this.workshops.merge(this.workshop, told.get(0).id(), told.get(0).id())));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask(told.get(1)));
	}

	@Test
	void aScenarioIsSaidInOtherWordsAsLongAsNobodyHasRatedIt() {
		lead(() -> this.workshops.tell(this.workshop, List.of(Told.of("Strömavbrott"))));
		var told = scenarios().get(0);
		var better = new Told("Strömmen är borta i ett dygn ", "Storm", "Ett aggregat", true, "Drift");

		lead(() -> this.workshops.change(this.workshop, told.id(), better, told.version()));

		assertThat(scenarios()).singleElement().satisfies(changed -> {
			assertThat(changed.title()).isEqualTo("Strömmen är borta i ett dygn");
			assertThat(changed.threat()).isEqualTo("Storm");
			assertThat(changed.vulnerability()).isEqualTo("Ett aggregat");
			assertThat(changed.itOutage()).isTrue();
			assertThat(changed.heading()).isEqualTo("Drift");
		});
		assertThat(leading(() -> this.history.of("workshop", this.workshop))).extracting(change -> change.action())
			.contains("change");
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> lead(() -> this.workshops.change(this.workshop, told.id(), better, told.version())));
		assertRefused("refused.workshop-scenario-empty",
				() -> lead(() -> this.workshops.change(this.workshop, told.id(), Told.of(" "), told.version() + 1)));
		ask(told);
		assertRefused("refused.workshop-change",
				() -> lead(() -> this.workshops.change(this.workshop, told.id(), better, told.version() + 2)));
	}

	@Test
	void onlyWhoMayChangeTheAnalysisChangesScenarios() {
		lead(() -> this.workshops.tell(this.workshop, List.of(Told.of("Strömavbrott"))));
		var told = scenarios().get(0);

		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(this.municipality.auditor(), () -> {
			this.workshops.change(this.workshop, told.id(), Told.of("Annat"), told.version());
			return true;
		}));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(this.municipality.auditor(), () -> {
			this.workshops.group(this.workshop, List.of(told.id()), "Annat");
			return true;
		}));
	}

	@Test
	void scenariosStandUnderTheirHeadingsAndThoseWithoutOneFirst() {
		lead(() -> this.workshops.tell(this.workshop,
				List.of(Told.of("Halva natten obemannad"), Told.of("Journalen är nere"), Told.of("Brand"))));
		var told = scenarios();

		lead(() -> this.workshops.group(this.workshop, List.of(told.get(0).id()), "Bemanning"));
		lead(() -> this.workshops.group(this.workshop, List.of(told.get(2).id()), "Lokaler"));
		lead(() -> this.workshops.tell(this.workshop, List.of(new Told("Influensa", "", "", false, "Bemanning"))));

		assertThat(room().groups()).extracting(Room.Group::heading).containsExactly("", "Bemanning", "Lokaler");
		assertThat(room().groups()).extracting(Room.Group::from).containsExactly(1, 2, 4);
		assertThat(scenarios()).extracting(Scenario::title)
			.containsExactly("Journalen är nere", "Halva natten obemannad", "Influensa", "Brand");
		assertThat(room().next()).hasValueSatisfying(
				next -> assertThat(next.title()).as("what is asked next").isEqualTo("Journalen är nere"));
		assertRefused("refused.workshop-group", () -> lead(() -> this.workshops.group(this.workshop, List.of(), "x")));
		assertRefused("refused.workshop-heading-long",
				() -> lead(() -> this.workshops.group(this.workshop, List.of(told.get(0).id()), "x".repeat(61))));
		lead(() -> this.workshops.group(this.workshop, List.of(told.get(0).id(), told.get(2).id()), " "));
		assertThat(room().groups()).extracting(Room.Group::heading).containsExactly("", "Bemanning");
	}

	@Test
	void threeHundredScenariosAreToldAtOnceButNotMoreThanARoomCanRate() {
		var many = IntStream.rangeClosed(1, 300).mapToObj(number -> Told.of("Scenario " + number)).toList();

		lead(() -> this.workshops.tell(this.workshop, many));

		assertThat(scenarios()).extracting(Scenario::title).hasSize(300).startsWith("Scenario 1", "Scenario 2");
		assertRefused("refused.workshop-scenarios", () -> lead(() -> this.workshops.tell(this.workshop, many)));
		assertRefused("refused.workshop-scenario-long",
				() -> lead(() -> this.workshops.tell(this.workshop, List.of(Told.of("x".repeat(20_000))))));
		assertThat(scenarios()).hasSize(300);
	}

	@Test
	void noTableTellsWhoseAnonymousVotesAndScenariosAre() {
		var secret = this.seats.take(door(), "Ada Ek", Seat.Function.BUSINESS, true);
		this.seats.tell(door(), secret, Told.of("Chefen läser journaler"));
		var scenario = scenarios().get(0);
		ask(scenario);
		vote(secret, scenario, 1, new Vote(4, 1));

		assertThat(scenario.toldBy()).isNull();
		assertThat(everywhere("Ada Ek")).containsExactlyInAnyOrder("trail_entry", "workshop_seat");
		assertThat(everywhere(secret)).isEmpty();
		assertThat(leading(() -> this.history.of("workshop", this.workshop)))
			.extracting(change -> change.action(), change -> change.actor())
			.contains(tuple("vote", "workshop"), tuple("tell", "workshop"), tuple("join", "Ada Ek"));
		assertThat(rowsOfVotes()).hasSize(1).noneMatch(row -> row.contains("Ada"));
		assertThat(columnsOfVotes()).contains("ballot")
			.noneMatch(column -> column.endsWith("_at") || column.contains("seat"));
		lead(() -> this.workshops.reveal(this.workshop, scenario.id()));
		assertThat(room().likelihood()).isEqualTo(new Distribution(List.of(0, 0, 0, 1)));
		agree(scenario, new Vote(4, 1), "");
		lead(() -> this.workshops.end(this.workshop));
		assertThat(everywhere("Ada Ek")).containsExactlyInAnyOrder("trail_entry", "trail_value", "workshop_seat",
				"risk_analysis");
		assertThat(leading(() -> this.workshops.protocol(this.workshop)).agreed()).singleElement().satisfies(item -> {
			assertThat(item.named()).isEmpty();
			assertThat(item.likelihood().names()).isEmpty();
		});
	}

	@Test
	void whoLeadsIsNotNamedEitherWhereScenariosAreAnonymous() {
		lead(() -> this.workshops.tell(this.workshop, List.of(Told.of("Strömavbrott"))));

		assertThat(scenarios()).singleElement().extracting(Scenario::toldBy).isNull();
	}

	@Test
	void whereTheRoomIsNotAnonymousEverybodyStandsForWhatTheySay() {
		lead(() -> this.workshops.end(this.workshop));
		this.workshop = open(false);
		var secret = this.seats.take(door(), "Ada Ek", Seat.Function.IT, true);

		this.seats.tell(door(), secret, Told.of("Brand i serverhallen"));

		assertThat(scenarios().get(0).toldBy()).isEqualTo("Ada Ek");
	}

	@Test
	void whereTheRoomIsNotAnonymousEverybodySeesWhoVotedWhatOnceItIsRevealed() {
		lead(() -> this.workshops.end(this.workshop));
		this.workshop = open(false);
		var ada = this.seats.take(door(), "Åsa Ek", Seat.Function.IT, true);
		var bo = this.seats.take(door(), "Bo Alm", Seat.Function.BUSINESS, true);
		var scenario = asked("Brand i serverhallen");
		vote(ada, scenario, 1, new Vote(2, 4));
		vote(bo, scenario, 1, new Vote(2, 3));

		assertThat(room().likelihood()).isNull();
		lead(() -> this.workshops.reveal(this.workshop, scenario.id()));

		assertThat(room().likelihood()).extracting(Distribution::names)
			.isEqualTo(List.of(List.of(), List.of("Bo Alm", "Åsa Ek"), List.of(), List.of()));
		assertThat(view(bo).room().consequence()).extracting(Distribution::names)
			.isEqualTo(List.of(List.of(), List.of(), List.of("Bo Alm"), List.of("Åsa Ek")));
		agree(scenario, new Vote(2, 4), "");
		lead(() -> this.workshops.end(this.workshop));
		assertThat(leading(() -> this.workshops.protocol(this.workshop)).agreed()).singleElement()
			.extracting(Protocol.Item::named)
			.isEqualTo(List.of(new Ballot(new Vote(2, 3), "Bo Alm"), new Ballot(new Vote(2, 4), "Åsa Ek")));
	}

	@Test
	void aVoteThatWasReceivedIsThereAfterwardsAndOnlyOnce() throws Exception {
		var secrets = take(12);
		var scenario = asked("Strömavbrott");
		var before = room().workshop().sequence();
		var votes = new ArrayList<Callable<Void>>();
		for (var secret : secrets) {
			for (var likelihood = 1; likelihood <= 4; likelihood++) {
				var vote = new Vote(likelihood, 2);
				votes.add(() -> {
					vote(secret, scenario, 1, vote);
					return null;
				});
			}
		}
		var pool = Executors.newFixedThreadPool(4);
		try {
			for (var done : pool.invokeAll(votes)) {
				done.get();
			}
		}
		finally {
			pool.shutdown();
		}

		assertThat(room().voted()).isEqualTo(12);
		assertThat(this.seats.since(door(), before)).extracting(Happening::sequence)
			.containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + 48).boxed().toList());
	}

	@Test
	void whoWasAwayIsToldWhatWasMissed() {
		var secret = take(1).get(0);
		var before = room().workshop().sequence();
		var scenario = asked("Strömavbrott");
		vote(secret, scenario, 1, new Vote(1, 1));
		this.seats.leave(door(), secret);

		assertThat(this.seats.since(door(), before)).extracting(Happening::kind, Happening::voted, Happening::seated)
			.containsExactly(tuple(Happening.Kind.TOLD, 0, 1), tuple(Happening.Kind.ASKED, 0, 1),
					tuple(Happening.Kind.VOTED, 1, 1), tuple(Happening.Kind.LEFT, 1, 0));
		this.seats.comeBack(door(), secret);
		assertThat(room().seats()).hasSize(1);
	}

	@Test
	void whenItHasEndedTheCodeLeadsNowhereAndNoBallotCanBeTraced() {
		var door = door();
		var secret = this.seats.take(door, "Ada Ek", Seat.Function.BUSINESS, true);

		lead(() -> this.workshops.end(this.workshop));

		assertThat(this.seats.door(door.code())).isEmpty();
		assertThat(this.seats.view(door, secret)).isEmpty();
		assertRefused("refused.workshop-no-seat", () -> this.seats.tell(door, secret, Told.of("För sent")));
		assertRefused("refused.workshop-ended",
				() -> lead(() -> this.workshops.tell(this.workshop, List.of(Told.of("För sent")))));
		assertThat(leading(() -> this.register.analysis(this.analysis))).satisfies(analysis -> {
			assertThat(analysis.state()).isEqualTo(RiskAnalysis.State.REVIEW);
			assertThat(analysis.participants()).isEqualTo("Ada Ek");
			assertThat(analysis.performedOn()).isNotNull();
		});
	}

	@Test
	void whenItsTimeHasPassedNothingMoreIsSaidButItCanStillBeEnded() {
		var door = door();
		var secret = this.seats.take(door, "Ada Ek", Seat.Function.BUSINESS, true);
		inTransaction(() -> this.db.sql("""
				update workshop
				   set opened_at = opened_at - interval '5 hours', ends_at = ends_at - interval '5 hours'
				""").update());

		assertRefused("refused.workshop-ended", () -> this.seats.tell(door, secret, Told.of("För sent")));
		assertRefused("refused.workshop-ended",
				() -> lead(() -> this.workshops.tell(this.workshop, List.of(Told.of("För sent")))));
		lead(() -> this.workshops.end(this.workshop));

		assertThat(leading(() -> this.workshops.protocol(this.workshop)).there()).hasSize(1);
		assertRefused("refused.workshop-ended", () -> lead(() -> this.workshops.end(this.workshop)));
	}

	@Test
	void theProtocolTellsWhoWasThereWhatWasAgreedAndWhatIsLeftOpen() {
		var secrets = take(2);
		var scenario = asked("Strömavbrott");
		vote(secrets.get(0), scenario, 1, new Vote(1, 4));
		vote(secrets.get(1), scenario, 1, new Vote(2, 4));
		lead(() -> this.workshops.reveal(this.workshop, scenario.id()));
		agree(scenario, new Vote(2, 4), "");
		lead(() -> this.workshops.treat(this.workshop, scenario.id(), Risk.Treatment.SHARE, this.municipality.owner()));
		asked("Brand");
		vote(secrets.get(0), scenarios().get(1), 1, new Vote(3, 3));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> leading(() -> this.workshops.protocol(this.workshop)));

		lead(() -> this.workshops.end(this.workshop));

		var protocol = leading(() -> this.workshops.protocol(this.workshop));
		assertThat(protocol.there()).extracting(Seat::name).containsExactly("Deltagare 1", "Deltagare 2");
		assertThat(protocol.agreed()).singleElement().satisfies(item -> {
			assertThat(item.scenario().title()).isEqualTo("Strömavbrott");
			assertThat(item.likelihood().counts()).containsExactly(1, 1, 0, 0);
			assertThat(item.consequence().counts()).containsExactly(0, 0, 0, 2);
			assertThat(item.decision())
				.isEqualTo(new Protocol.Decision(scenario.id(), Risk.Treatment.SHARE, TestMunicipality.OWNER));
		});
		assertThat(protocol.open()).extracting(Scenario::title).containsExactly("Brand");
		assertThat(protocol.asOf()).isEqualTo(protocol.room().workshop().end());
		assertThat(leading(() -> this.signatures.held(this.analysis, "okänd")))
			.extracting(held -> held.workshop().id(), Held::waits)
			.containsExactly(tuple(this.workshop, false));
	}

	@Test
	void aSecretOpensItsOwnWorkshopOnly() {
		var secret = take(1).get(0);
		var elsewhere = leading(() -> analysisOn(scale()));
		var other = leading(() -> this.workshops.open(elsewhere, true, Duration.ofHours(2)));
		var door = this.seats.door(leading(() -> this.workshops.room(other)).workshop().code()).orElseThrow();

		assertThat(this.seats.view(door, secret)).isEmpty();
		assertThat(this.seats.view(door(), "another")).isEmpty();
		assertThat(this.seats.door("ABC")).isEmpty();
	}

	@Test
	void onlyWhoMayChangeTheAnalysisLeads() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(this.municipality.contributor(this.municipality.social()),
					() -> this.workshops.room(this.workshop)));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(this.municipality.auditor(),
				() -> this.workshops.open(this.analysis, true, Duration.ofHours(1))));
		assertRefused("refused.workshop-open", () -> open(true));
		assertRefused("refused.workshop-lasts",
				() -> leading(() -> this.workshops.open(this.analysis, true, Duration.ofHours(13))));
	}

	@Test
	void risksOfTheAnalysisAreTakenUpOnceAndRatedAnew() {
		var known = leading(() -> this.register.save(Risk.found(this.analysis, "Brand", "Hot", "Sårbarhet", false)));
		var told = asked("Strömavbrott");
		assertThat(leading(() -> this.workshops.toTakeUp(this.workshop))).isEqualTo(1);

		assertThat(leading(() -> this.workshops.takeUp(this.workshop))).isEqualTo(1);
		assertThat(leading(() -> this.workshops.takeUp(this.workshop))).isZero();

		var taken = scenarios().get(1);
		assertThat(taken.riskId()).isEqualTo(known.id());
		assertThat(taken.step()).isEqualTo(Scenario.Step.GATHERED);
		assertRefused("refused.workshop-change-risk",
				() -> lead(() -> this.workshops.change(this.workshop, taken.id(), Told.of("Eld"), taken.version())));
		assertRefused("refused.workshop-merge-risk",
				() -> lead(() -> this.workshops.merge(this.workshop, taken.id(), told.id())));
		lead(() -> this.workshops.reveal(this.workshop, told.id()));
		ask(taken);
		lead(() -> this.workshops.reveal(this.workshop, taken.id()));
		agree(taken, new Vote(2, 3), "Ingen röstade");

		assertThat(leading(() -> this.register.risks(this.analysis))).singleElement().satisfies(risk -> {
			assertThat(risk.id()).isEqualTo(known.id());
			assertThat(risk.consequence()).isEqualTo(3);
		});
	}

	private UUID open(boolean anonymous) {
		return leading(() -> this.workshops.open(this.analysis, anonymous, Duration.ofHours(3)));
	}

	private Seats.Door door() {
		return this.seats.door(room().workshop().code()).orElseThrow();
	}

	private List<String> take(int seats) {
		return IntStream.rangeClosed(1, seats)
			.mapToObj(number -> this.seats.take(door(), "Deltagare " + number, Seat.Function.OTHER, true))
			.toList();
	}

	private Scenario asked(String title) {
		lead(() -> this.workshops.tell(this.workshop, List.of(Told.of(title))));
		var scenario = scenarios().get(scenarios().size() - 1);
		ask(scenario);
		return scenario;
	}

	private void ask(Scenario scenario) {
		lead(() -> this.workshops.ask(this.workshop, scenario.id()));
	}

	private void vote(String secret, Scenario scenario, int round, Vote vote) {
		this.seats.vote(door(), secret, scenario.id(), round, vote);
	}

	private void agree(Scenario scenario, Vote vote, String reason) {
		leading(() -> this.workshops.agree(this.workshop, scenario.id(), vote, reason));
	}

	private Room room() {
		return leading(() -> this.workshops.room(this.workshop));
	}

	private List<Scenario> scenarios() {
		return room().scenarios();
	}

	private Seats.View view(String secret) {
		return this.seats.view(door(), secret).orElseThrow();
	}

	private UUID analysisOn(UUID scale) {
		return this.register
			.save(new RiskAnalysis(UUID.randomUUID(), this.municipality.care(), null, null, null, null, scale,
					"Riskanalys 2026", RiskAnalysis.State.PLANNED, null, null, null, null, null))
			.id();
	}

	private UUID scale() {
		return inTransaction(() -> TestMunicipality.scale(this.db, 6));
	}

	/** The tables in which a text stands somewhere. */
	private List<String> everywhere(String text) {
		return inTransaction(() -> this.db
			.sql("select table_name from information_schema.tables where table_schema in ('public', 'system')"
					+ " and table_type = 'BASE TABLE' and table_name not like 'databasechangelog%'")
			.query(String.class)
			.list()
			.stream()
			.filter(table -> readable(table) && stands(table, text))
			.toList());
	}

	private boolean readable(String table) {
		return this.db
			.sql("select has_table_privilege(oid, 'select') from pg_class where relname = :table and relkind = 'r'")
			.param("table", table)
			.query(Boolean.class)
			.single();
	}

	private boolean stands(String table, String text) {
		var schema = this.db.sql("select table_schema from information_schema.tables where table_name = :table limit 1")
			.param("table", table)
			.query(String.class)
			.single();
		return this.db.sql("select exists (select from " + schema + "." + table + " t where t::text like :text)")
			.param("text", "%" + text + "%")
			.query(Boolean.class)
			.single();
	}

	private List<String> rowsOfVotes() {
		return inTransaction(() -> this.db.sql("select v::text from workshop_vote v").query(String.class).list());
	}

	private List<String> columnsOfVotes() {
		return inTransaction(() -> this.db
			.sql("select column_name from information_schema.columns where table_name = 'workshop_vote'")
			.query(String.class)
			.list());
	}

	private <T> T inTransaction(Supplier<T> work) {
		return leading(() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

	private <T> T leading(Supplier<T> work) {
		return as(this.municipality.contributor(this.municipality.care()), work);
	}

	private void lead(Runnable work) {
		leading(() -> {
			work.run();
			return true;
		});
	}

	private static <T> T as(Actor actor, Supplier<T> work) {
		return CurrentActor.as(actor, work);
	}

	private static void assertRefused(String key, Runnable work) {
		assertThatExceptionOfType(Refused.class).isThrownBy(work::run)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

}
