package se.isms.core.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.Thresholds;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * Acceptances of risks: the department asks, and somebody decides whose delegation
 * reaches as high as the risk and who has no part in the analysis (ISO 27001, 6.1.3 f).
 */
@Service
@Transactional
public class AcceptanceRegister {

	private static final String SUBJECT = "risk_acceptance";

	private final RiskAcceptances rows;

	private final RiskRegister risks;

	private final Organisation organisation;

	private final Thresholds thresholds;

	private final Trail trail;

	private final Clock clock;

	AcceptanceRegister(RiskAcceptances rows, RiskRegister risks, Organisation organisation, Thresholds thresholds,
			Trail trail, Clock clock) {
		this.rows = rows;
		this.risks = risks;
		this.organisation = organisation;
		this.thresholds = thresholds;
		this.trail = trail;
		this.clock = clock;
	}

	/** Those that are to be decided first, then those that end first. */
	@Transactional(readOnly = true)
	public List<AcceptanceRow> acceptances() {
		return this.rows.all(null, today());
	}

	/** Those of one risk. */
	@Transactional(readOnly = true)
	public List<AcceptanceRow> acceptances(UUID risk) {
		return this.rows.all(risk, today());
	}

	@Transactional(readOnly = true)
	public AcceptanceRow acceptance(UUID id) {
		return this.rows.find(id, today()).orElseThrow(NotFound::new);
	}

	/** Some of those who can decide today what is asked for. */
	@Transactional(readOnly = true)
	public List<String> able(AcceptanceRow asked) {
		return this.rows.able(asked.id(), today());
	}

	/**
	 * Asks that a risk may stay at its level until a day.
	 * @param username of the account that asks
	 * @throws Refused where the risk is closed, not rated or of an analysis that is no
	 * longer used, the reason is missing, the day is too far away, or one is asked for
	 * already
	 */
	public UUID ask(UUID risk, String motivation, LocalDate until, String username) {
		var found = this.risks.risk(risk);
		var analysis = this.risks.analysis(found.analysisId());
		this.organisation.requireOwn(analysis.unitId());
		if (found.state() == Risk.State.CLOSED || analysis.ended()) {
			throw new Refused("refused.acceptance-closed");
		}
		var level = this.rows.level(risk).orElseThrow(() -> new Refused("refused.acceptance-unrated"));
		stated(motivation, "refused.acceptance-motivation", "motivation");
		within(until);
		var person = this.rows.person(username).map(RiskAcceptances.Decider::person).orElse(null);
		var wanted = new RiskAcceptances.Wanted(UUID.randomUUID(), risk, level, motivation.strip(), until, person,
				today());
		this.rows.add(wanted);
		this.trail.record("ask", SUBJECT, wanted.id(), null,
				Map.of("risk", found.title(), "level", level, "motivation", wanted.motivation(), "validUntil", until));
		return wanted.id();
	}

	/**
	 * Accepts the risk or refuses to; from today on.
	 * @param username of the account that decides
	 * @throws Refused where nobody in the staff register is known to have the account,
	 * that person has had a part in the matter or has no ceiling as high, the risk has
	 * risen since, or a refusal has no reason
	 */
	public void decide(UUID id, AcceptanceDecision decision, String username, int seen) {
		CurrentActor.get().require(Permission.DECIDE);
		var asked = acceptance(id);
		if (asked.state() != AcceptanceRow.State.ASKED) {
			throw new Refused("refused.acceptance-decided");
		}
		var decider = this.rows.person(username).orElseThrow(() -> new Refused("refused.acceptance-nobody"));
		if (this.rows.involved(id, decider.person())) {
			throw new Refused("refused.acceptance-involved", decider.name());
		}
		if (decision.approved()) {
			requireDecidable(asked);
			requireCeiling(asked, decider);
		}
		else {
			stated(decision.note(), "refused.acceptance-note", "note");
		}
		this.rows.decide(id, decision, decider.person(), today(), seen);
		decided(asked, decision, decider);
	}

	private void requireDecidable(AcceptanceRow asked) {
		if (asked.raised()) {
			throw new Refused("refused.acceptance-raised", String.valueOf(asked.levelNow()), asked.level());
		}
		if (asked.validUntil() != null) {
			within(asked.validUntil());
		}
	}

	private void requireCeiling(AcceptanceRow asked, RiskAcceptances.Decider decider) {
		var level = asked.level();
		var ceiling = this.rows.ceiling(decider.person(), asked.unitId(), today());
		if (ceiling.filter(highest -> highest >= level).isPresent()) {
			return;
		}
		var able = String.join(", ", able(asked));
		if (able.isEmpty()) {
			throw ceiling
				.map(highest -> new Refused("refused.acceptance-ceiling-alone", decider.name(), highest, level))
				.orElseGet(() -> new Refused("refused.acceptance-no-ceiling-alone", decider.name(), level));
		}
		throw ceiling.map(highest -> new Refused("refused.acceptance-ceiling", decider.name(), highest, level, able))
			.orElseGet(() -> new Refused("refused.acceptance-no-ceiling", decider.name(), level, able));
	}

	private void decided(AcceptanceRow asked, AcceptanceDecision decision, RiskAcceptances.Decider decider) {
		var state = decision.approved() ? AcceptanceRow.State.DECIDED : AcceptanceRow.State.REFUSED;
		var number = decision.caseNumber();
		this.trail.record("decide", SUBJECT, asked.id(), Map.of("state", asked.state()),
				Map.of("state", state, "decider", decider.name(), "note", decision.note().strip(), "caseNumber",
						(number != null) ? number : ""));
	}

	/**
	 * Ends what is asked for or in force, from today on. Who had decided stays beside it.
	 */
	public void withdraw(UUID id, String why, int seen) {
		var current = acceptance(id);
		this.organisation.requireOwn(current.unitId());
		if (!current.live()) {
			throw new Refused("refused.acceptance-ended");
		}
		stated(why, "refused.acceptance-note", "note");
		this.rows.withdraw(id, why.strip(), today(), seen);
		this.trail.record("withdraw", SUBJECT, id, Map.of("state", current.state()),
				Map.of("state", AcceptanceRow.State.WITHDRAWN, "withdrawal", why.strip()));
	}

	private static void stated(String text, String refusal, String field) {
		if (text.isBlank()) {
			throw new Refused(refusal).at(field);
		}
	}

	private void within(LocalDate until) {
		var longest = today().plusMonths(this.thresholds.today("ra.acceptMaxMonths"));
		if (until.isBefore(today()) || until.isAfter(longest)) {
			throw new Refused("refused.acceptance-until", today(), longest).at("validUntil");
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
