package se.isms.core.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Register;

/**
 * Takes back a change that one has just made oneself: what stood before is saved again,
 * with every check that saving has. Somebody else's later change is never lost.
 */
@Service
public class Undo {

	/** How long a change can be taken back. */
	public static final Duration OPEN_FOR = Duration.ofSeconds(30);

	/** For the way to the server and back. */
	private static final Duration GRACE = Duration.ofSeconds(5);

	private final Map<String, Register<?>> kinds;

	private final JdbcClient db;

	private final JsonMapper json;

	private final Clock clock;

	Undo(List<Register<?>> kinds, JdbcClient db, JsonMapper json, Clock clock) {
		this.kinds = kinds.stream().collect(Collectors.toMap(Register::subjectType, Function.identity()));
		this.db = db;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * The change that the actor has made since this moment, if it can be taken back
	 * whole: nothing else has become of the object since.
	 */
	@Transactional(readOnly = true)
	public Optional<UUID> of(Instant since) {
		return this.db.sql("""
				select e.id
				  from trail_entry e
				 where e.at >= :since
				   and e.actor = :actor
				   and e.action = 'change'
				   and e.subject_type in (:types)
				   and not exists (
				       select
				         from trail_entry o
				        where o.subject_id = e.subject_id
				          and o.at >= e.at
				          and o.action <> 'change')
				 order by e.at desc
				 limit 1
				""")
			.param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
			.param("actor", CurrentActor.get().name())
			.param("types", this.kinds.keySet())
			.query(UUID.class)
			.optional();
	}

	/** Saves what stood before the change. */
	@Transactional
	public void undo(UUID entry) {
		var change = this.db.sql("""
				select e.at, e.subject_type, v.before::text, v.after::text
				  from trail_entry e
				  join trail_value v on v.entry_id = e.id
				 where e.id = :id
				   and e.actor = :actor
				   and v.before is not null
				   and v.after is not null
				""")
			.param("id", entry)
			.param("actor", CurrentActor.get().name())
			.query(Change.class)
			.optional()
			.orElseThrow(NotFound::new);
		if (this.clock.instant().isAfter(change.at.plus(OPEN_FOR).plus(GRACE))) {
			throw new Refused("refused.undo-too-late", OPEN_FOR.toSeconds());
		}
		restore(Optional.ofNullable(this.kinds.get(change.subjectType)).orElseThrow(NotFound::new), change);
	}

	private <A> void restore(Register<A> kind, Change change) {
		var before = (ObjectNode) this.json.readTree(change.before);
		before.set("version", this.json.readTree(change.after).get("version"));
		try {
			kind.save(this.json.treeToValue(before, kind.type()));
		}
		catch (OptimisticLockingFailureException ex) {
			throw new Refused("refused.undo-changed-since");
		}
	}

	private record Change(Instant at, String subjectType, String before, String after) {
	}

}
