package se.isms.core.risk;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.organisation.UnitRegister;
import se.isms.core.organisation.UnitRegisters;
import se.isms.core.shared.Dates;
import se.isms.core.trail.NamedTable;
import se.isms.core.trail.Register;

/** What the trail needs to know of risks: what can be taken back, and names. */
@Configuration(proxyBeanMethods = false)
class RiskTrail {

	@Bean
	UnitRegister<RiskAnalysis> registerOfAnalysis(UnitRegisters registers, Clock clock) {
		return registers.of("risk_analysis", RiskAnalysis.class, (before, changed) -> {
			var analysis = (before != null) ? changed.requireSuccessorOf(before) : changed;
			return analysis.requireWritable(LocalDate.now(clock.withZone(Dates.ZONE)));
		});
	}

	@Bean
	Register<Risk> registerOfRisk(RiskRegister register) {
		return Register.of("risk", Risk.class, register::risk, register::save);
	}

	@Bean
	Register<DelegationCeiling> registerOfCeiling(CeilingRegister register) {
		return Register.of("delegation_ceiling", DelegationCeiling.class, register::ceiling, register::save);
	}

	@Bean
	UnitRegister<SignificantChange> registerOfSignificantChange(UnitRegisters registers, Clock clock) {
		return registers.of("significant_change", SignificantChange.class,
				(before, changed) -> changed.asOf(LocalDate.now(clock.withZone(Dates.ZONE))));
	}

	@Bean
	NamedTable namedAnalyses() {
		return new NamedTable("risk_analysis", "title");
	}

	@Bean
	NamedTable namedScales() {
		return new NamedTable("risk_scale", "name");
	}

	@Bean
	NamedTable namedRisks() {
		return new NamedTable("risk", "title");
	}

}
