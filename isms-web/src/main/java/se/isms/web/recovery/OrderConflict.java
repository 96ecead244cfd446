package se.isms.web.recovery;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.isms.core.recovery.DecidedOrder;
import se.isms.core.recovery.DecidedOrder.Place;

/**
 * What somebody else has decided in an order while one was at it.
 *
 * @param moved the systems that the other one has touched, where it stands otherwise in
 * one's own
 * @param rule whether the other one has chosen another rule
 */
record OrderConflict(List<Moved> moved, boolean rule) {

	OrderConflict {
		moved = List.copyOf(moved);
	}

	public boolean isEmpty() {
		return this.moved.isEmpty() && !this.rule;
	}

	/**
	 * The conflict.
	 * @param base the order that both have read, where it is still known
	 */
	static OrderConflict between(DecidedOrder mine, DecidedOrder theirs, @Nullable DecidedOrder base) {
		var own = (base != null) ? mine.touchedSince(base) : Set.<UUID>of();
		var here = byId(mine);
		var moved = theirs.touchedSince((base != null) ? base : mine);
		return new OrderConflict(
				theirs.places()
					.stream()
					.filter(place -> moved.contains(place.systemId()))
					.map(place -> new Moved(place.systemId(), here.get(place.systemId()), place,
							base != null && !own.contains(place.systemId())))
					.filter(one -> !Objects.equals(one.mine, one.theirs))
					.toList(),
				theirs.tieRule() != mine.tieRule() && (base == null || base.tieRule() != theirs.tieRule()));
	}

	private static Map<UUID, Place> byId(DecidedOrder order) {
		return order.places().stream().collect(Collectors.toMap(Place::systemId, Function.identity()));
	}

	/**
	 * A system that the other one has touched.
	 *
	 * @param untouched whether one has not touched it oneself, so that theirs is meant
	 */
	record Moved(UUID id, @Nullable Place mine, Place theirs, boolean untouched) {
	}

}
