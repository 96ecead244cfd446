package se.isms.core.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.risk.Risk;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.workshop.Workshops.Told;

/**
 * The rows of workshops. Who changes one locks it first, so that all happens in order.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkshopRows {

	/** The open risks r of the analysis that are no scenario of the workshop. */
	private static final String UNTAKEN = """
			r.analysis_id = :analysis
			and r.state <> 'CLOSED'
			and not exists (select from workshop_scenario s where s.workshop_id = :id and s.risk_id = r.id)""";

	private final JdbcClient db;

	private final JsonMapper json;

	WorkshopRows(JdbcClient db, JsonMapper json) {
		this.db = db;
		this.json = json;
	}

	Workshop workshop(UUID id) {
		return select(id, "");
	}

	/** The workshop, which nobody else changes until the transaction ends. */
	Workshop lock(UUID id) {
		return select(id, "for update");
	}

	private Workshop select(UUID id, String how) {
		return this.db.sql("""
				select id, analysis_id, code, anonymous, scenario_id, sequence, opened_by, opened_at, ends_at, ended_at
				  from workshop
				 where id = :id
				""" + how).param("id", id).query(Workshop.class).optional().orElseThrow(NotFound::new);
	}

	/** Those of an analysis that have ended, the newest first. */
	List<Workshop> held(UUID analysis) {
		return this.db.sql("""
				select id, analysis_id, code, anonymous, scenario_id, sequence, opened_by, opened_at, ends_at, ended_at
				  from workshop
				 where analysis_id = :analysis
				   and ended_at is not null
				 order by ended_at desc, id
				""").param("analysis", analysis).query(Workshop.class).list();
	}

	/** Those of one's own department, where one has one; the newest first. */
	List<WorkshopRow> all(@Nullable UUID analysis) {
		return this.db.sql("""
				select w.id, w.analysis_id, a.title as analysis, a.unit_id, u.name as unit, w.anonymous, w.opened_by,
				       w.opened_at, w.ends_at, w.ended_at
				  from workshop w
				  join risk_analysis a on a.id = w.analysis_id
				  join unit u on u.id = a.unit_id
				 where (:department::uuid is null or u.department_id = :department)
				   and (:analysis::uuid is null or a.id = :analysis)
				 order by w.opened_at desc, w.id
				""")
			.param("department", CurrentActor.get().department())
			.param("analysis", analysis)
			.query(WorkshopRow.class)
			.list();
	}

	/** What was decided about each, and its owner of today where none was decided. */
	List<Protocol.Decision> decisions(UUID id) {
		return this.db.sql("""
				select s.id as scenario_id, s.treatment, p.name as owner
				  from workshop_scenario s
				  join risk r on r.id = s.risk_id
				  left join person p on p.id = coalesce(s.owner_id, r.owner_id)
				 where s.workshop_id = :id
				""").param("id", id).query(Protocol.Decision.class).list();
	}

	Optional<UUID> openOf(UUID analysis) {
		return this.db.sql("select id from workshop where analysis_id = :analysis and ended_at is null")
			.param("analysis", analysis)
			.query(UUID.class)
			.optional();
	}

	void add(Workshop workshop) {
		this.db.sql("""
				insert into workshop (id, analysis_id, code, anonymous, sequence, opened_by, opened_at, ends_at)
				values (:id, :analysis, :code, :anonymous, 0, :by, :now, :end)
				""")
			.param("id", workshop.id())
			.param("analysis", workshop.analysisId())
			.param("code", workshop.code())
			.param("anonymous", workshop.anonymous())
			.param("by", workshop.openedBy())
			.param("now", at(workshop.openedAt()))
			.param("end", at(workshop.endsAt()))
			.update();
		this.db
			.sql("insert into system.workshop_code (code, tenant_id, workshop_id, ends_at)"
					+ " values (:code, :tenant, :id, :end)")
			.param("code", workshop.code())
			.param("tenant", CurrentActor.get().tenant())
			.param("id", workshop.id())
			.param("end", at(workshop.endsAt()))
			.update();
	}

	/** Nobody can come in any more, and no ballot can be traced. */
	void end(Workshop workshop, Instant now) {
		this.db.sql("update workshop set ended_at = :now, scenario_id = null where id = :id")
			.param("id", workshop.id())
			.param("now", at(now))
			.update();
		this.db.sql("update workshop_seat set secret_hash = null where workshop_id = :id")
			.param("id", workshop.id())
			.update();
		this.db.sql("delete from system.workshop_code where code = :code").param("code", workshop.code()).update();
	}

	/** What happened, told to everybody once the transaction is done. */
	void happened(UUID id, Happening.Kind kind) {
		this.db.sql("""
				with next as (
				    update workshop set sequence = sequence + 1 where id = :id returning id, sequence, scenario_id)
				insert into workshop_event (workshop_id, sequence, kind, voted, seated)
				select n.id, n.sequence, :kind,
				       (select count(*)
				          from workshop_scenario s
				          join workshop_vote v on v.scenario_id = s.id and v.round = s.round
				         where s.id = n.scenario_id),
				       (select count(*) from workshop_seat s where s.workshop_id = n.id and s.left_at is null)
				  from next n
				""").param("id", id).param("kind", kind.name()).update();
		this.db.sql("select pg_notify(:channel, :room)")
			.param("channel", News.CHANNEL)
			.param("room", id.toString())
			.query((row, number) -> id)
			.list();
	}

	List<Happening> since(UUID id, long sequence) {
		return this.db.sql("""
				select sequence, kind, voted, seated
				  from workshop_event
				 where workshop_id = :id
				   and sequence > :sequence
				 order by sequence
				""").param("id", id).param("sequence", sequence).query(Happening.class).list();
	}

	List<Scenario> scenarios(UUID id) {
		return this.db
			.sql("""
					select id, place, title, threat, vulnerability, it_outage, heading, told_by, merged_into, round, revealed,
					       likelihood, consequence, reason, risk_id, version
					  from workshop_scenario
					 where workshop_id = :id
					 order by place
					""")
			.param("id", id)
			.query(Scenario.class)
			.list();
	}

	/** All of them at once: a list may be pasted. */
	void add(UUID id, List<Scenario> told) {
		this.db.sql("""
				insert into workshop_scenario (id, workshop_id, place, title, threat, vulnerability, it_outage, heading,
				       told_by, round, revealed, reason, version)
				select t.id, :id, t.place, t.title, t.threat, t.vulnerability, t."itOutage", t.heading, t."toldBy", 0,
				       false, '', 0
				  from jsonb_to_recordset(:told::jsonb) t (id uuid, place integer, title text, threat text,
				       vulnerability text, "itOutage" boolean, heading text, "toldBy" text)
				""").param("id", id).param("told", this.json.writeValueAsString(told)).update();
	}

	int toTakeUp(Workshop workshop) {
		return this.db.sql("select count(*) from risk r where " + UNTAKEN)
			.param("id", workshop.id())
			.param("analysis", workshop.analysisId())
			.query(Integer.class)
			.single();
	}

	/** The highest first, after the scenarios that are there. */
	int takeUp(Workshop workshop, int place) {
		return this.db.sql("""
				insert into workshop_scenario (id, workshop_id, place, title, threat, vulnerability, it_outage, heading,
				       round, revealed, reason, risk_id, version)
				select gen_random_uuid(), :id,
				       :place + row_number() over (order by r.level desc nulls first, r.title collate "sv-SE-x-icu"),
				       r.title, r.threat, r.vulnerability, r.it_outage, '', 0, false, '', r.id, 0
				  from rated_risk r
				 where %s
				""".formatted(UNTAKEN))
			.param("id", workshop.id())
			.param("analysis", workshop.analysisId())
			.param("place", place)
			.update();
	}

	void change(UUID scenario, Told told) {
		this.db.sql("""
				update workshop_scenario
				   set title = :title, threat = :threat, vulnerability = :vulnerability, it_outage = :outage,
				       heading = :heading, version = version + 1
				 where id = :scenario
				""")
			.param("scenario", scenario)
			.param("title", told.title())
			.param("threat", told.threat())
			.param("vulnerability", told.vulnerability())
			.param("outage", told.itOutage())
			.param("heading", told.heading())
			.update();
	}

	void group(List<UUID> scenarios, String heading) {
		this.db.sql("update workshop_scenario set heading = :heading, version = version + 1 where id in (:scenarios)")
			.param("heading", heading)
			.param("scenarios", scenarios)
			.update();
	}

	void merge(UUID scenario, UUID into) {
		this.db.sql("""
				update workshop_scenario
				   set merged_into = :into, version = version + 1
				 where id = :scenario or merged_into = :scenario
				""").param("scenario", scenario).param("into", into).update();
	}

	/** Everybody looks at the scenario, in a new round. */
	void ask(UUID id, UUID scenario) {
		this.db.sql("""
				update workshop_scenario
				   set round = round + 1, revealed = false, likelihood = null, consequence = null, reason = '',
				       version = version + 1
				 where id = :scenario
				""").param("scenario", scenario).update();
		this.db.sql("update workshop set scenario_id = :scenario where id = :id")
			.param("scenario", scenario)
			.param("id", id)
			.update();
	}

	void reveal(UUID scenario) {
		this.db.sql("update workshop_scenario set revealed = true, version = version + 1 where id = :scenario")
			.param("scenario", scenario)
			.update();
	}

	void agree(UUID scenario, int likelihood, int consequence, String reason, UUID risk) {
		this.db.sql("""
				update workshop_scenario
				   set likelihood = :likelihood, consequence = :consequence, reason = :reason, risk_id = :risk,
				       version = version + 1
				 where id = :scenario
				""")
			.param("scenario", scenario)
			.param("likelihood", likelihood)
			.param("consequence", consequence)
			.param("reason", reason)
			.param("risk", risk)
			.update();
	}

	/** What was decided stays, whatever becomes of the risk. */
	void treat(UUID scenario, Risk.@Nullable Treatment treatment, @Nullable UUID owner) {
		this.db.sql("""
				update workshop_scenario
				   set treatment = :treatment, owner_id = :owner::uuid, version = version + 1
				 where id = :scenario
				""")
			.param("scenario", scenario)
			.param("treatment", (treatment != null) ? treatment.name() : null)
			.param("owner", owner)
			.update();
	}

	/**
	 * The votes of revealed rounds, by scenario; no others can be read here.
	 * @param scenario the only one that is asked for; none for all
	 */
	Map<UUID, List<Ballot>> votes(UUID id, @Nullable UUID scenario) {
		var votes = new HashMap<UUID, List<Ballot>>();
		this.db.sql("""
				select s.id, v.likelihood, v.consequence, v.told_by
				  from workshop_vote v
				  join workshop_scenario s on s.id = v.scenario_id and s.round = v.round
				 where s.workshop_id = :id
				   and (:scenario::uuid is null or s.id = :scenario)
				   and s.revealed
				 order by v.told_by collate "sv-SE-x-icu", v.ballot
				""")
			.param("id", id)
			.param("scenario", scenario)
			.query((row, number) -> votes.computeIfAbsent(row.getObject(1, UUID.class), each -> new ArrayList<>())
				.add(new Ballot(new Vote(row.getInt(2), row.getInt(3)), row.getString(4))))
			.list();
		return votes;
	}

	int voted(Scenario scenario) {
		return this.db.sql("select count(*) from workshop_vote v where v.scenario_id = :scenario and v.round = :round")
			.param("scenario", scenario.id())
			.param("round", scenario.round())
			.query(Integer.class)
			.single();
	}

	/** One's own vote, by what only oneself can show. */
	Optional<Vote> vote(Scenario scenario, byte[] ballot) {
		return this.db.sql("""
				select likelihood, consequence
				  from workshop_vote
				 where scenario_id = :scenario and round = :round and ballot = :ballot
				""")
			.param("scenario", scenario.id())
			.param("round", scenario.round())
			.param("ballot", ballot)
			.query(Vote.class)
			.optional();
	}

	/** One vote per ballot: a later one takes the place of an earlier one. */
	void vote(Scenario scenario, byte[] ballot, Vote vote, @Nullable String by) {
		this.db.sql("""
				insert into workshop_vote (scenario_id, round, ballot, likelihood, consequence, told_by)
				values (:scenario, :round, :ballot, :likelihood, :consequence, :by)
				on conflict (tenant_id, scenario_id, round, ballot)
				   do update set likelihood = excluded.likelihood, consequence = excluded.consequence
				""")
			.param("scenario", scenario.id())
			.param("round", scenario.round())
			.param("ballot", ballot)
			.param("likelihood", vote.likelihood())
			.param("consequence", vote.consequence())
			.param("by", by)
			.update();
	}

	int takeBack(Scenario scenario, byte[] ballot) {
		return this.db.sql("""
				delete from workshop_vote where scenario_id = :scenario and round = :round and ballot = :ballot
				""").param("scenario", scenario.id()).param("round", scenario.round()).param("ballot", ballot).update();
	}

	List<Seat> seats(UUID id) {
		return this.db.sql("""
				select id, workshop_id, name, function, guest, left_at is not null as "left"
				  from workshop_seat
				 where workshop_id = :id
				 order by joined_at, id
				""").param("id", id).query(WorkshopRows::seat).list();
	}

	Optional<Seat> seat(UUID id, byte[] hash) {
		return this.db.sql("""
				select id, workshop_id, name, function, guest, left_at is not null as "left"
				  from workshop_seat
				 where workshop_id = :id
				   and secret_hash = :hash
				""").param("id", id).param("hash", hash).query(WorkshopRows::seat).optional();
	}

	void add(Seat seat, byte[] hash, Instant now) {
		this.db.sql("""
				insert into workshop_seat (id, workshop_id, name, function, guest, secret_hash, joined_at)
				values (:id, :workshop, :name, :function, :guest, :hash, :now)
				""")
			.param("id", seat.id())
			.param("workshop", seat.workshopId())
			.param("name", seat.name())
			.param("function", seat.function().name())
			.param("guest", seat.guest())
			.param("hash", hash)
			.param("now", at(now))
			.update();
	}

	/** Or comes back. */
	void leave(UUID seat, @Nullable Instant now) {
		this.db.sql("update workshop_seat set left_at = :now::timestamptz where id = :seat")
			.param("seat", seat)
			.param("now", (now != null) ? at(now) : null)
			.update();
	}

	private static Seat seat(ResultSet row, int number) throws SQLException {
		return new Seat(row.getObject("id", UUID.class), row.getObject("workshop_id", UUID.class),
				row.getString("name"), Seat.Function.valueOf(row.getString("function")), row.getBoolean("guest"),
				row.getBoolean("left"));
	}

	static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
