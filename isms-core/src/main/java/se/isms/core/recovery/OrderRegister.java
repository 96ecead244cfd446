package se.isms.core.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.recovery.DecidedOrder.Place;
import se.isms.core.recovery.RecoveryOrder.Need;
import se.isms.core.recovery.RecoveryOrder.Step;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.core.trail.Trail;

/**
 * In which order systems come back: computed, and decided by who coordinates the whole
 * municipality. No department decides it, because each would be first.
 */
@Service
@Transactional
public class OrderRegister {

	private static final String SUBJECT = "recovery_order";

	private final OrderRows rows;

	private final Trail trail;

	private final History history;

	private final Clock clock;

	OrderRegister(OrderRows rows, Trail trail, History history, Clock clock) {
		this.rows = rows;
		this.trail = trail;
		this.history = history;
		this.clock = clock;
	}

	/** The decided order, if there is one. */
	@Transactional(readOnly = true)
	public Optional<DecidedOrder> decided() {
		return this.rows.decided();
	}

	@Transactional(readOnly = true)
	public DecidedOrder get(UUID id) {
		return decided().filter(order -> order.id().equals(id)).orElseThrow(NotFound::new);
	}

	/** Some systems in the order that is decided, or else computed for them. */
	@Transactional(readOnly = true)
	public RecoveryOrder of(Set<UUID> systems) {
		var needs = this.rows.needs();
		var some = this.rows.systems().stream().filter(step -> systems.contains(step.id())).toList();
		var computed = RecoveryOrder.of(some, needs);
		return decided().map(order -> computed.as(order, needs)).orElse(computed);
	}

	/** All systems as the order stands, or as it would if this were decided. */
	@Transactional(readOnly = true)
	public OrderSheet sheet() {
		return sheet(decided());
	}

	/** All systems as they would stand if this were decided. */
	@Transactional(readOnly = true)
	public OrderSheet sheet(DecidedOrder order) {
		return sheet(Optional.of(order));
	}

	private OrderSheet sheet(Optional<DecidedOrder> decided) {
		var systems = this.rows.systems();
		var needs = this.rows.needs();
		var computed = RecoveryOrder.of(systems, needs);
		var steps = decided.map(order -> computed.as(order, needs)).orElse(computed).all();
		var facts = new Standing(computed, decided, needs);
		return new OrderSheet(decided.orElse(null), steps.stream().map(facts::row).toList());
	}

	/**
	 * Decides the order, or decides it anew.
	 * @throws Refused where a system stands otherwise than computed without a reason, or
	 * several at one place without a rule
	 */
	public DecidedOrder save(DecidedOrder order) {
		CurrentActor.get().require(Permission.COORDINATE);
		var computed = RecoveryOrder.of(this.rows.systems(), this.rows.needs()).all();
		var before = decided().filter(stored -> stored.id().equals(order.id()));
		var decided = order.requireSound(computed.stream().map(Step::id).toList())
			.decided(LocalDate.now(this.clock.withZone(Dates.ZONE)), CurrentActor.get().name());
		before.ifPresentOrElse(stored -> this.rows.change(decided), () -> this.rows.add(decided));
		var after = get(order.id());
		this.trail.record("decide", SUBJECT, order.id(), before.orElse(null), after);
		return after;
	}

	/** The order as it was at an earlier version, where that is still known. */
	@Transactional(readOnly = true)
	public Optional<DecidedOrder> at(DecidedOrder decided, int version) {
		return this.history.state(SUBJECT, decided.id(), version, DecidedOrder.class);
	}

	/** What was in force before the latest decision, where that is still known. */
	@Transactional(readOnly = true)
	public Optional<DecidedOrder> before(DecidedOrder decided) {
		return (decided.version() != null) ? at(decided, decided.version() - 1) : Optional.empty();
	}

	/**
	 * Takes the latest decision back: the one before it is in force again, as it was
	 * decided then and by whom. It is not judged anew; systems that are gone stay gone.
	 * @throws Refused without a reason, and where nothing is known of a decision before
	 */
	public DecidedOrder takeBack(String reason, int version) {
		CurrentActor.get().require(Permission.COORDINATE);
		if (reason.isBlank()) {
			throw new Refused("refused.order-take-back-reason").at("reason");
		}
		var stored = decided().orElseThrow(NotFound::new);
		var earlier = before(stored).orElseThrow(() -> new Refused("refused.order-nothing-before"));
		var systems = this.rows.systems().stream().map(Step::id).collect(Collectors.toSet());
		this.rows.change(earlier.of(systems).replacing(version));
		var after = get(stored.id());
		this.trail.record("take-back", SUBJECT, stored.id(), stored, TakenBack.of(after, reason.strip()));
		return after;
	}

	/** What the trail says of an order that is in force again. */
	record TakenBack(UUID id, @Nullable TieRule tieRule, LocalDate decidedOn, String decidedBy, List<Place> places,
			@Nullable Integer version, String reason) {

		static TakenBack of(DecidedOrder order, String reason) {
			return new TakenBack(order.id(), order.tieRule(), order.decidedOn(), order.decidedBy(), order.places(),
					order.version(), reason);
		}

	}

	/** What is to be told of each system in an order. */
	private static final class Standing {

		private final Map<UUID, Integer> computed = new HashMap<>();

		private final Map<UUID, String> names;

		private final Set<UUID> circular;

		private final Map<UUID, Place> places;

		private final Map<UUID, Integer> sharing;

		private final Map<UUID, Set<UUID>> against;

		Standing(RecoveryOrder computed, Optional<DecidedOrder> decided, List<Need> needs) {
			computed.all().forEach(step -> this.computed.put(step.id(), this.computed.size() + 1));
			this.names = computed.all().stream().collect(Collectors.toMap(Step::id, Step::system));
			this.circular = computed.circular().stream().map(Step::id).collect(Collectors.toSet());
			this.places = decided.stream()
				.flatMap(order -> order.places().stream())
				.collect(Collectors.toMap(Place::systemId, place -> place));
			this.sharing = decided.map(DecidedOrder::sharing).orElse(Map.of());
			this.against = decided.map(order -> order.contradictions(needs)).orElse(Map.of());
		}

		OrderSheet.Row row(Step step) {
			var place = this.places.get(step.id());
			return new OrderSheet.Row(step, (place != null) ? place.place() : null,
					this.sharing.getOrDefault(step.id(), 0) > 0, this.computed.getOrDefault(step.id(), 0),
					this.circular.contains(step.id()), (place != null) ? place.reason() : null,
					this.against.getOrDefault(step.id(), Set.of())
						.stream()
						.map(needed -> this.names.getOrDefault(needed, ""))
						.sorted()
						.toList());
		}

	}

}
