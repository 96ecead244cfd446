package se.isms.core.trail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the trail says of an object: who, when, before, after. */
@Component
@Transactional(readOnly = true)
public class History {

	private final JdbcClient db;

	History(JdbcClient db) {
		this.db = db;
	}

	/** The newest fifty changes of an object. */
	public List<Change> of(String subjectType, UUID subject) {
		return this.db.sql("""
				select e.at, e.actor, e.action, v.before::text, v.after::text
				  from trail_entry e
				  left join trail_value v on v.entry_id = e.id
				 where e.subject_type = :type
				   and e.subject_id = :subject
				 order by e.at desc
				 limit 50
				""").param("type", subjectType).param("subject", subject).query(Change.class).list();
	}

	/** One change, with its values as JSON where they have not been erased. */
	public record Change(Instant at, String actor, String action, @Nullable String before, @Nullable String after) {
	}

}
