package se.isms.core.risk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.NamedTable;
import se.isms.core.trail.Undoable;

/** What the trail needs to know of risks: what can be taken back, and names. */
@Configuration(proxyBeanMethods = false)
class RiskTrail {

	@Bean
	Undoable<RiskAnalysis> undoableAnalysis(RiskRegister register) {
		return new Undoable<>("risk_analysis", RiskAnalysis.class, register::save);
	}

	@Bean
	Undoable<Risk> undoableRisk(RiskRegister register) {
		return new Undoable<>("risk", Risk.class, register::save);
	}

	@Bean
	NamedTable namedAnalyses() {
		return new NamedTable("risk_analysis", "title");
	}

	@Bean
	NamedTable namedRisks() {
		return new NamedTable("risk", "title");
	}

}
