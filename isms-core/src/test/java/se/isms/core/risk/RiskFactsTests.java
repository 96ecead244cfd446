package se.isms.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.evaluation.AsOf;
import se.isms.core.shared.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(NoRules.class)
class RiskFactsTests {

	private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 11, 22));

	@Autowired
	private RiskFacts facts;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		coordinating(() -> TestMunicipality.scale(this.db, 8));
	}

	@Test
	void openRisksOfOneDepartmentArePairedAcrossItsUnits() {
		var one = risk(adopted(this.municipality.care()), "Avbrott i telefonin", "TREATED");
		var other = risk(adopted(this.municipality.careHome()), "avbrott i  Telefonin", "RATED");

		assertThat(pairs()).singleElement().satisfies(pair -> {
			assertThat(List.of(pair.id(), pair.other())).containsExactlyInAnyOrder(one, other).isSorted();
			assertThat(pair.similarity()).isEqualTo(100);
			assertThat(pair.unitId()).isEqualTo(this.municipality.care());
			assertThat(pair.threat()).isEqualTo("Brand");
		});
	}

	@Test
	void closedRisksDraftsAndOtherDepartmentsArePairedWithNothing() {
		var analysis = adopted(this.municipality.care());
		risk(analysis, "Avbrott i telefonin", "TREATED");
		risk(analysis, "Avbrott i telefonin", "CLOSED");
		risk(analysis(this.municipality.careHome(), "ONGOING"), "Avbrott i telefonin", "RATED");
		risk(analysis(this.municipality.careHome(), "REPLACED"), "Avbrott i telefonin", "RATED");
		risk(adopted(this.municipality.social()), "Avbrott i telefonin", "RATED");

		assertThat(pairs()).isEmpty();
	}

	@Test
	void risksOfAnotherObjectArePairedWithNothing() {
		risk(adopted(this.municipality.care()), "Avbrott i telefonin", "TREATED");
		var ofSystem = adopted(this.municipality.care());
		sql("""
				with added as (
				    insert into information_system (id, unit_id, name, internet_exposed, mfa_enforced, version)
				    values (gen_random_uuid(), :unit, 'Växeln', false, 'YES', 0) returning id)
				update risk_analysis set system_id = (select id from added) where id = :id
				""", ofSystem, this.municipality.care(), "");
		risk(ofSystem, "Avbrott i telefonin", "TREATED");

		assertThat(pairs()).isEmpty();
	}

	@Test
	void anAnalysisOfInformationIsOfItsClassAndKeepsItsRisksApart() {
		risk(adopted(this.municipality.care()), "Avbrott i telefonin", "TREATED");
		var analysis = adopted(this.municipality.care());
		var information = coordinating(() -> TestMunicipality.information(this.db, this.municipality.careHome()));
		sql("update risk_analysis set information_id = :unit where id = :id", analysis, information, "");
		risk(analysis, "Avbrott i telefonin", "TREATED");

		assertThat(pairs()).isEmpty();
		assertThat(coordinating(() -> only(AnalysisFact.class, this.facts.facts(TODAY))))
			.filteredOn(fact -> fact.id().equals(analysis))
			.singleElement()
			.satisfies(fact -> {
				assertThat(fact.objectId()).isEqualTo(information);
				assertThat(fact.classifiable()).isTrue();
				assertThat(fact.confidentiality()).isEqualTo(3);
				assertThat(fact.integrity()).isEqualTo(2);
				assertThat(fact.availability()).isEqualTo(4);
				assertThat(fact.uncovered()).isEqualTo("K");
			});
	}

	/** Whoever edits it is told of it, whichever of the two has the lower id. */
	@Test
	void aDraftIsHeldAgainstItsAnalysisAndWhatStaysAdopted() {
		var replaced = adopted(this.municipality.care());
		risk(replaced, "Avbrott i telefonin", "TREATED");
		var stays = risk(adopted(this.municipality.careHome()), "Avbrott i telefonin", "RATED");
		var draft = analysis(this.municipality.care(), "ONGOING");
		var beside = risk(draft, "Avbrott i telefonerna", "IDENTIFIED");
		var edited = risk(draft, "Avbrott i telefonin", "IDENTIFIED");

		assertThat(drafted(edited)).extracting(RiskPairFact::id, RiskPairFact::other, RiskPairFact::otherTitle)
			.containsExactlyInAnyOrder(tuple(edited, stays, "Avbrott i telefonin"),
					tuple(edited, beside, "Avbrott i telefonerna"));
	}

	private List<RiskPairFact> pairs() {
		return coordinating(() -> only(RiskPairFact.class, this.facts.facts(TODAY)));
	}

	private List<RiskPairFact> drafted(UUID risk) {
		return coordinating(() -> only(RiskPairFact.class, this.facts.draft(TODAY, risk)));
	}

	private static <F> List<F> only(Class<F> type, List<?> facts) {
		return facts.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private UUID adopted(UUID unit) {
		return analysis(unit, "ADOPTED");
	}

	private UUID analysis(UUID unit, String state) {
		var id = UUID.randomUUID();
		sql("""
				insert into risk_analysis (id, unit_id, scale_id, title, state, performed_on, adopted_on, version)
				values (:id, :unit, (select id from risk_scale), 'Riskanalys', :text, date '2026-01-10',
				        case when :text = 'ADOPTED' then date '2026-01-20' end, 0)
				""", id, unit, state);
		return id;
	}

	private UUID risk(UUID analysis, String title, String state) {
		var id = UUID.randomUUID();
		sql("""
				insert into risk (id, origin_id, analysis_id, title, threat, vulnerability, confidentiality, integrity, availability,
				                  it_outage, state, version)
				values (:id, :id, :unit, :text, 'Brand', '', false, false, true, false, '%s', 1)
				"""
			.formatted(state), id, analysis, title);
		return id;
	}

	private void sql(String sql, UUID id, UUID unit, String text) {
		coordinating(() -> this.db.sql(sql).param("id", id).param("unit", unit).param("text", text).update());
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(),
				() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
