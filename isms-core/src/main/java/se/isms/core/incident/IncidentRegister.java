package se.isms.core.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.notice.About;
import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.Notices;
import se.isms.core.notice.Receiver;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.shared.Role;
import se.isms.core.trail.Trail;

/** The incidents of the departments and what was reported of them to authorities. */
@Service
@Transactional
public class IncidentRegister {

	private final Incidents incidents;

	private final RegulatoryReports reports;

	private final Regulations regulations;

	private final JdbcAggregateOperations aggregates;

	private final JdbcClient db;

	private final Organisation organisation;

	private final Trail trail;

	private final Notices notices;

	private final Clock clock;

	IncidentRegister(Incidents incidents, RegulatoryReports reports, Regulations regulations,
			JdbcAggregateOperations aggregates, JdbcClient db, Organisation organisation, Trail trail, Notices notices,
			Clock clock) {
		this.incidents = incidents;
		this.reports = reports;
		this.regulations = regulations;
		this.aggregates = aggregates;
		this.db = db;
		this.organisation = organisation;
		this.trail = trail;
		this.notices = notices;
		this.clock = clock;
	}

	/** Open ones first, the newest first, each with its next statutory deadline. */
	@Transactional(readOnly = true)
	public List<IncidentRow> incidents() {
		var now = now();
		return this.db
			.sql("""
					select i.id, i.number, i.title, i.unit_id, u.name as unit, p.name as owner, i.category, i.severity,
					       i.personal_data, i.significant, i.detected_at, i.aware_at, i.handled_at, i.closed_at,
					       min(r.submitted_at) filter (where r.track = 'CSL' and r.stage = 'EARLY_WARNING') as early_warning_at,
					       min(r.submitted_at) filter (where r.track = 'CSL' and r.stage = 'NOTIFICATION') as notified_at,
					       min(r.submitted_at) filter (where r.track = 'CSL' and r.stage = 'SITUATION') as situation_at,
					       min(r.submitted_at) filter (where r.track = 'CSL' and r.stage = 'FINAL') as final_at,
					       min(r.submitted_at) filter (where r.track = 'IMY' and r.stage = 'NOTIFICATION') as imy_notified_at
					  from incident i
					  join unit u on u.id = i.unit_id
					  left join person p on p.id = i.owner_id
					  left join regulatory_report r on r.incident_id = i.id
					 where (:department::uuid is null or u.department_id = :department)
					 group by i.tenant_id, i.id, u.name, p.name
					 order by i.closed_at is not null, i.detected_at desc nulls first, i.number desc
					""")
			.param("department", CurrentActor.get().department())
			.query(ListedIncident.class)
			.list()
			.stream()
			.map(listed -> listed.on(now))
			.toList();
	}

	@Transactional(readOnly = true)
	public Incident incident(UUID id) {
		return this.incidents.findById(id)
			.filter(incident -> this.organisation.mayRead(incident.unitId()))
			.orElseThrow(NotFound::new);
	}

	/** What was submitted about an incident, the first first. */
	@Transactional(readOnly = true)
	public List<RegulatoryReport> reports(UUID incident) {
		return this.reports.findByIncidentIdOrderBySubmittedAt(incident(incident).id());
	}

	/** The statutory deadlines that apply to an incident, the earliest first. */
	@Transactional(readOnly = true)
	public List<Deadline> deadlines(UUID incident) {
		return Deadlines.of(incident(incident), this.reports.findByIncidentIdOrderBySubmittedAt(incident)).all();
	}

	/** A number for the next incident, such as I2026-014. */
	@Transactional(readOnly = true)
	public String nextNumber() {
		var year = today().getYear();
		var last = this.db.sql("""
				select coalesce(max(substring(i.number from '-(\\d{1,9})$')::integer), 0)
				  from incident i
				 where i.number like 'I' || :year || '-%'
				""").param("year", String.valueOf(year)).query(Integer.class).single();
		return "I%d-%03d".formatted(year, last + 1);
	}

	/** Adds an incident, or changes the one with its id. */
	public Incident save(Incident incident) {
		var before = this.incidents.findById(incident.id()).orElse(null);
		if (before != null) {
			this.organisation.requireOwn(before.unitId());
		}
		this.organisation.requireOwn(incident.unitId());
		var after = this.incidents.save(incident.inOrder().following(before));
		this.trail.record((before != null) ? "change" : "create", "incident", incident.id(), before, after);
		if (before == null && after.significant() == null) {
			this.notices.tell(NoticeKind.INCIDENT, List.of(Receiver.role(Role.COORDINATOR)),
					new About("Incident", after.id()), "incident.new", List.of(), null);
		}
		return after;
	}

	/** States whether the incident is significant (betydande), now. */
	public Incident assess(UUID id, boolean significant) {
		return move("assess", id, incident -> incident.assess(significant, now()));
	}

	public Incident handle(UUID id) {
		return move("handle", id, incident -> incident.handle(now()));
	}

	/** Ends an incident. From severity 3 on its cause and lessons must be stated. */
	public Incident close(UUID id) {
		return move("close", id, incident -> incident.close(now()));
	}

	/**
	 * Notes that a report was submitted. Its receiver is who received such reports on
	 * that day.
	 */
	public RegulatoryReport submit(UUID incident, Track track, RegulatoryReport.Stage stage, Instant submittedAt,
			@Nullable String reference) {
		var subject = incident(incident);
		this.organisation.requireOwn(subject.unitId());
		if (submittedAt.isAfter(now())) {
			throw new Refused("refused.report-in-future", subject.number()).at("submittedAt");
		}
		var day = Clocks.day(submittedAt);
		var receiver = this.regulations.authority(track, day)
			.orElseThrow(() -> new Refused("refused.no-authority", track, day));
		var report = this.aggregates.insert(RegulatoryReport.about(subject, receiver, stage, submittedAt, reference));
		this.trail.record("submit", "incident", incident, null, report);
		return report;
	}

	private Incident move(String verb, UUID id, UnaryOperator<Incident> change) {
		var before = incident(id);
		this.organisation.requireOwn(before.unitId());
		var after = this.incidents.save(change.apply(before));
		this.trail.record(verb, "incident", id, before, after);
		return after;
	}

	/** No finer than the database keeps it, so that what is read back is the same. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
