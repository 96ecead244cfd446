package se.isms.core.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * Confirmations that an analysis still holds after something has changed: who, when and
 * why. None is changed or taken away; who has changed their mind makes a new analysis.
 */
@Service
@Transactional
public class ConfirmationRegister {

	private final RiskRegister register;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	ConfirmationRegister(RiskRegister register, Organisation organisation, JdbcClient db, Trail trail, Clock clock) {
		this.register = register;
		this.organisation = organisation;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** Those of an analysis, the newest first. */
	@Transactional(readOnly = true)
	public List<AnalysisConfirmation> confirmations(UUID analysis) {
		return this.db.sql("""
				select id, analysis_id, confirmed_on, confirmed_by, reason
				  from analysis_confirmation
				 where analysis_id = :analysis
				 order by confirmed_on desc, id
				""").param("analysis", this.register.analysis(analysis).id()).query(AnalysisConfirmation.class).list();
	}

	/**
	 * Confirms, today, that an adopted analysis holds.
	 * @throws Refused where it is not adopted, or nobody says why it holds
	 */
	public AnalysisConfirmation confirm(UUID id, String reason) {
		var analysis = this.register.analysis(id);
		this.organisation.requireOwn(analysis.unitId());
		if (analysis.state() != RiskAnalysis.State.ADOPTED) {
			throw new Refused("refused.confirmation-not-adopted", analysis.title());
		}
		if (reason.isBlank()) {
			throw new Refused("refused.confirmation-reason").at("reason");
		}
		var confirmation = new AnalysisConfirmation(UUID.randomUUID(), id,
				LocalDate.now(this.clock.withZone(Dates.ZONE)), CurrentActor.get().name(), reason.strip());
		add(confirmation);
		this.trail.record("reconsider", "risk_analysis", id, null, Map.of("reason", confirmation.reason()));
		return confirmation;
	}

	private void add(AnalysisConfirmation confirmation) {
		this.db.sql("""
				insert into analysis_confirmation (id, analysis_id, confirmed_on, confirmed_by, reason)
				values (:id, :analysis, :on, :by, :reason)
				""")
			.param("id", confirmation.id())
			.param("analysis", confirmation.analysisId())
			.param("on", confirmation.confirmedOn())
			.param("by", confirmation.confirmedBy())
			.param("reason", confirmation.reason())
			.update();
	}

}
