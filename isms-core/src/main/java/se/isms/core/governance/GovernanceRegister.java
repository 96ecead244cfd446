package se.isms.core.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Trail;

/**
 * How the work is led: objectives, the action plan, training, audits, briefings and
 * steering documents.
 */
@Service
@Transactional
public class GovernanceRegister {

	private final Objectives objectives;

	private final Activities activities;

	private final TrainingProgrammes programmes;

	private final ManagementMembers members;

	private final Audits audits;

	private final Briefings briefings;

	private final ContextEntries context;

	private final SteeringDocuments documents;

	private final JdbcAggregateOperations aggregates;

	private final JdbcClient db;

	private final Organisation organisation;

	private final Trail trail;

	private final Clock clock;

	GovernanceRegister(Objectives objectives, Activities activities, TrainingProgrammes programmes,
			ManagementMembers members, Audits audits, Briefings briefings, ContextEntries context,
			SteeringDocuments documents, JdbcAggregateOperations aggregates, JdbcClient db, Organisation organisation,
			Trail trail, Clock clock) {
		this.objectives = objectives;
		this.activities = activities;
		this.programmes = programmes;
		this.members = members;
		this.audits = audits;
		this.briefings = briefings;
		this.context = context;
		this.documents = documents;
		this.aggregates = aggregates;
		this.db = db;
		this.organisation = organisation;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<ObjectiveRow> objectives(int year) {
		return this.db.sql("""
				select o.id, o.title, o.metric, o.target, o.due_on, o.outcome, p.name as owner,
				       count(a.id) filter (where a.state = 'DONE') as done, count(a.id) as activities
				  from objective o
				  left join person p on p.id = o.owner_id
				  left join activity a on a.objective_id = o.id
				 where o.year = :year
				 group by o.id, o.title, o.metric, o.target, o.due_on, o.outcome, p.name
				 order by o.due_on nulls last, o.title collate "sv-SE-x-icu"
				""").param("year", year).query(ObjectiveRow.class).list();
	}

	@Transactional(readOnly = true)
	public List<ActivityRow> activities(int year) {
		return this.db.sql("""
				select a.id, a.title, a.unit_id, u.name as unit, a.objective_id, o.title as objective, a.state
				  from activity a
				  join unit u on u.id = a.unit_id
				  left join objective o on o.id = a.objective_id
				 where a.year = :year
				   and (:department::uuid is null or u.department_id = :department)
				 order by u.name collate "sv-SE-x-icu", a.title collate "sv-SE-x-icu"
				""")
			.param("year", year)
			.param("department", CurrentActor.get().department())
			.query(ActivityRow.class)
			.list();
	}

	/** How many of the activities of a year are done. */
	@Transactional(readOnly = true)
	public ActivityCount activityCount(int year) {
		return this.db.sql("""
				select count(*) filter (where a.state = 'DONE') as done,
				       count(*) filter (where a.state = 'ONGOING') as ongoing,
				       count(*) filter (where a.state = 'CANCELLED') as cancelled,
				       count(*) as total
				  from activity a
				  join unit u on u.id = a.unit_id
				 where a.year = :year
				   and (:department::uuid is null or u.department_id = :department)
				""")
			.param("year", year)
			.param("department", CurrentActor.get().department())
			.query(ActivityCount.class)
			.single();
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<TrainingProgramme> programmes() {
		return this.db.sql("""
				select g.id, g.title, g.launched_on, g.months, g.version
				  from training_programme g
				 order by g.launched_on desc, g.id
				""").query(TrainingProgramme.class).list();
	}

	/** Every department, smaller units counted into it, also those without figures. */
	@Transactional(readOnly = true)
	public List<TrainingRow> training(UUID programme) {
		return this.db.sql("""
				select d.id as unit_id, d.name as unit,
				       sum(t.completed)::integer as completed, sum(t.population)::integer as population
				  from unit d
				  join unit u on u.department_id = d.id
				  left join training_total t on t.unit_id = u.id and t.programme_id = :programme
				 where d.kind <> 'SUBUNIT'
				   and (:department::uuid is null or d.id = :department)
				 group by d.id, d.name
				 order by d.name collate "sv-SE-x-icu"
				""")
			.param("programme", programme)
			.param("department", CurrentActor.get().department())
			.query(TrainingRow.class)
			.list();
	}

	/** What a unit itself has noted, smaller units left out. */
	@Transactional(readOnly = true)
	public Optional<TrainingTotal> noted(UUID programme, UUID unit) {
		if (!this.organisation.mayRead(unit)) {
			throw new NotFound();
		}
		return total(programme, unit);
	}

	/** Persons who are in the management today. */
	@Transactional(readOnly = true)
	public List<MemberRow> members() {
		return this.db
			.sql("""
					select m.id, m.person_id, p.name, p.title, u.name as unit, m.reason, m.valid_from, m.valid_to, m.trained_on
					  from management_member m
					  join person p on p.id = m.person_id
					  join unit u on u.id = p.unit_id
					 where m.valid_from <= :today
					   and (m.valid_to is null or m.valid_to >= :today)
					   and (:department::uuid is null or u.department_id = :department)
					 order by m.trained_on nulls first, p.name collate "sv-SE-x-icu"
					""")
			.param("today", today())
			.param("department", CurrentActor.get().department())
			.query(MemberRow.class)
			.list();
	}

	/** Those not yet reported first, then the newest. */
	@Transactional(readOnly = true)
	public List<Audit> audits() {
		return this.db.sql("""
				select a.id, a.title, a.area, a.auditor, a.independent, a.scope, a.criteria, a.reported_on, a.result,
				       a.version
				  from audit a
				 order by a.reported_on desc nulls first, a.title collate "sv-SE-x-icu"
				""").query(Audit.class).list();
	}

	/** The briefings of a year, the first first. */
	@Transactional(readOnly = true)
	public List<Briefing> briefings(int year) {
		return this.briefings.findByHeldOnBetweenOrderByHeldOn(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
	}

	@Transactional(readOnly = true)
	public List<BriefingCount> briefingCounts(int year) {
		return this.db.sql("""
				select b.kind, count(*) as count, max(b.held_on) as last_on
				  from briefing b
				 where b.held_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)
				 group by b.kind
				 order by b.kind
				""").param("year", year).query(BriefingCount.class).list();
	}

	@Transactional(readOnly = true)
	public List<ContextEntry> context(int year) {
		return this.context.findByYearOrderByInputAscTextSvAsc(year);
	}

	@Transactional(readOnly = true)
	public List<SteeringDocument> documents() {
		return this.db.sql("""
				select s.id, s.name, s.kind, s.body, s.decided_on, s.valid_until
				  from steering_document s
				 order by s.name collate "sv-SE-x-icu"
				""").query(SteeringDocument.class).list();
	}

	@Transactional(readOnly = true)
	public Objective objective(UUID id) {
		return this.objectives.findById(id).orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public Activity activity(UUID id) {
		return this.activities.findById(id)
			.filter(activity -> this.organisation.mayRead(activity.unitId()))
			.orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public TrainingProgramme programme(UUID id) {
		return this.programmes.findById(id).orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public ManagementMember member(UUID id) {
		return this.members.findById(id).orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public Audit audit(UUID id) {
		return this.audits.findById(id).orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public SteeringDocument document(UUID id) {
		return this.documents.findById(id).orElseThrow(NotFound::new);
	}

	/** Adds an objective, or changes the one with its id. */
	public Objective save(Objective objective) {
		return store(this.objectives, "objective", objective.id(), objective);
	}

	/** Adds an activity to the action plan, or changes the one with its id. */
	public Activity save(Activity activity) {
		return store(this.activities, "activity", activity.id(), activity);
	}

	/** The department that carries an activity out says how far it has come. */
	public Activity start(UUID activity) {
		return move("start", activity, Activity::start);
	}

	public Activity finish(UUID activity) {
		return move("finish", activity, Activity::finish);
	}

	/** What was decided for the whole municipality is not cancelled by a department. */
	public Activity cancel(UUID activity) {
		CurrentActor.get().require(Permission.COORDINATE);
		return move("cancel", activity, Activity::cancel);
	}

	/** Adds a training programme, or changes the one with its id. */
	public TrainingProgramme save(TrainingProgramme programme) {
		return store(this.programmes, "training_programme", programme.id(), programme);
	}

	/** Notes how many of a unit have completed a programme; replaces what was noted. */
	public TrainingTotal record(TrainingTotal total) {
		this.organisation.requireOwn(total.unitId());
		var programme = programme(total.programmeId());
		var before = total(programme.id(), total.unitId()).orElse(null);
		this.db.sql("""
				insert into training_total (programme_id, unit_id, completed, population)
				values (:programme, :unit, :completed, :population)
				on conflict (tenant_id, programme_id, unit_id)
				do update set completed = excluded.completed, population = excluded.population
				""")
			.param("programme", programme.id())
			.param("unit", total.unitId())
			.param("completed", total.completed())
			.param("population", total.population())
			.update();
		this.trail.record("record", "training_programme", programme.id(), before, total);
		return total;
	}

	/** Adds a person to the management, or changes the entry with its id. */
	public ManagementMember save(ManagementMember member) {
		return put(ManagementMember.class, "management_member", member.id(), member);
	}

	/** Notes when a person in the management was trained. */
	public ManagementMember train(UUID member, LocalDate on) {
		return save(member(member).train(on, today()));
	}

	/** Adds an audit, or changes the one with its id. */
	public Audit save(Audit audit) {
		return store(this.audits, "audit", audit.id(), audit);
	}

	/** Adds a briefing, or changes the one with its id. */
	public Briefing save(Briefing briefing) {
		return put(Briefing.class, "briefing", briefing.id(), briefing);
	}

	/** Adds an entry on what changed, or changes the one with its id. */
	public ContextEntry save(ContextEntry entry) {
		return put(ContextEntry.class, "context_entry", entry.id(), entry);
	}

	/** Adds a steering document, or changes the one with its id. */
	public SteeringDocument save(SteeringDocument document) {
		return put(SteeringDocument.class, "steering_document", document.id(), document);
	}

	private Activity move(String verb, UUID id, UnaryOperator<Activity> change) {
		var before = activity(id);
		this.organisation.requireOwn(before.unitId());
		var after = this.activities.save(change.apply(before));
		this.trail.record(verb, "activity", id, before, after);
		return after;
	}

	private <T> T store(ListCrudRepository<T, UUID> repository, String type, UUID id, T changed) {
		CurrentActor.get().require(Permission.COORDINATE);
		var before = repository.findById(id).orElse(null);
		var after = repository.save(changed);
		this.trail.record((before != null) ? "change" : "create", type, id, before, after);
		return after;
	}

	/** For what has no version, which a repository would take for already stored. */
	private <T> T put(Class<T> kind, String type, UUID id, T changed) {
		CurrentActor.get().require(Permission.COORDINATE);
		@Nullable T before = this.aggregates.findById(id, kind);
		var after = (before != null) ? this.aggregates.update(changed) : this.aggregates.insert(changed);
		this.trail.record((before != null) ? "change" : "create", type, id, before, after);
		return after;
	}

	private Optional<TrainingTotal> total(UUID programme, UUID unit) {
		return this.db.sql("""
				select t.programme_id, t.unit_id, t.completed, t.population
				  from training_total t
				 where t.programme_id = :programme
				   and t.unit_id = :unit
				""").param("programme", programme).param("unit", unit).query(TrainingTotal.class).optional();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
