package se.isms.web.workshop;

import java.net.URI;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.shared.Permission;
import se.isms.core.workshop.Seats;
import se.isms.core.workshop.Workshops;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/**
 * Taking part in a workshop. Nothing here is kept to be answered again: an answer that is
 * kept would keep the secret of a seat, and a request that is kept would tell who voted
 * when. A vote can be sent as often as one likes; the last one counts.
 */
@RestController
@RequestMapping("/api/v1/workshops/{id}")
class SeatApi {

	private static final String SEAT = "Workshop-Seat";

	private final Seats seats;

	private final Workshops workshops;

	SeatApi(Seats seats, Workshops workshops) {
		this.seats = seats;
		this.workshops = workshops;
	}

	@PostMapping("/seats")
	@Requires(Permission.READ)
	@Operation(summary = "Joins as oneself; the secret of the seat is told once and kept nowhere")
	ResponseEntity<SeatResource> join(@PathVariable UUID id, @Valid @RequestBody SeatInput input,
			@Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
		var secret = this.seats.take(this.workshops.door(id), person.displayName(), input.function(), false);
		return ResponseEntity.created(URI.create("/api/v1/workshops/" + id))
			.body(new SeatResource(id, person.displayName(), secret));
	}

	@PutMapping("/vote")
	@Requires(Permission.READ)
	@Operation(summary = "Votes, or changes the vote of the round under way. The name and password come with the"
			+ " request: a session would note when it was used")
	VotesReceived vote(@PathVariable UUID id, @RequestHeader(SEAT) String secret, @Valid @RequestBody VoteInput input) {
		this.seats.vote(this.workshops.door(id), secret, input.scenarioId(), input.round(), input.vote());
		return received(id);
	}

	@DeleteMapping("/vote")
	@Requires(Permission.READ)
	@Operation(summary = "Takes the vote of the round under way back")
	VotesReceived takeBack(@PathVariable UUID id, @RequestHeader(SEAT) String secret, @RequestParam UUID scenarioId,
			@RequestParam int round) {
		this.seats.takeBack(this.workshops.door(id), secret, scenarioId, round);
		return received(id);
	}

	private VotesReceived received(UUID id) {
		var room = this.workshops.room(id);
		return new VotesReceived(room.voted(), room.seats().size());
	}

}
