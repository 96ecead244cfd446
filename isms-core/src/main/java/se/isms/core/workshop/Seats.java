package se.isms.core.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Refused;
import se.isms.core.shared.Role;
import se.isms.core.trail.Trail;
import se.isms.core.workshop.Workshops.Told;

/**
 * Taking part in a workshop. Whoever has the code gets a seat, and with it a secret that
 * opens this workshop until it ends, and nothing else. Where votes are anonymous they are
 * received in the name of the workshop: no row tells whose they are.
 */
@Service
public class Seats {

	/** The longest name. */
	public static final int LONGEST_NAME = 60;

	/** More than a room holds. */
	static final int MOST_SEATS = 200;

	private static final String SUBJECT = "workshop";

	private final WorkshopRows rows;

	private final Rooms rooms;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	private final TransactionTemplate transactions;

	Seats(WorkshopRows rows, Rooms rooms, JdbcClient db, Trail trail, Clock clock,
			PlatformTransactionManager transactions) {
		this.rows = rows;
		this.rooms = rooms;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
		this.transactions = new TransactionTemplate(transactions);
	}

	/** The open workshop with a code. Asked before anybody is known. */
	@Transactional(value = "systemTransactionManager", readOnly = true)
	public Optional<Door> door(String code) {
		return this.db.sql("""
				select c.code, c.tenant_id, c.workshop_id
				  from system.workshop_code c
				 where c.code = :code
				   and c.ends_at > :now
				""")
			.param("code", code.strip().toUpperCase(Locale.ROOT))
			.param("now", WorkshopRows.at(this.clock.instant()))
			.query(Door.class)
			.optional();
	}

	/**
	 * Gives somebody a seat.
	 * @return the secret of the seat, which is told once
	 * @throws Refused where the name is missing or too long, or the room is full
	 */
	public String take(Door door, String name, Seat.Function function, boolean guest) {
		var called = name.strip();
		if (called.isEmpty() || called.length() > LONGEST_NAME) {
			throw new Refused("refused.workshop-name", LONGEST_NAME).at("name");
		}
		var secret = Secret.random();
		in(door, called, () -> {
			var workshop = open(door);
			if (this.rows.seats(workshop.id()).size() >= MOST_SEATS) {
				throw new Refused("refused.workshop-full", MOST_SEATS);
			}
			var seat = new Seat(UUID.randomUUID(), workshop.id(), called, function, guest, false);
			this.rows.add(seat, secret.hash(), this.clock.instant());
			this.rows.happened(workshop.id(), Happening.Kind.JOINED);
			this.trail.record("join", SUBJECT, workshop.id(), null, Map.of("function", function, "guest", guest));
			return seat;
		});
		return secret.value();
	}

	/** The seat that a secret opens, and what its holder may see. */
	public Optional<View> view(Door door, String secret) {
		return in(door, SUBJECT, () -> seat(door, secret).map(seat -> view(door, seat, new Secret(secret))));
	}

	private View view(Door door, Seat seat, Secret secret) {
		var room = this.rooms.room(this.rows.workshop(door.workshopId()));
		var own = room.current()
			.filter(scenario -> scenario.round() > 0)
			.flatMap(scenario -> this.rows.vote(scenario, secret.ballot(scenario.id(), scenario.round())));
		return new View(seat, room, own.orElse(null));
	}

	/**
	 * What has happened after the one with a number. Whoever passes it on has seen that
	 * the listener has a seat or leads.
	 */
	public List<Happening> since(Door door, long sequence) {
		return in(door, SUBJECT, () -> this.rows.since(door.workshopId(), sequence));
	}

