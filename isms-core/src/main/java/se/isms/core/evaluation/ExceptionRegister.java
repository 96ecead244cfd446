package se.isms.core.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * Exceptions from rules: departments ask, management decides. What breaks a statute or
 * stops an adoption cannot be excepted.
 */
@Service
public class ExceptionRegister {

	/** An exception lasts at most so long before somebody decides again. */
	public static final int MOST_MONTHS = 12;

	private static final String SUBJECT = "rule_exception";

	private static final String SELECT = """
			select x.id, x.rule, x.subject_type, x.subject_id, x.unit_id, u.name as unit, x.label, x.reason, x.control,
			       x.valid_until, x.asked_by, x.asked_on, x.state, x.decided_by, x.decided_on, x.note, x.version
			  from rule_exception x
			  left join unit u on u.id = x.unit_id
			 where (:department::uuid is null or x.unit_id = :department)
			""";

	private final FindingRegister findings;

	private final RuleCatalogue catalogue;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	ExceptionRegister(FindingRegister findings, RuleCatalogue catalogue, JdbcClient db, Trail trail, Clock clock) {
		this.findings = findings;
		this.catalogue = catalogue;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** Those that are to be decided first, then those that end first. */
	@Transactional(readOnly = true)
	public List<ExceptionRow> exceptions() {
		return this.db.sql(SELECT + " order by x.state <> 'ASKED', x.state <> 'APPROVED', x.valid_until, x.id")
			.param("department", CurrentActor.get().department())
			.query(ExceptionRow.class)
			.stream()
			.map(row -> row.on(today()))
			.toList();
	}

	@Transactional(readOnly = true)
	public ExceptionRow exception(UUID id) {
		return this.db.sql(SELECT + " and x.id = :id")
			.param("department", CurrentActor.get().department())
			.param("id", id)
			.query(ExceptionRow.class)
			.optional()
			.orElseThrow(NotFound::new)
			.on(today());
	}

	/** Why a finding can have no exception; none where it can. */
	public @Nullable Refused refusal(StoredFinding finding) {
		var statutory = this.catalogue.rule(finding.rule()).map(RuleDefinition::statutory).orElse(false);
		if (finding.state() == StoredFinding.State.RESOLVED) {
			return new Refused("refused.exception-resolved");
		}
		if (statutory) {
			return new Refused("refused.exception-statute", finding.rule());
		}
		if (finding.severity() == Severity.BLOCKER) {
			return new Refused("refused.exception-blocker");
		}
		return finding.label().isEmpty() ? new Refused("refused.exception-folded") : null;
	}

	/**
	 * Asks that what was found may stay as it is until a day.
	 * @throws Refused where the rule allows no exception, reason or what is done instead
	 * is missing, the day is not within a year, or one is asked for already
	 */
	@Transactional
	public UUID ask(UUID findingId, String reason, String control, LocalDate until) {
		CurrentActor.get().require(Permission.CONTRIBUTE);
		var finding = this.findings.finding(findingId);
		var refusal = refusal(finding);
		if (refusal != null) {
			throw refusal;
		}
		stated(reason, "refused.exception-reason", "reason");
		stated(control, "refused.exception-control", "control");
		within(until);
		var id = UUID.randomUUID();
		insert(id, finding, reason.strip(), control.strip(), until);
		this.trail.record("ask", SUBJECT, id, null, Map.of("rule", finding.rule(), "label", finding.label(), "reason",
				reason.strip(), "control", control.strip(), "validUntil", until));
		return id;
	}

	/** Approves or refuses what was asked for; from today on. */
	@Transactional
	public void decide(UUID id, boolean approved, String note, int seen) {
		CurrentActor.get().require(Permission.DECIDE);
		var asked = exception(id);
		if (asked.state() != ExceptionRow.State.ASKED) {
			throw new Refused("refused.exception-decided");
		}
		if (approved) {
			within(asked.validUntil());
		}
		else {
			stated(note, "refused.exception-note", "note");
		}
		move(asked, approved ? ExceptionRow.State.APPROVED : ExceptionRow.State.REFUSED, note.strip(), seen);
	}

	/** Ends what is asked for or in force, from today on. */
	@Transactional
	public void withdraw(UUID id, String note, int seen) {
		CurrentActor.get().require(Permission.CONTRIBUTE);
		var current = exception(id);
		if (current.state() != ExceptionRow.State.ASKED && current.state() != ExceptionRow.State.APPROVED) {
			throw new Refused("refused.exception-ended");
		}
		stated(note, "refused.exception-note", "note");
		move(current, ExceptionRow.State.WITHDRAWN, note.strip(), seen);
	}

	private static void stated(String text, String refusal, String field) {
		if (text.isBlank()) {
			throw new Refused(refusal).at(field);
		}
	}

	private void within(LocalDate until) {
		if (until.isBefore(today()) || until.isAfter(today().plusMonths(MOST_MONTHS))) {
			throw new Refused("refused.exception-until", today(), today().plusMonths(MOST_MONTHS)).at("validUntil");
		}
	}

	private void insert(UUID id, StoredFinding finding, String reason, String control, LocalDate until) {
		try {
			this.db
				.sql("""
						insert into rule_exception (id, rule, subject_type, subject_id, discriminator, unit_id, label, reason,
						       control, valid_until, asked_by, asked_on, state, version)
						select :id, f.rule, f.subject_type, f.subject_id, f.discriminator, f.unit_id, f.label, :reason,
						       :control, :until, :by, :on, 'ASKED', 0
						  from finding f
						 where f.id = :finding
						""")
				.param("id", id)
				.param("finding", finding.id())
				.param("reason", reason)
				.param("control", control)
				.param("until", until)
				.param("by", CurrentActor.get().name())
				.param("on", today())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Refused("refused.exception-there");
		}
	}

	private void move(ExceptionRow from, ExceptionRow.State to, String note, int seen) {
		var moved = this.db.sql("""
				update rule_exception
				   set state = :state, decided_by = :by, decided_on = :on, note = :note, version = version + 1
				 where id = :id and version = :seen
				""")
			.param("state", to.name())
			.param("by", CurrentActor.get().name())
			.param("on", today())
			.param("note", note)
			.param("id", from.id())
			.param("seen", seen)
			.update();
		if (moved == 0) {
			throw new OptimisticLockingFailureException("exception " + from.id());
		}
		this.trail.record("decide", SUBJECT, from.id(), Map.of("state", from.state()),
				Map.of("state", to, "note", note));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
