package se.isms.web.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.recovery.OrderSheet;
import se.isms.core.recovery.TieRule;

/**
 * In which order information systems come back.
 *
 * @param id none where nobody has decided and the order is computed
 * @param version the same
 * @param systems in their order
 */
record OrderResource(@Nullable UUID id, @Nullable LocalDate decidedOn, @Nullable String decidedBy,
		@Nullable TieRule tieRule, @Nullable Integer version, List<OrderedSystemResource> systems) {

	static OrderResource of(OrderSheet sheet) {
		var systems = sheet.rows().stream().map(OrderedSystemResource::of).toList();
		var decided = sheet.decided();
		return (decided == null) ? new OrderResource(null, null, null, null, null, systems) : new OrderResource(
				decided.id(), decided.decidedOn(), decided.decidedBy(), decided.tieRule(), decided.version(), systems);
	}

	/**
	 * A system in the order.
	 *
	 * @param place none where it is computed, or has come since the order was decided
	 * @param computed where it would stand if nobody had decided
	 * @param circular whether it is in a circle or needs something in one
	 * @param hours how long it takes to come back, proven or else declared
	 * @param reason why it stands otherwise than computed
	 * @param before names of what it needs and does not come after
	 */
	record OrderedSystemResource(UUID systemId, String system, String department, @Nullable Integer place, int computed,
			boolean circular, @Nullable Integer hours, boolean proven, @Nullable String reason, List<String> before) {

		static OrderedSystemResource of(OrderSheet.Row row) {
			return new OrderedSystemResource(row.step().id(), row.step().system(), row.step().department(), row.place(),
					row.computed(), row.circular(), row.step().hours(), row.step().proven(), row.reason(),
					row.before());
		}

	}

}
