package se.isms.core.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.organisation.Choice;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** Who receives for whom, and until when. */
@Service
@Transactional
public class DelegationRegister {

	private final Delegations delegations;

	private final Readers readers;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	DelegationRegister(Delegations delegations, Readers readers, JdbcClient db, Trail trail, Clock clock) {
		this.delegations = delegations;
		this.readers = readers;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** What has not ended yet, of the reader and for the reader, the first first. */
	@Transactional(readOnly = true)
	public List<DelegationRow> delegations(String username) {
		return this.db.sql("""
				select d.id, w.name as away, p.name as deputy, d.from_on, d.to_on, d.receives,
				       d.user_id = :reader as own, d.version
				  from notice_delegation d
				  join system.app_user w on w.id = d.user_id and w.tenant_id = d.tenant_id
				  join system.app_user p on p.id = d.deputy_id and p.tenant_id = d.tenant_id
				 where :reader in (d.user_id, d.deputy_id)
				   and d.to_on >= :today
				 order by d.from_on, d.id
				""")
			.param("reader", this.readers.id(username))
			.param("today", today())
			.query(DelegationRow.class)
			.list();
	}

	/** Those who may see what the reader sees. */
	@Transactional(readOnly = true)
	public List<Choice> deputies(String username) {
		var reader = this.readers.id(username);
		var own = CurrentActor.get().department();
		return this.readers.accounts()
			.stream()
			.filter(one -> !one.id().equals(reader) && one.seesAllOf(own))
			.map(one -> new Choice(one.id(), one.name()))
			.toList();
	}

	/** Lets another receive while one is away. */
	public Delegation delegate(String username, UUID deputy, LocalDate from, LocalDate to,
			Delegation.Receives receives) {
		if (deputies(username).stream().noneMatch(one -> one.id().equals(deputy))) {
			throw new NotFound();
		}
		var reader = this.readers.id(username);
		var wanted = new Delegation(UUID.randomUUID(), reader, deputy, from, to, receives, null).checked(today());
		this.delegations.findByToOnGreaterThanEqual(from)
			.stream()
			.filter(other -> other.userId().equals(reader) && other.meets(wanted))
			.findFirst()
			.ifPresent(other -> {
				throw new Refused("refused.delegation-meets", other.fromOn(), other.toOn());
			});
		var saved = this.delegations.save(wanted);
		this.trail.record("create", "notice-delegation", saved.id(), null, saved);
		return saved;
	}

	/** Ends it now; both the one who is away and the deputy may. */
	public void end(String username, UUID id, int version) {
		var reader = this.readers.id(username);
		var before = this.delegations.findById(id)
			.filter(one -> one.userId().equals(reader) || one.deputyId().equals(reader))
			.orElseThrow(NotFound::new);
		this.delegations.delete(new Delegation(before.id(), before.userId(), before.deputyId(), before.fromOn(),
				before.toOn(), before.receives(), version));
		this.trail.record("cancel", "notice-delegation", id, before, null);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
