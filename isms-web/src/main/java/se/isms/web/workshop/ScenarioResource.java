package se.isms.web.workshop;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.workshop.Scenario;

/**
 * A scenario of a workshop.
 *
 * @param toldBy who told it, where that is told
 * @param round how many times the room was asked about it
 * @param likelihood what was agreed
 * @param consequence what was agreed
 * @param riskId the risk that it became
 */
record ScenarioResource(UUID id, String title, String threat, String vulnerability, boolean itOutage, String heading,
		@Nullable String toldBy, Scenario.Step step, int round, @Nullable Integer likelihood,
		@Nullable Integer consequence, String reason, @Nullable UUID riskId, int version) {

	static ScenarioResource of(Scenario scenario) {
		return new ScenarioResource(scenario.id(), scenario.title(), scenario.threat(), scenario.vulnerability(),
				scenario.itOutage(), scenario.heading(), scenario.toldBy(), scenario.step(), scenario.round(),
				scenario.likelihood(), scenario.consequence(), scenario.reason(), scenario.riskId(),
				scenario.version());
	}

}
