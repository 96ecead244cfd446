package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.PlannedRules;
import se.isms.core.TestMunicipality;
import se.isms.core.risk.Risk;
import se.isms.core.risk.RiskAnalysis;
import se.isms.core.risk.RiskFact;
import se.isms.core.risk.RiskRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(PlannedRules.class)
class GateTests {

	@Autowired
	private Gate gate;

	@Autowired
	private RiskRegister register;

	@Autowired
	private PlannedRules.Planned rules;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private Risk fire;

	private Risk flood;

	@BeforeEach
	void findsSomethingOfEachRisk() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.rules.in(this.municipality.tenant(), facts -> PlannedRules
			.found(facts.of(RiskFact.class).stream().map(risk -> PlannedRules.finding(risk, Severity.MAJOR)).toList()));
		coordinating(() -> {
			var analysis = UUID.randomUUID();
			this.register.save(new RiskAnalysis(analysis, this.municipality.care(), null, null, null, null, scale(),
					"Riskanalys 2026", RiskAnalysis.State.PLANNED, null, null, null, null, null));
			this.fire = this.register.save(risk(UUID.randomUUID(), analysis, "Brand", null));
			this.flood = this.register.save(risk(UUID.randomUUID(), analysis, "Översvämning", null));
			return analysis;
		});
	}

	@Test
	void whatIsTypedIsJudgedAndTakenBack() {
		var typed = risk(this.fire.id(), this.fire.analysisId(), "Brand i källaren", this.fire.version());

		var findings = findings(this.fire.id(), () -> this.register.save(typed));

		assertThat(findings).singleElement().satisfies(finding -> {
			assertThat(finding.key().subjectId()).isEqualTo(this.fire.id());
			assertThat(finding.label()).isEqualTo("Brand i källaren");
		});
		assertThat(coordinating(() -> this.register.risk(this.fire.id()))).isEqualTo(this.fire);
		assertThat(findings(this.flood.id(), () -> this.register.save(typed))).extracting(Finding::label)
			.containsExactly("Översvämning");
	}

	@Test
	void whatSavingRefusesIsToldOn() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> findings(this.fire.id(), () -> {
			throw new Refused("refused.no-risk-scale");
		}));
	}

	@Test
	void blockersOfItsRisksKeepAnAnalysisFromBeingAdopted() {
		this.rules.in(this.municipality.tenant(),
				facts -> PlannedRules.found(facts.of(RiskFact.class)
					.stream()
					.map(risk -> PlannedRules.finding(risk,
							risk.label().equals("Brand") ? Severity.BLOCKER : Severity.CRITICAL))
					.toList()));
		var analysis = this.fire.analysisId();

		assertThat(coordinating(() -> this.gate.blockers(analysis))).extracting(Finding::label)
			.containsExactly("Brand");
		assertThat(coordinating(() -> this.gate.blockers(this.flood.id()))).isEmpty();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> adopt(analysis))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.analysis-blocked"));
	}

	@Test
	void aRiskThatNobodyOwnsKeepsAnAnalysisFromBeingAdopted() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> adopt(this.fire.analysisId()))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.analysis-unowned"));
	}

	private RiskAnalysis adopt(UUID analysis) {
		return coordinating(() -> {
			var found = this.register.analysis(analysis);
			this.register.save(found.performed(LocalDate.of(2026, 3, 2), "Sara Holm", ""));
			return this.register.adopt(analysis);
		});
	}

	private List<Finding> findings(UUID subject, Runnable save) {
		return coordinating(() -> this.gate.findings(subject, save));
	}

	private static Risk risk(UUID id, UUID analysis, String title, @Nullable Integer version) {
		return new Risk(id, analysis, id, title, "", "", false, false, true, false, null, null, null, 1, 1, null, null,
				null, null, null, null, null, null, Risk.State.RATED, null, version);
	}

	private UUID scale() {
		return Objects.requireNonNull(
				new TransactionTemplate(this.transactions).execute(status -> TestMunicipality.scale(this.db, 6)));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
