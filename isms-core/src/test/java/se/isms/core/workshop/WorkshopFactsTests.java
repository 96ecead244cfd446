package se.isms.core.workshop;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
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

@DatabaseTest
@Import(NoRules.class)
class WorkshopFactsTests {

	private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 11, 22));

	@Autowired
	private WorkshopFacts facts;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private UUID analysis;

	@BeforeEach
	void anAdoptedAnalysis() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		coordinating(() -> TestMunicipality.scale(this.db, 8));
		this.analysis = analysis("ADOPTED", "Sara Holm");
	}

	@Test
	void everybodyWhoWasSeatedTookPartAlsoWhoLeft() {
		var first = workshop(this.analysis, true);
		seat(first, "BUSINESS", false);
		seat(first, "IT", true);
		seat(workshop(this.analysis, true), "DATA_PROTECTION", false);

		assertThat(roles().values()).hasSize(4).allSatisfy(role -> {
			assertThat(role.held()).isTrue();
			assertThat(role.present()).isTrue();
		});
	}

	@Test
	void whoWasNotSeatedDidNotTakePart() {
		seat(workshop(this.analysis, true), "OTHER", false);
		seat(workshop(analysis("ADOPTED", null), true), "IT", false);

		assertThat(roles()).hasEntrySatisfying("BUSINESS", role -> assertThat(role.present()).isFalse())
			.hasEntrySatisfying("IT", role -> assertThat(role.present()).isFalse())
			.hasEntrySatisfying("DATA_PROTECTION", role -> assertThat(role.present()).isFalse())
			.hasEntrySatisfying("FACILITATOR", role -> assertThat(role.present()).isTrue());
	}

	@Test
	void aWorkshopThatNobodyJoinedWasHeldAndOneThatGoesOnWasNot() {
		workshop(this.analysis, true);
		assertThat(roles().values()).allMatch(ParticipationFact::held)
			.noneMatch(role -> role.function().equals("IT") && role.present());

		this.analysis = analysis("ADOPTED", "Sara Holm");
		seat(workshop(this.analysis, false), "IT", false);
		assertThat(roles().values()).hasSize(4).noneMatch(ParticipationFact::held);
	}

	@Test
	void draftsAreNotJudged() {
		this.analysis = analysis("REVIEW", "Sara Holm");
		seat(workshop(this.analysis, true), "IT", false);

		assertThat(roles()).isEmpty();
	}

	@Test
	void nobodyLedWhatSaysNobody() {
		this.analysis = analysis("ADOPTED", " ");

		assertThat(roles().get("FACILITATOR").present()).isFalse();
	}

	@Test
	void personalDataIsWhereAnAgreementWithTheSupplierOfASystemSaysSo() {
		system(this.municipality.careHome(), 2, true);
		system(this.municipality.care(), null, true);
		system(this.municipality.care(), 4, false);
		system(this.municipality.social(), 3, true);

		assertThat(roles().values()).hasSize(4).allSatisfy(role -> {
			assertThat(role.personalData()).isTrue();
			assertThat(role.confidentiality()).isEqualTo(2);
		});
	}

	@Test
	void personalDataIsWhereAProcessingSaysSo() {
		var system = system(this.municipality.care(), 3, false);
		assertThat(roles().get("IT").personalData()).isFalse();

		sql("""
				insert into processing (id, unit_id, name, purpose, system_id, version)
				values (:id, :of, 'Behandling', '', :text::uuid, 0)
				""", UUID.randomUUID(), this.municipality.social(), system.toString());

		assertThat(roles().get("IT").personalData()).isTrue();
		assertThat(roles().get("IT").confidentiality()).isEqualTo(3);
	}

	@Test
	void anAnalysisOfASystemIsAboutTheDataOfThat() {
		system(this.municipality.care(), 4, true);
		var analysed = system(this.municipality.care(), 1, true);
		sql("update risk_analysis set system_id = :of where id = :id", this.analysis, analysed, null);
		assertThat(roles().get("DATA_PROTECTION").confidentiality()).isEqualTo(1);

		sql("update information_system set supplier_id = null where id = :id", analysed, analysed, null);
		assertThat(roles().get("DATA_PROTECTION").personalData()).isFalse();
	}

	@Test
	void anAnalysisOfInformationIsAboutThePersonalDataInThat() {
		system(this.municipality.care(), 4, true);
		var information = coordinating(() -> TestMunicipality.information(this.db, this.municipality.care()));
		sql("update risk_analysis set information_id = :of where id = :id", this.analysis, information, null);
		assertThat(roles().get("DATA_PROTECTION").personalData()).isTrue();
		assertThat(roles().get("DATA_PROTECTION").confidentiality()).isEqualTo(3);

		sql("update information_asset set personal_data = 'NONE' where id = :id", information, information, null);
		assertThat(roles().get("DATA_PROTECTION").personalData()).isFalse();
	}

	@Test
	void whatNobodyHasClassifiedHasNoClass() {
		system(this.municipality.care(), null, true);

		assertThat(roles().get("DATA_PROTECTION")).satisfies(role -> assertThat(role.personalData()).isTrue())
			.satisfies(role -> assertThat(role.confidentiality()).isNull());
	}

	private Map<String, ParticipationFact> roles() {
		return coordinating(() -> this.facts.facts(TODAY)).stream()
			.filter(role -> role.id().equals(this.analysis))
			.collect(Collectors.toMap(ParticipationFact::function, Function.identity()));
	}

	private UUID analysis(String state, @Nullable String facilitator) {
		var id = UUID.randomUUID();
		sql("""
				insert into risk_analysis (id, unit_id, scale_id, title, state, performed_on, adopted_on, facilitator, version)
				values (:id, :of, (select id from risk_scale), 'Riskanalys', '%s', date '2026-01-10', date '2026-01-20',
				        :text, 0)
				"""
			.formatted(state), id, this.municipality.care(), facilitator);
		return id;
	}

	/** Only one of an analysis may go on at a time. */
	private UUID workshop(UUID of, boolean ended) {
		var id = UUID.randomUUID();
		sql("""
				insert into workshop (id, analysis_id, code, anonymous, sequence, opened_by, opened_at, ends_at, ended_at)
				values (:id, :of, :text, true, 0, 'Sara Holm', now(), now(), %s)
				"""
			.formatted(ended ? "now()" : "null"), id, of, "KOD");
		return id;
	}

	private void seat(UUID workshop, String function, boolean left) {
		sql("""
				insert into workshop_seat (id, workshop_id, name, function, guest, joined_at, left_at)
				values (:id, :of, 'Nils Berg', :text, false, now(), %s)
				""".formatted(left ? "now()" : "null"), UUID.randomUUID(), workshop, function);
	}

	private UUID system(UUID unit, @Nullable Integer confidentiality, boolean personalData) {
		var id = UUID.randomUUID();
		sql("insert into supplier (id, name, version) values (:id, coalesce(:text, 'Leverantör'), 0)", id, unit, null);
		sql("""
				insert into agreement (id, supplier_id, title, personal_data, renewal_decided, version)
				values (:id, :of, 'Avtal', :text::boolean, false, 0)
				""", UUID.randomUUID(), id, String.valueOf(personalData));
		sql("""
				insert into information_system (id, unit_id, name, supplier_id, confidentiality, internet_exposed,
				                                mfa_enforced, version)
				values (:id, :of, 'System', :id, :text::smallint, false, 'YES', 0)
				""", id, unit, (confidentiality != null) ? confidentiality.toString() : null);
		return id;
	}

	private void sql(String sql, UUID id, UUID of, @Nullable String text) {
		coordinating(() -> this.db.sql(sql).param("id", id).param("of", of).param("text", text).update());
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(),
				() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
