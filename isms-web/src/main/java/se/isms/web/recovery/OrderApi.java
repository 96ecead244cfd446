package se.isms.web.recovery;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.recovery.DecidedOrder;
import se.isms.core.recovery.OrderRegister;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** The order in which information systems come back. */
@RestController
@RequestMapping("/api/v1/recovery-order")
class OrderApi {

	private static final String PATH = "/api/v1/recovery-order";

	private final OrderRegister register;

	private final AnswerOnce once;

	OrderApi(OrderRegister register, AnswerOnce once) {
		this.register = register;
		this.once = once;
	}

	@GetMapping
	@Requires(Permission.READ)
	@Operation(summary = "The order in which systems come back, as decided or else as computed")
	ResponseEntity<OrderResource> order() {
		var order = OrderResource.of(this.register.sheet());
		return (order.version() != null) ? Versioned.ok(order.version(), order) : ResponseEntity.ok(order);
	}

	@PostMapping
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Decides the order where nobody has decided one")
	ResponseEntity<OrderResource> decide(@Valid @RequestBody OrderInput input, RequestKey key) {
		return this.once.answer(key, input, OrderResource.class, () -> {
			var decided = this.register.save(order(UUID.randomUUID(), null, input));
			return Versioned.created(PATH, decided.version(), OrderResource.of(this.register.sheet()));
		});
	}

	@PutMapping
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Decides the order anew")
	ResponseEntity<OrderResource> decideAnew(@Valid @RequestBody OrderInput input, IfMatch match) {
		var before = this.register.decided().orElseThrow(NotFound::new);
		match.require(before.version());
		this.register.save(order(before.id(), match.version(), input));
		return order();
	}

	@PostMapping("/take-back")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Takes the latest decision back, so that the one before it is in force again")
	ResponseEntity<OrderResource> takeBack(@Valid @RequestBody TakeBackOrderInput input, IfMatch match,
			RequestKey key) {
		return this.once.answer(key, input, OrderResource.class, () -> {
			match.require(this.register.decided().orElseThrow(NotFound::new).version());
			this.register.takeBack(input.reason(), match.version());
			return order();
		});
	}

	private static DecidedOrder order(UUID id, @Nullable Integer version, OrderInput input) {
		return new DecidedOrder(id, input.tieRule(), LocalDate.EPOCH, "",
				input.places()
					.stream()
					.map(place -> new DecidedOrder.Place(place.systemId(), place.place(), place.reason()))
					.toList(),
				version);
	}

}
