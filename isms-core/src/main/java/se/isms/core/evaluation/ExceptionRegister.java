package se.isms.core.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * Exceptions from rules: departments ask, management decides. What breaks a statute, what
 * stops an adoption, and what is found about exceptions cannot be excepted.
 */
@Service
public class ExceptionRegister {

	/** An exception lasts at most so long before somebody decides again. */
	public static final int MOST_MONTHS = 12;

	private static final String SUBJECT = "rule_exception";

	private final FindingRegister findings;

	private final RuleCatalogue catalogue;

	private final RuleExceptions rows;

	private final Trail trail;

	private final Clock clock;

	ExceptionRegister(FindingRegister findings, RuleCatalogue catalogue, RuleExceptions rows, Trail trail,
			Clock clock) {
		this.findings = findings;
		this.catalogue = catalogue;
		this.rows = rows;
		this.trail = trail;
		this.clock = clock;
	}

	/** Those that are to be decided first, then those that end first. */
	@Transactional(readOnly = true)
	public List<ExceptionRow> exceptions() {
		return this.rows.all(today());
	}

	@Transactional(readOnly = true)
	public ExceptionRow exception(UUID id) {
		return this.rows.find(id, today()).orElseThrow(NotFound::new);
	}

	/** Why a finding can have no exception; none where it can. */
	public @Nullable Refused refusal(StoredFinding finding) {
		if (finding.state() == StoredFinding.State.RESOLVED) {
			return new Refused("refused.exception-resolved");
		}
		var ofRule = refusal(finding.rule());
		if (ofRule != null) {
			return ofRule;
		}
		if (finding.severity() == Severity.BLOCKER) {
			return new Refused("refused.exception-blocker");
		}
		return finding.label().isEmpty() ? new Refused("refused.exception-folded") : null;
	}

	/** Why an exception cannot be prolonged; none where it can. */
	public @Nullable Refused refusal(ExceptionRow exception) {
		if (exception.state() != ExceptionRow.State.APPROVED) {
			return new Refused("refused.exception-not-in-force");
		}
		if (!exception.validUntil().isBefore(longest())) {
			return new Refused("refused.exception-longest", exception.validUntil());
		}
		return refusal(exception.rule());
	}

	private @Nullable Refused refusal(String rule) {
		var definition = this.catalogue.rule(rule);
		if (definition.filter(RuleDefinition::statutory).isPresent()) {
			return new Refused("refused.exception-statute", rule);
		}
		return definition.filter(RuleDefinition::judgesFindings).isPresent()
				? new Refused("refused.exception-from-exceptions", rule) : null;
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
		require(refusal(finding));
		var wanted = wanted(reason, control, until, today());
		this.rows.addFrom(finding, wanted);
		asked(wanted, finding.rule(), finding.label());
		return wanted.id();
	}

	/**
	 * Asks that an exception in force may last longer: a new request, which is decided
	 * like any other, while the first one goes on to its last day.
	 * @throws Refused where the exception is not in force or lasts a year already, reason
	 * or what is done instead is missing, the day is not after its last day and within a
	 * year, or one is asked for already
	 */
	@Transactional
	public UUID prolong(UUID id, String reason, String control, LocalDate until) {
		CurrentActor.get().require(Permission.CONTRIBUTE);
		var current = exception(id);
		require(refusal(current));
		var wanted = wanted(reason, control, until, current.validUntil().plusDays(1));
		this.rows.addFrom(current, wanted);
		asked(wanted, current.rule(), current.label());
		return wanted.id();
	}

	private static void require(@Nullable Refused refusal) {
		if (refusal != null) {
			throw refusal;
		}
	}

	private RuleExceptions.Wanted wanted(String reason, String control, LocalDate until, LocalDate earliest) {
		stated(reason, "refused.exception-reason", "reason");
		stated(control, "refused.exception-control", "control");
		within(until, earliest);
		return new RuleExceptions.Wanted(UUID.randomUUID(), reason.strip(), control.strip(), until, today());
	}

	private void asked(RuleExceptions.Wanted wanted, String rule, String label) {
		this.trail.record("ask", SUBJECT, wanted.id(), null, Map.of("rule", rule, "label", label, "reason",
				wanted.reason(), "control", wanted.control(), "validUntil", wanted.until()));
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
			within(asked.validUntil(), today());
		}
		else {
			stated(note, "refused.exception-note", "note");
		}
		var state = approved ? ExceptionRow.State.APPROVED : ExceptionRow.State.REFUSED;
		this.rows.decide(id, state, note.strip(), today(), seen);
		this.trail.record("decide", SUBJECT, id, Map.of("state", asked.state()),
				Map.of("state", state, "note", note.strip()));
	}

	/**
	 * Ends what is asked for or in force, from today on. Who had decided stays beside it.
	 */
	@Transactional
	public void withdraw(UUID id, String why, int seen) {
		CurrentActor.get().require(Permission.CONTRIBUTE);
		var current = exception(id);
		if (!current.live()) {
			throw new Refused("refused.exception-ended");
		}
		stated(why, "refused.exception-note", "note");
		this.rows.withdraw(id, why.strip(), today(), seen);
		this.trail.record("withdraw", SUBJECT, id, Map.of("state", current.state()),
				Map.of("state", ExceptionRow.State.WITHDRAWN, "withdrawal", why.strip()));
	}

	private static void stated(String text, String refusal, String field) {
		if (text.isBlank()) {
			throw new Refused(refusal).at(field);
		}
	}

	private void within(LocalDate until, LocalDate earliest) {
		if (until.isBefore(earliest) || until.isAfter(longest())) {
			throw new Refused("refused.exception-until", earliest, longest()).at("validUntil");
		}
	}

	private LocalDate longest() {
		return today().plusMonths(MOST_MONTHS);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
