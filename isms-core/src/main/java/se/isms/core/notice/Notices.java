package se.isms.core.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outbox: what people shall be told is written in the transaction of the change. No
 * change without its notice, no notice without its change.
 */
@Component
public class Notices {

	private final JdbcClient db;

	private final JsonMapper json;

	private final Clock clock;

	Notices(JdbcClient db, JsonMapper json, Clock clock) {
		this.db = db;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Tells somebody of something.
	 * @param key of its sentences, see {@link NoticeTexts}
	 * @param arguments fill the sentence of the page after the name and the day; the mail
	 * never has them
	 * @param dueBy by when the receiver shall have acted
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(NoticeKind kind, List<Receiver> receivers, About about, String key, List<String> arguments,
			@Nullable Instant dueBy) {
		tellOnce(List.of(OutboxRow.of(kind, receivers, about, key, arguments, dueBy, null)));
	}

	/** Tells what has not been told under its name before; says how many that were. */
	int tellOnce(List<OutboxRow> rows) {
		return rows.isEmpty() ? 0
				: this.db
					.sql("""
							insert into notice (id, kind, receivers, subject_type, subject_id, text_key, arguments, due_at, urgent,
							       once_key, told_at)
							select r.id, r.kind, r.receivers, r.type, r.subject, r.key, r.arguments, r.due, r.urgent, r.once, :now
							  from jsonb_to_recordset(:rows::jsonb) as r(id uuid, kind text, receivers jsonb, type text, subject uuid,
							       key text, arguments jsonb, due timestamptz, urgent boolean, once text)
							on conflict (tenant_id, once_key) do nothing
							""")
					.param("rows", this.json.writeValueAsString(rows))
					.param("now", at(this.clock.instant()))
					.update();
	}

	/** As one parameter, so that the statement is the same for few and for many. */
	static String array(Stream<UUID> ids) {
		return ids.distinct().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
	}

	static @Nullable OffsetDateTime at(@Nullable Instant moment) {
		return (moment != null) ? OffsetDateTime.ofInstant(moment, ZoneOffset.UTC) : null;
	}

}
