package se.isms.core.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.recovery.DecidedOrder.Place;
import se.isms.core.recovery.RecoveryOrder.Need;
import se.isms.core.recovery.RecoveryOrder.Step;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;

/** The decided order and what it is made of, as it is stored. */
@Component
class OrderRows {

	private final JdbcClient db;

	OrderRows(JdbcClient db) {
		this.db = db;
	}

	/** Every system of the municipality. */
	List<Step> systems() {
		return this.db.sql("""
				select s.id, s.name as system, d.name as department,
				       coalesce(s.proven_recovery_hours, s.recovery_hours) as hours,
				       s.proven_recovery_hours is not null as proven,
				       (select string_agg(o.name, ', ' order by o.name collate "sv-SE-x-icu")
				          from system_need n
				          join information_system o on o.id = n.needed_id
				         where n.system_id = s.id) as needs
				  from information_system s
				  join unit u on u.id = s.unit_id
				  join unit d on d.id = u.department_id
				""").query(Step.class).list();
	}

	List<Need> needs() {
		return this.db.sql("select n.system_id, n.needed_id from system_need n").query(Need.class).list();
	}

	/** There is one at most. */
	Optional<DecidedOrder> decided() {
		return this.db.sql("""
				select o.id, o.tie_rule, o.decided_on, o.decided_by, o.version
				  from recovery_order o
				""").query(Head.class).optional().map(head -> head.with(places(head.id())));
	}

	private List<Place> places(UUID order) {
		return this.db.sql("""
				select p.system_id, p.place, p.reason
				  from recovery_place p
				  join information_system s on s.id = p.system_id
				 where p.order_id = :order
				 order by p.place, s.name collate "sv-SE-x-icu", s.id
				""").param("order", order).query(Place.class).list();
	}

	void add(DecidedOrder order) {
		try {
			this.db.sql("""
					insert into recovery_order (id, tie_rule, decided_on, decided_by, version)
					values (:id, :rule, :day, :by, 0)
					""")
				.param("id", order.id())
				.param("rule", name(order.tieRule()))
				.param("day", order.decidedOn())
				.param("by", order.decidedBy())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Refused("refused.order-decided-already");
		}
		place(order);
	}

	void change(DecidedOrder order) {
		var changed = this.db.sql("""
				update recovery_order
				   set tie_rule = :rule,
				       decided_on = :day,
				       decided_by = :by,
				       version = version + 1
				 where id = :id
				   and version = :version
				""")
			.param("id", order.id())
			.param("rule", name(order.tieRule()))
			.param("day", order.decidedOn())
			.param("by", order.decidedBy())
			.param("version", order.version())
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("the order of recovery");
		}
		this.db.sql("delete from recovery_place where order_id = :id").param("id", order.id()).update();
		place(order);
	}

	private void place(DecidedOrder order) {
		var places = order.places();
		var placed = this.db.sql("""
				insert into recovery_place (order_id, system_id, place, reason)
				select :order, s.id, x.place, x.reason
				  from unnest(:systems::uuid[], :places::integer[], :reasons::text[]) x (id, place, reason)
				  join information_system s on s.id = x.id
				""")
			.param("order", order.id())
			.param("systems", places.stream().map(place -> place.systemId().toString()).toArray(String[]::new))
			.param("places", places.stream().map(Place::place).toArray(Integer[]::new))
			.param("reasons", places.stream().map(Place::reason).toArray(String[]::new))
			.update();
		if (placed != places.size()) {
			throw new NotFound();
		}
	}

	private static @Nullable String name(@Nullable TieRule rule) {
		return (rule != null) ? rule.name() : null;
	}

	/** A decision without its places. */
	record Head(UUID id, @Nullable TieRule tieRule, LocalDate decidedOn, String decidedBy, int version) {

		DecidedOrder with(List<Place> places) {
			return new DecidedOrder(this.id, this.tieRule, this.decidedOn, this.decidedBy, places, this.version);
		}

	}

}
