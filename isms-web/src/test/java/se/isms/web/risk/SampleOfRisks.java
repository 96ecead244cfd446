package se.isms.web.risk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import se.isms.core.shared.Dates;
import se.isms.web.PageClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Risks that tests of acceptances add to the sample. */
record SampleOfRisks(PageClient coordinator) {

	/** At level 12, in an analysis that somebody has led. */
	String risk(String facilitator) {
		var analysis = this.coordinator.post("/risk/analyses/new",
				Map.of("unitId", this.coordinator.otherDepartment("/risk/analyses/new"), "title", "Hemtjänsten",
						"state", "ONGOING", "performedOn", "2026-03-02", "facilitator", facilitator, "participants", "",
						"version", ""));
		assertThat(analysis).hasStatus3xxRedirection();
		var typed = new HashMap<>(Map.of("title", "Provrisken", "threat", "Strömavbrott", "vulnerability",
				"Ingen reservkraft", "ownerId", "", "inherentLikelihood", "", "inherentConsequence", "", "likelihood",
				"3", "consequence", "4", "treatment", "ACCEPT"));
		typed.put("version", "");
		var risk = this.coordinator.post(PageClient.target(analysis) + "/new", typed);
		assertThat(risk).hasStatus3xxRedirection();
		return PageClient.target(risk);
	}

	static String inMonths(int months) {
		return LocalDate.now(Dates.ZONE).plusMonths(months).toString();
	}

	static String id(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
