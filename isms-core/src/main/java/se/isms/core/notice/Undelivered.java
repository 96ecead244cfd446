package se.isms.core.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * Digests that did not arrive, or of which nobody knows: shown, and sent again when
 * somebody says so.
 */
@Service
@Transactional
public class Undelivered {

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	Undelivered(JdbcClient db, Trail trail, Clock clock) {
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<UndeliveredDigest> digests() {
		CurrentActor.get().require(Permission.COORDINATE);
		return this.db.sql("""
				select d.id, a.name as reader, d.state, d.urgent, d.attempts, d.made_at, d.reason, d.version,
				       (select count(*) from notice_copy c
				         where c.tenant_id = d.tenant_id and c.digest_id = d.id) as notices,
				       (select max(t.started_at) from digest_attempt t
				         where t.tenant_id = d.tenant_id and t.digest_id = d.id) as tried_at
				  from digest d
				  join system.app_user a on a.id = d.user_id and a.tenant_id = d.tenant_id
				 where d.state in ('UNKNOWN', 'DEAD')
				    or d.state = 'WAITING' and d.attempts > 0
				 order by d.made_at desc, d.id
				 limit 200
				""").query(UndeliveredDigest.class).list();
	}

	/** Lets it be sent once more, under the same name. */
	public void retry(UUID id, int version) {
		CurrentActor.get().require(Permission.COORDINATE);
		var before = digests().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
		if (before.state() == DigestState.WAITING) {
			throw new Refused("refused.digest-waits");
		}
		var changed = this.db.sql("""
				update digest d
				   set state = 'WAITING', next_at = :now, reason = null, version = d.version + 1
				 where d.id = :id
				   and d.version = :version
				   and d.state in ('UNKNOWN', 'DEAD')
				""").param("now", Notices.at(this.clock.instant())).param("id", id).param("version", version).update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("the digest was changed meanwhile");
		}
		this.trail.record("retry", "digest", id, Map.of("state", before.state()), Map.of("state", DigestState.WAITING));
	}

}
