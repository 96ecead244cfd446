package se.isms.core.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bundles what each reader has neither read nor been mailed: what is urgent at once, the
 * rest when the reader's slot begins. A reader without an address gets none.
 */
@Service
@Transactional
public class DigestMaking {

	/** What is older is found in the list, not in a mail. */
	private static final Duration FRESH = Duration.ofDays(14);

	private static final int MOST = 5000;

	private static final TypeReference<Set<NoticeKind>> KINDS = new TypeReference<>() {
	};

	private final JdbcClient db;

	private final JsonMapper json;

	private final Deliveries deliveries;

	DigestMaking(JdbcClient db, JsonMapper json, Deliveries deliveries) {
		this.db = db;
		this.json = json;
		this.deliveries = deliveries;
	}

	/**
	 * Makes the digests that are due; says how many.
	 * @param at when on a day the bundles go
	 * @param domain of the sender, in which mails have their names
	 */
	public int make(Instant now, LocalTime at, String domain) {
		var due = due(pending(now), now, at);
		if (due.isEmpty()) {
			return 0;
		}
		this.deliveries.renew(due.stream().flatMap(one -> one.notices.stream()).collect(Collectors.toSet()), now);
		// What renewing gave to others is theirs now.
		var still = due(pending(now), now, at);
		return still.isEmpty() ? 0 : insert(still, now, domain);
	}

	private List<Pending> pending(Instant now) {
		return this.db.sql("""
				select c.notice_id, c.user_id, n.kind, n.urgent, c.received_at, s.rhythm, s.muted::text
				  from notice_copy c
				  join notice n on n.tenant_id = c.tenant_id and n.id = c.notice_id
				  join notice_setting s on s.tenant_id = c.tenant_id and s.user_id = c.user_id
				  join system.app_user a on a.id = c.user_id and a.tenant_id = c.tenant_id and a.enabled
				 where c.digest_id is null
				   and c.read_at is null
				   and c.received_at > :since
				   and s.email is not null
				 order by c.received_at
				 limit :most
				   for update of c skip locked
				""").param("since", Notices.at(now.minus(FRESH))).param("most", MOST).query(Pending.class).list();
	}

	private Collection<Bundle> due(List<Pending> pending, Instant now, LocalTime at) {
		var bundles = new LinkedHashMap<String, Bundle>();
		for (var one : pending) {
			slot(one, now, at).forEach((slot, urgent) -> bundles
				.computeIfAbsent(one.userId() + slot, key -> Bundle.of(one.userId(), slot, urgent))
				.notices()
				.add(one.noticeId()));
		}
		return bundles.values();
	}

	/** The slot of the copy, and whether it is an urgent one; none: not now. */
	private Map<String, Boolean> slot(Pending one, Instant now, LocalTime at) {
		if (one.urgent()) {
			return Map.of("U" + now, true);
		}
		if (this.json.readValue(one.muted(), KINDS).contains(one.kind())) {
			return Map.of();
		}
		return Slot.of(one.rhythm(), at, now)
			.filter(slot -> one.receivedAt().isBefore(slot.moment()))
			.map(slot -> Map.of(slot.name(), false))
			.orElse(Map.of());
	}

	/** A slot that has its digest takes no second one: its copies wait for the next. */
	private int insert(Collection<Bundle> bundles, Instant now, String domain) {
		return this.db
			.sql("""
					with bundle as (
					    select b.id, b."userId" as user_id, b.slot, b.urgent, b.notices
					      from jsonb_to_recordset(:bundles::jsonb)
					        as b(id uuid, "userId" uuid, slot text, urgent boolean, notices jsonb)),
					made as (
					    insert into digest (id, user_id, slot, urgent, state, attempts, message_id, made_at, next_at, version)
					    select b.id, b.user_id, b.slot, b.urgent, 'WAITING', 0, '<' || b.id || '@' || :domain || '>', :now, :now, 0
					      from bundle b
					    on conflict (tenant_id, user_id, slot) do nothing
					    returning id),
					taken as (
					    update notice_copy c
					       set digest_id = b.id
					      from bundle b
					      join made m on m.id = b.id
					     where c.user_id = b.user_id
					       and c.digest_id is null
					       and b.notices @> to_jsonb(c.notice_id))
					select count(*) from made
					""")
			.param("bundles", this.json.writeValueAsString(bundles))
			.param("domain", domain)
			.param("now", Notices.at(now))
			.query(Integer.class)
			.single();
	}

	/** What one mail will tell of. */
	private record Bundle(UUID id, UUID userId, String slot, boolean urgent, List<UUID> notices) {

		static Bundle of(UUID reader, String slot, boolean urgent) {
			return new Bundle(UUID.randomUUID(), reader, slot, urgent, new ArrayList<>());
		}

	}

}