	/**
	 * Votes, or changes the vote of the round that is under way.
	 * @throws Refused where the round has been revealed or another one is under way, or a
	 * step is not on the scale
	 */
	public void vote(Door door, String secret, UUID scenario, int round, Vote vote) {
		change(door, secret, (workshop, seat) -> {
			var asked = asked(workshop, scenario, round);
			this.rooms.requireOnScale(workshop, vote);
			this.rows.vote(asked, new Secret(secret).ballot(scenario, round), vote, told(workshop, seat));
			this.rows.happened(workshop.id(), Happening.Kind.VOTED);
			received(workshop, seat, "vote");
		});
	}

	/** Takes the vote of the round that is under way back. */
	public void takeBack(Door door, String secret, UUID scenario, int round) {
		change(door, secret, (workshop, seat) -> {
			var asked = asked(workshop, scenario, round);
			if (this.rows.takeBack(asked, new Secret(secret).ballot(scenario, round)) > 0) {
				this.rows.happened(workshop.id(), Happening.Kind.VOTED);
				received(workshop, seat, "take-back");
			}
		});
	}

	/** Tells a scenario. */
	public void tell(Door door, String secret, Told told) {
		change(door, secret, (workshop, seat) -> {
			this.rooms.tell(workshop, List.of(told), told(workshop, seat));
			received(workshop, seat, "tell");
		});
	}

	/** Leaves the room; the seat stays, so that one can come back. */
	public void leave(Door door, String secret) {
		change(door, secret, (workshop, seat) -> {
			this.rows.leave(seat.id(), this.clock.instant());
			this.rows.happened(workshop.id(), Happening.Kind.LEFT);
		});
	}

	/** Sits down again after having left. */
	public void comeBack(Door door, String secret) {
		change(door, secret, (workshop, seat) -> {
			if (seat.left()) {
				this.rows.leave(seat.id(), null);
				this.rows.happened(workshop.id(), Happening.Kind.JOINED);
			}
		});
	}

	private void change(Door door, String secret, Change change) {
		in(door, SUBJECT, () -> {
			var seat = seat(door, secret).orElseThrow(() -> new Refused("refused.workshop-no-seat"));
			change.of(open(door), seat);
			return seat;
		});
	}

	private Workshop open(Door door) {
		var workshop = this.rows.lock(door.workshopId());
		if (!workshop.openAt(this.clock.instant())) {
			throw new Refused("refused.workshop-ended");
		}
		return workshop;
	}

	private Optional<Seat> seat(Door door, String secret) {
		return this.rows.seat(door.workshopId(), new Secret(secret).hash());
	}

	private Scenario asked(Workshop workshop, UUID scenario, int round) {
		return this.rows.scenarios(workshop.id())
			.stream()
			.filter(one -> one.id().equals(scenario) && one.id().equals(workshop.scenarioId()))
			.filter(one -> one.round() == round && one.step() == Scenario.Step.ASKED)
			.findFirst()
			.orElseThrow(() -> new Refused("refused.workshop-too-late"));
	}

	private static @Nullable String told(Workshop workshop, Seat seat) {
		return workshop.anonymous() ? null : seat.name();
	}

	private void received(Workshop workshop, Seat seat, String what) {
		var by = new Actor(CurrentActor.get().tenant(), workshop.anonymous() ? SUBJECT : seat.name(), Role.GUEST, null);
		CurrentActor.as(by, () -> this.trail.record(what, SUBJECT, workshop.id(), null, null));
	}

	/** Whoever has a seat has no account here: the door tells the municipality. */
	private <T> T in(Door door, String name, Supplier<T> work) {
		return CurrentActor.as(new Actor(door.tenantId(), name, Role.GUEST, null),
				() -> Objects.requireNonNull(this.transactions.execute(status -> work.get())));
	}

	/** Where a code leads. */
	public record Door(String code, UUID tenantId, UUID workshopId) {
	}

	/** What the holder of a seat sees: the room, and what only oneself knows. */
	public record View(Seat seat, Room room, @Nullable Vote own) {
	}

	@FunctionalInterface
	private interface Change {

		void of(Workshop workshop, Seat seat);

	}

}
