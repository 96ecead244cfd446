package se.isms.core.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;

/**
 * Brings what stands in the outbox to its readers: finds out who they are now and gives
 * each a copy. Several processes may do so at once; each notice is claimed by one.
 */
@Service
@Transactional
public class Deliveries {

	/** In one transaction. */
	private static final int MOST = 500;

	private static final TypeReference<List<Receiver>> RECEIVERS = new TypeReference<>() {
	};

	private final JdbcClient db;

	private final JsonMapper json;

	private final Readers readers;

	private final ApplicationEventPublisher events;

	Deliveries(JdbcClient db, JsonMapper json, Readers readers, ApplicationEventPublisher events) {
		this.db = db;
		this.json = json;
		this.readers = readers;
		this.events = events;
	}

	/** Delivers some of what waits; says how many, none when nothing waits. */
	public int deliver(Instant now) {
		var waiting = waiting();
		if (!waiting.isEmpty()) {
			var copies = copies(waiting, today(now));
			insert(copies, now);
			this.db.sql("update notice set delivered_at = :now where id = any(:ids::uuid[])")
				.param("now", Notices.at(now))
				.param("ids", Notices.array(waiting.stream().map(Told::id)))
				.update();
			tell(copies);
		}
		return waiting.size();
	}

	/**
	 * Before a mail is made: what somebody else answers for by now goes to that one, and
	 * not to who did before. What has been read or mailed stays.
	 */
	void renew(Collection<UUID> notices, Instant now) {
		if (notices.isEmpty()) {
			return;
		}
		var told = this.db
			.sql("select n.id, n.receivers::text, n.subject_id from notice n where n.id = any(:ids::uuid[])")
			.param("ids", Notices.array(notices.stream()))
			.query(Told.class)
			.list();
		var copies = copies(told, today(now));
		this.db.sql("""
				delete from notice_copy c
				 where c.notice_id = any(:ids::uuid[])
				   and c.read_at is null
				   and c.digest_id is null
				   and not exists (
				       select from jsonb_to_recordset(:copies::jsonb) as k("noticeId" uuid, "userId" uuid)
				        where k."noticeId" = c.notice_id
				          and k."userId" = c.user_id)
				""")
			.param("ids", Notices.array(notices.stream()))
			.param("copies", this.json.writeValueAsString(copies))
			.update();
		insert(copies, now);
	}

	private List<Told> waiting() {
		return this.db.sql("""
				select n.id, n.receivers::text, n.subject_id
				  from notice n
				 where n.delivered_at is null
				 order by n.told_at
				 limit :most
				   for update skip locked
				""").param("most", MOST).query(Told.class).list();
	}

	private List<Copy> copies(List<Told> told, LocalDate today) {
		var receiving = this.readers.receiving(today);
		var subjects = subjects(told);
		var copies = new ArrayList<Copy>();
		for (var one : told) {
			receiving.of(this.json.readValue(one.receivers(), RECEIVERS), subjects.get(one.subjectId()))
				.forEach(copy -> copies.add(new Copy(one.id(), copy.userId(), copy.awayUserId())));
		}
		return copies;
	}

	private Map<UUID, Subject> subjects(List<Told> told) {
		return this.db.sql("""
				select s.id, s.department_id, s.owner_id, s.deputy_id
				  from notice_subject s
				 where s.id = any(:ids::uuid[])
				""")
			.param("ids", Notices.array(told.stream().map(Told::subjectId)))
			.query(Subject.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Subject::id, Function.identity()));
	}

	private void insert(List<Copy> copies, Instant now) {
		this.db.sql("""
				insert into notice_copy (notice_id, user_id, away_user_id, received_at)
				select k."noticeId", k."userId", k."awayUserId", :now
				  from jsonb_to_recordset(:copies::jsonb) as k("noticeId" uuid, "userId" uuid, "awayUserId" uuid)
				on conflict do nothing
				""").param("copies", this.json.writeValueAsString(copies)).param("now", Notices.at(now)).update();
	}

	private void tell(List<Copy> copies) {
		this.events.publishEvent(new NoticesDelivered(CurrentActor.get().tenant(),
				copies.stream().map(Copy::userId).collect(Collectors.toSet())));
	}

	static LocalDate today(Instant now) {
		return now.atZone(Dates.ZONE).toLocalDate();
	}

	/** A notice for one reader, as it is written. */
	private record Copy(UUID noticeId, UUID userId, @Nullable UUID awayUserId) {
	}

}
