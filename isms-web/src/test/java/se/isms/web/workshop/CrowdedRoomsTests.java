package se.isms.web.workshop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.userdetails.UserDetailsService;

import se.isms.core.organisation.Organisation;
import se.isms.core.risk.RiskAnalysis;
import se.isms.core.risk.RiskRegister;
import se.isms.core.risk.ScaleRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.workshop.Room;
import se.isms.core.workshop.Seat;
import se.isms.core.workshop.Seats;
import se.isms.core.workshop.Workshops;
import se.isms.core.workshop.Workshops.Told;
import se.isms.web.PageClient;
import se.isms.web.ServedTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rooms full of phones: nothing that happens is lost, doubled or out of order, whoever
 * loses the line is told what was missed, and every vote that was received counts once.
 */
@ServedTest
class CrowdedRoomsTests {

	private final UserDetailsService users;

	private final Workshops workshops;

	private final Seats seats;

	private final RiskRegister register;

	private final ScaleRegister scales;

	private final Organisation organisation;

	@LocalServerPort
	private int port;

	@Autowired
	CrowdedRoomsTests(UserDetailsService users, Workshops workshops, Seats seats, RiskRegister register,
			ScaleRegister scales, Organisation organisation) {
		this.users = users;
		this.workshops = workshops;
		this.seats = seats;
		this.register = register;
		this.scales = scales;
		this.organisation = organisation;
	}

	@Test
	@Tag("thorough")
	void aFewRoomsLoseNothing() throws Exception {
		vote(2, 6, Duration.ofSeconds(10), Duration.ofMillis(500));
	}

	/** Figures for docs/benchmarks.md. */
	@Test
	@Tag("endurance")
	void tenRoomsOfTwentyPhonesLoseNothing() throws Exception {
		var figures = vote(10, 20, Duration.ofSeconds(Integer.getInteger("isms.crowd.seconds", 600)),
				Duration.ofMillis(Integer.getInteger("isms.crowd.pause", 2000)));

		Files.writeString(Files.createDirectories(Path.of("target")).resolve("crowded-rooms.txt"), figures);
	}

	private String vote(int rooms, int phones, Duration lasts, Duration pause) throws Exception {
		try (var crowd = new Crowded(this.port)) {
			var opened = IntStream.range(0, rooms).mapToObj(this::open).toList();
			for (var room : opened) {
				fill(crowd, room, phones);
			}

			crowd.vote(lasts, pause, 0.3);

			assertThat(crowd.troubles()).isEmpty();
			assertThat(crowd.votes()).isGreaterThan(rooms * phones);
			assertThat(crowd.rejoined()).isEqualTo((int) (rooms * phones * 0.3));
			assertThat(crowd.delays()).hasSize(crowd.votes());
			for (var room : opened) {
				assertThat(room(room.workshop().id()).voted()).isEqualTo(phones);
			}
			return figures(crowd);
		}
	}

	private void fill(Crowded crowd, Room room, int phones) throws Exception {
		var place = crowd.room(room.workshop().code(), room.current().orElseThrow().id());
		var door = this.seats.door(room.workshop().code()).orElseThrow();
		for (var phone = 1; phone <= phones; phone++) {
			place.add(this.seats.take(door, "Deltagare " + phone, Seat.Function.OTHER, true));
		}
	}

	private Room open(int number) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), () -> {
			var unit = this.organisation.departments().get(0).id();
			var analysis = this.register
				.save(new RiskAnalysis(UUID.randomUUID(), unit, null, null, null, null, this.scales.forNew(null),
						"Rum " + number, RiskAnalysis.State.PLANNED, null, null, null, null, null));
			var id = this.workshops.open(analysis.id(), true, Duration.ofHours(1));
			this.workshops.tell(id, List.of(Told.of("Strömavbrott")));
			this.workshops.ask(id, this.workshops.room(id).scenarios().get(0).id());
			return this.workshops.room(id);
		});
	}

	private Room room(UUID id) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(),
				() -> this.workshops.room(id));
	}

	private static String figures(Crowded crowd) {
		var delays = crowd.delays();
		return "votes %d, rejoined %d, vote to all screens: median %d ms, p95 %d ms, p99 %d ms, most %d ms%n".formatted(
				crowd.votes(), crowd.rejoined(), at(delays, 0.5), at(delays, 0.95), at(delays, 0.99),
				delays.get(delays.size() - 1));
	}

	private static long at(List<Long> sorted, double share) {
		return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(sorted.size() * share) - 1));
	}

}
