package se.isms.core.incident;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.isms.core.incident.IncidentExamples.AWARE;
import static se.isms.core.incident.IncidentExamples.incident;

class RegulatoryReportTests {

	private static final Authority IMY = new Authority(UUID.randomUUID(), Track.IMY, "Integritetsskyddsmyndigheten",
			null, "GDPR art. 33", LocalDate.of(2018, 5, 25), null, true, "Läst.", null);

	@Test
	void namesWhoReceivedIt() {
		var report = RegulatoryReport.about(incident().build(), IMY, RegulatoryReport.Stage.NOTIFICATION, AWARE,
				"IMY-2026-1");

		assertThat(report.receiver()).isEqualTo("Integritetsskyddsmyndigheten");
		assertThat(report.track()).isEqualTo(Track.IMY);
	}

	@Test
	void hasNoEarlyWarningForImy() {
		var incident = incident().build();

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> RegulatoryReport.about(incident, IMY, RegulatoryReport.Stage.EARLY_WARNING, AWARE, null))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.report-stage"));
	}

	@Test
	void isNotSubmittedBeforeAnybodyWasAware() {
		var incident = incident().build();

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> RegulatoryReport.about(incident, IMY, RegulatoryReport.Stage.NOTIFICATION,
					AWARE.minusSeconds(1), null))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.report-before-awareness"));
	}

}
