package se.isms.core.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;

/**
 * The notices of one reader. What has been read is a mark of the reader's own and leaves
 * no trail.
 */
@Service
@Transactional
public class Inbox {

	/** The newest; what is older has been dealt with or is told again. */
	private static final int MOST = 200;

	private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {
	};

	private final JdbcClient db;

	private final JsonMapper json;

	private final Readers readers;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Inbox(JdbcClient db, JsonMapper json, Readers readers, ApplicationEventPublisher events, Clock clock) {
		this.db = db;
		this.json = json;
		this.readers = readers;
		this.events = events;
		this.clock = clock;
	}

	/** The newest first. A thing that has left one's department has no name any more. */
	@Transactional(readOnly = true)
	public List<ReceivedNotice> notices(String username, NoticeFilter filter, Locale language) {
		var texts = NoticeTexts.of(language);
		return this.db.sql("""
				select n.id, n.kind, n.text_key, n.arguments::text, n.due_at, n.subject_type, n.subject_id,
				       c.received_at, c.read_at, s.title, w.name as away
				  from notice_copy c
				  join notice n on n.tenant_id = c.tenant_id and n.id = c.notice_id
				  join system.app_user a on a.id = c.user_id and a.tenant_id = c.tenant_id
				  left join system.app_user w on w.id = c.away_user_id and w.tenant_id = c.tenant_id
				  left join notice_subject s
				    on s.tenant_id = n.tenant_id
				   and s.id = n.subject_id
				   and s.type = n.subject_type
				   and (a.department_id is null or s.department_id is null or s.department_id = a.department_id)
				 where a.username = :username
				   and (:kind::text is null or n.kind = :kind)
				   and (:show = 'ALL' or (:show = 'UNREAD') = (c.read_at is null))
				 order by c.received_at desc, n.urgent desc, n.due_at, n.id
				 limit :most
				""")
			.param("username", username)
			.param("kind", (filter.kind() != null) ? filter.kind().name() : null)
			.param("show", filter.show().name())
			.param("most", MOST)
			.query(Row.class)
			.list()
			.stream()
			.map(row -> row.in(texts, this.json))
			.toList();
	}

	@Transactional(readOnly = true)
	public int unread(String username) {
		return this.db.sql("""
				select count(*)
				  from notice_copy c
				  join system.app_user a on a.id = c.user_id and a.tenant_id = c.tenant_id
				 where a.username = :username
				   and c.read_at is null
				""").param("username", username).query(Integer.class).single();
	}

	/** Marks one as read; one that is read already stays so. */
	public void read(String username, UUID notice) {
		var reader = this.readers.id(username);
		var found = this.db.sql("""
				update notice_copy
				   set read_at = coalesce(read_at, :now)
				 where notice_id = :notice
				   and user_id = :reader
				""")
			.param("now", Notices.at(this.clock.instant()))
			.param("notice", notice)
			.param("reader", reader)
			.update();
		if (found == 0) {
			throw new NotFound();
		}
		changed(reader);
	}

	/** Marks everything as read, of one kind or of all. */
	public int readAll(String username, @Nullable NoticeKind kind) {
		var reader = this.readers.id(username);
		var read = this.db.sql("""
				update notice_copy c
				   set read_at = :now
				  from notice n
				 where n.tenant_id = c.tenant_id
				   and n.id = c.notice_id
				   and c.user_id = :reader
				   and c.read_at is null
				   and (:kind::text is null or n.kind = :kind)
				""")
			.param("now", Notices.at(this.clock.instant()))
			.param("reader", reader)
			.param("kind", (kind != null) ? kind.name() : null)
			.update();
		changed(reader);
		return read;
	}

	private void changed(UUID reader) {
		this.events.publishEvent(new NoticesDelivered(CurrentActor.get().tenant(), Set.of(reader)));
	}

	/** A notice as the database lists it. */
	private record Row(UUID id, NoticeKind kind, String textKey, String arguments, @Nullable Instant dueAt,
			String subjectType, UUID subjectId, Instant receivedAt, @Nullable Instant readAt, @Nullable String title,
			@Nullable String away) {

		ReceivedNotice in(NoticeTexts texts, JsonMapper json) {
			var words = json.readValue(this.arguments, TEXTS);
			return new ReceivedNotice(this.id, this.kind, texts.page(this.textKey, this.title, this.dueAt, words),
					this.subjectType, this.subjectId, this.title == null, this.dueAt, this.receivedAt, this.readAt,
					this.away);
		}

	}

}
