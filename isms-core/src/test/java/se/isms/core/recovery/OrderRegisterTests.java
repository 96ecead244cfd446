package se.isms.core.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
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
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.InformationSystem;
import se.isms.core.evaluation.AsOf;
import se.isms.core.recovery.DecidedOrder.Place;
import se.isms.core.recovery.RecoveryOrder.Step;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(NoRules.class)
class OrderRegisterTests {

	private static final AsOf TODAY = AsOf.endOf(LocalDate.now(Dates.ZONE));

	@Autowired
	private OrderRegister register;

	@Autowired
	private OrderFacts facts;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private UUID network;

	private UUID directory;

	private UUID journal;

	@BeforeEach
	void systems() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.network = system("Kommunnätet", 8);
		this.directory = system("Katalogen", 4);
		this.journal = system("Journalen", 2);
		needs(this.directory, this.network);
		needs(this.journal, this.directory);
	}

	@Test
	void tellsTheComputedOrderWhereNobodyHasDecided() {
		var sheet = coordinating(() -> this.register.sheet());

		assertThat(sheet.decided()).isNull();
		assertThat(sheet.rows()).extracting(row -> row.step().system(), OrderSheet.Row::computed)
			.containsExactly(tuple("Kommunnätet", 1), tuple("Katalogen", 2), tuple("Journalen", 3));
		assertThat(sheet.rows()).extracting(row -> row.step().needs()).contains("Katalogen");
	}

	@Test
	void isDecidedByWhoCoordinatesAndToldInTheTrail() {
		var order = decide(this.network, this.directory, this.journal);

		assertThat(order.decidedBy()).isEqualTo("Sara Holm");
		assertThat(order.decidedOn()).isEqualTo(LocalDate.now(Dates.ZONE));
		assertThat(order.version()).isZero();
		assertThat(coordinating(() -> this.register.decided())).contains(order);
		assertThat(coordinating(() -> this.history.of("recovery_order", order.id()))).singleElement()
			.satisfies(change -> assertThat(change.action()).isEqualTo("decide"));
	}

	@Test
	void departmentDecidesNothing() {
		var order = order(null, this.network);

		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> CurrentActor
			.as(this.municipality.contributor(this.municipality.social()), () -> this.register.save(order)));
		assertThat(coordinating(() -> this.register.decided())).isEmpty();
	}

	@Test
	void isDecidedAnewByTheVersionThatWasRead() {
		var first = decide(this.network, this.directory, this.journal);
		var next = new DecidedOrder(first.id(), TieRule.TOGETHER, first.decidedOn(), first.decidedBy(),
				List.of(new Place(this.network, 1, null), new Place(this.directory, 1, null)), first.version());

		var second = coordinating(() -> this.register.save(next));

		assertThat(second.version()).isEqualTo(1);
		assertThat(second.tieRule()).isEqualTo(TieRule.TOGETHER);
		assertThat(second.places()).hasSize(2);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> coordinating(() -> this.register.save(next)));
	}

	@Test
	void latestDecisionIsTakenBackWithAReason() {
		var first = decide(this.network, this.directory, this.journal);
		assertThat(coordinating(() -> this.register.before(first))).isEmpty();
		var second = coordinating(() -> this.register
			.save(new DecidedOrder(first.id(), TieRule.TOGETHER, first.decidedOn(), first.decidedBy(),
					List.of(new Place(this.network, 1, null), new Place(this.directory, 1, null)), 0)));
		assertThat(coordinating(() -> this.register.before(second))).contains(first);

		var back = coordinating(() -> this.register.takeBack(" Fel lista ", 1));

		assertThat(back).isEqualTo(first.replacing(2));
		assertThat(coordinating(() -> this.register.decided())).contains(back);
		assertThat(coordinating(() -> this.history.of("recovery_order", first.id())).get(0)).satisfies(change -> {
			assertThat(change.action()).isEqualTo("take-back");
			assertThat(change.fields()).contains(new Change.Field("reason", "", "Fel lista"));
		});
		assertThat(coordinating(() -> this.register.takeBack("Den var rätt", 2)).places()).isEqualTo(second.places());
	}

	@Test
	void isTakenBackByTheVersionThatWasReadAndByWhoCoordinates() {
		var first = decide(this.network, this.directory, this.journal);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> coordinating(() -> this.register.takeBack("Fel lista", 0)))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.order-nothing-before"));
		coordinating(() -> this.register.save(first));

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> coordinating(() -> this.register.takeBack(" ", 1)))
			.satisfies(refused -> assertThat(refused.field()).contains("reason"));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> coordinating(() -> this.register.takeBack("Fel lista", 0)));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> CurrentActor.as(this.municipality.contributor(this.municipality.social()),
					() -> this.register.takeBack("Fel lista", 1)));
	}

	@Test
	void systemThatIsGoneStaysGoneWhenADecisionIsTakenBack() {
		var post = system("E-posten", 1);
		var first = decide(post, this.network, this.directory, this.journal);
		coordinating(() -> this.register
			.save(new DecidedOrder(first.id(), null, first.decidedOn(), first.decidedBy(), List.of(), 0)));
		coordinating(() -> new TransactionTemplate(this.transactions).execute(
				status -> this.db.sql("delete from information_system where id = :id").param("id", post).update()));

		assertThat(coordinating(() -> this.register.takeBack("Fel lista", 1)).places()).extracting(Place::systemId)
			.containsExactly(this.network, this.directory, this.journal);
	}

	@Test
	void thereIsOneOrderOnly() {
		decide(this.network, this.directory, this.journal);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> decide(this.network))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.order-decided-already"));
	}

	@Test
	void placesOnlySystemsOfTheMunicipality() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> decide(this.network, UUID.randomUUID()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> coordinating(() -> this.register.get(UUID.randomUUID())));
	}

	@Test
	void movedSystemTakesAReasonAndContradictionIsToldAndNotRefused() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> decide(this.network, this.journal, this.directory));

		var order = new DecidedOrder(UUID.randomUUID(), null, LocalDate.EPOCH, "",
				List.of(new Place(this.network, 1, null), new Place(this.journal, 2, "Vården"),
						new Place(this.directory, 3, null)),
				null);
		coordinating(() -> this.register.save(order));

		var sheet = coordinating(() -> this.register.sheet());
		assertThat(sheet.contradictions()).isOne();
		assertThat(sheet.rows().get(1).reason()).isEqualTo("Vården");
		assertThat(sheet.rows().get(1).before()).containsExactly("Katalogen");
	}

	@Test
	void systemsThatComeLaterHaveNoPlace() {
		decide(this.network, this.directory, this.journal);
		var post = system("E-posten", 1);

		var sheet = coordinating(() -> this.register.sheet());

		assertThat(sheet.unplaced()).extracting(row -> row.step().id()).containsExactly(post);
		assertThat(sheet.rows().get(0).place()).isNull();
	}

	@Test
	void someSystemsComeInTheDecidedOrder() {
		var all = Set.of(this.network, this.directory, this.journal);
		var order = new DecidedOrder(UUID.randomUUID(), null, LocalDate.EPOCH, "",
				List.of(new Place(this.journal, 1, "Vården"), new Place(this.network, 2, null)), null);
		assertThat(coordinating(() -> this.register.of(all)).decision()).isNull();

		coordinating(() -> this.register.save(order));

		var decided = coordinating(() -> this.register.of(all));
		assertThat(decided.steps()).extracting(Step::system).containsExactly("Journalen", "Kommunnätet", "Katalogen");
		assertThat(decided.unplaced()).extracting(Step::system).containsExactly("Katalogen");
	}

	@Test
	void atOnePlaceTheRuleSaysWhichComesFirst() {
		var post = system("E-posten", 1);
		var both = List.of(new Place(this.network, 1, null), new Place(post, 1, null));
		coordinating(() -> this.register
			.save(new DecidedOrder(UUID.randomUUID(), TieRule.FASTEST, LocalDate.EPOCH, "", both, null)));
		assertThat(first(post)).isEqualTo("E-posten");

		var stored = coordinating(() -> this.register.decided()).orElseThrow();
		coordinating(() -> this.register
			.save(new DecidedOrder(stored.id(), TieRule.MOST_NEEDED, LocalDate.EPOCH, "", both, stored.version())));
		assertThat(first(post)).isEqualTo("Kommunnätet");
	}

	@Test
	void tellsRulesOfEachSystemOrThatNobodyHasDecided() {
		assertThat(facts()).containsExactly(OrderFact.undecided(this.municipality.tenant()));

		var order = order(TieRule.FASTEST, this.network, this.directory, this.journal);
		coordinating(() -> this.register.save(order));
		var post = system("E-posten", 1);
		needs(this.network, post);

		assertThat(facts()).extracting(OrderFact::label, OrderFact::place, OrderFact::tieRule, OrderFact::before)
			.containsExactlyInAnyOrder(tuple("Kommunnätet", 1, "FASTEST", null), tuple("Katalogen", 2, "FASTEST", null),
					tuple("Journalen", 3, "FASTEST", null), tuple("E-posten", null, "FASTEST", null));
	}

	@Test
	void tellsRulesHowManyShareAPlaceAndWhatComesBeforeItsNeed() {
		coordinating(() -> this.register.save(new DecidedOrder(UUID.randomUUID(), TieRule.FASTEST, LocalDate.EPOCH, "",
				List.of(new Place(this.network, 1, null), new Place(this.directory, 1, null),
						new Place(this.journal, 2, null)),
				null)));

		assertThat(facts()).extracting(OrderFact::label, OrderFact::sharing, OrderFact::before)
			.containsExactlyInAnyOrder(tuple("Kommunnätet", 1, null), tuple("Katalogen", 1, "Kommunnätet"),
					tuple("Journalen", 0, null));
	}

	@Test
	void tellsNothingWhereThereAreNoSystems() {
		var empty = TestMunicipality.in(this.db, this.transactions);

		assertThat(CurrentActor.as(empty.coordinator(), () -> this.facts.facts(TODAY))).isEmpty();
	}

	private String first(UUID other) {
		return coordinating(() -> this.register.of(Set.of(this.network, other))).steps().get(0).system();
	}

	private List<OrderFact> facts() {
		return coordinating(() -> this.facts.facts(TODAY));
	}

	private DecidedOrder decide(UUID... systems) {
		var order = order(null, systems);
		return coordinating(() -> this.register.save(order));
	}

	private static DecidedOrder order(@Nullable TieRule rule, UUID... systems) {
		return new DecidedOrder(UUID.randomUUID(), rule, LocalDate.EPOCH, "",
				IntStream.range(0, systems.length).mapToObj(at -> new Place(systems[at], at + 1, null)).toList(), null);
	}

	private UUID system(String name, int hours) {
		var system = new InformationSystem(UUID.randomUUID(), this.municipality.social(), name, null, null, null, null,
				null, null, false, InformationSystem.Enforcement.UNKNOWN, null, null, hours, null, null);
		return coordinating(() -> this.assets.save(system)).id();
	}

	private void needs(UUID system, UUID needed) {
		coordinating(() -> new TransactionTemplate(this.transactions).execute(status -> this.db.sql(
				"insert into system_need (id, system_id, needed_id, version) values (gen_random_uuid(), :one, :other, 0)")
			.param("one", system)
			.param("other", needed)
			.update()));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
