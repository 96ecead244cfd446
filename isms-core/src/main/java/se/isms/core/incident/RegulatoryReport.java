package se.isms.core.incident;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import se.isms.core.shared.Refused;

/**
 * What somebody has submitted to an authority about an incident. Never changed: a mistake
 * is followed by another report.
 *
 * @param receiver who received such reports on the day it was submitted
 * @param reference what the authority calls it
 */
public record RegulatoryReport(@Id UUID id, UUID incidentId, Track track, Stage stage, Instant submittedAt,
		String receiver, @Nullable String reference) {

	/**
	 * How far the reporting has come: upplysning, incidentanmälan, lägesrapport,
	 * slutrapport.
	 */
	public enum Stage {

		EARLY_WARNING, NOTIFICATION, SITUATION, FINAL;

		/** IMY is notified and gets a completion; the stages between belong to CSL. */
		public boolean belongsTo(Track track) {
			return track == Track.CSL || this == NOTIFICATION || this == FINAL;
		}

	}

	static RegulatoryReport about(Incident incident, Authority receiver, Stage stage, Instant submittedAt,
			@Nullable String reference) {
		if (!stage.belongsTo(receiver.track())) {
			throw new Refused("refused.report-stage", incident.number());
		}
		if (incident.awareAt() != null && submittedAt.isBefore(incident.awareAt())) {
			throw new Refused("refused.report-before-awareness", incident.number()).at("submittedAt");
		}
		return new RegulatoryReport(UUID.randomUUID(), incident.id(), receiver.track(), stage, submittedAt,
				receiver.name(), reference);
	}

}
