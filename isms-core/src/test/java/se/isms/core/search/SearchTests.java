package se.isms.core.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.InformationSystem;
import se.isms.core.improvement.Control;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class SearchTests {

	@Autowired
	private Search search;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private ImprovementRegister improvement;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void objects() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		system("Journalsystemet för hemtjänsten", this.municipality.care());
		system("Lönesystem", this.municipality.social());
		coordinating(() -> this.improvement.save(new Control(UUID.randomUUID(), this.municipality.social(),
				"Säkerhetskopior går att återställa", "ISO 27001 A.8.13", 3, null, null)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "journalsystem", "Hemtjänst", "hemtjänstens", "journal hem", "hemtjänsten journalsystemet",
			"journalsystmet", "  journalsystem!  " })
	void findsByWordsTheirFormsTheirBeginningsAndSlips(String asked) {
		assertThat(titles(this.municipality.coordinator(), asked)).contains("Journalsystemet för hemtjänsten")
			.doesNotContain("Säkerhetskopior går att återställa");
	}

	@Test
	void findsByACode() {
		assertThat(coordinating(() -> this.search.find("8.13", 5))).singleElement().satisfies(hit -> {
			assertThat(hit.kind()).isEqualTo("controls");
			assertThat(hit.code()).isEqualTo("ISO 27001 A.8.13");
			assertThat(hit.unit()).isEqualTo("Socialförvaltningen");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "j", "xyzzyxyzzy", "' or 1=1 --", "\\", "<->", "((", "\0\0" })
	void findsNothingForWhatSaysNothing(String asked) {
		assertThat(titles(this.municipality.coordinator(), asked)).isEmpty();
	}

	@Test
	void anotherDepartmentsObjectsAreNotFound() {
		var social = this.municipality.contributor(this.municipality.social());

		assertThat(titles(social, "journalsystem")).isEmpty();
		assertThat(titles(social, "journalsystmet")).isEmpty();
		assertThat(titles(social, "lönesystem")).containsExactly("Lönesystem");
		assertThat(titles(social, "vård")).as("units are shared").contains("Vård- och omsorgsförvaltningen");
	}

	@Test
	void anotherMunicipalitysObjectsAreNotFound() {
		var other = TestMunicipality.in(this.db, this.transactions);

		assertThat(titles(other.coordinator(), "journalsystem")).isEmpty();
		assertThat(titles(Actor.system(other.tenant()), "journalsystmet")).isEmpty();
		assertThat(titles(this.municipality.coordinator(), "journalsystem")).isNotEmpty();
	}

	@Test
	void riskFollowsItsAnalysisAndAUnitItsDepartment() {
		coordinating(() -> new TransactionTemplate(this.transactions).executeWithoutResult(status -> insertRisk()));
		var care = this.municipality.contributor(this.municipality.care());
		var social = this.municipality.contributor(this.municipality.social());
		assertThat(titles(care, "översvämning")).hasSize(1);
		assertThat(titles(social, "översvämning")).isEmpty();

		update("update risk_analysis set unit_id = :unit", this.municipality.social());
		assertThat(titles(care, "översvämning")).isEmpty();
		assertThat(titles(social, "översvämning")).hasSize(1);

		update("update unit set department_id = :unit where id = (select unit_id from risk_analysis)",
				this.municipality.care());
		assertThat(titles(care, "översvämning")).hasSize(1);
	}

	@Test
	void planIsCalledAndSeenAsItsProcess() {
		coordinating(() -> new TransactionTemplate(this.transactions).executeWithoutResult(status -> insertPlans()));
		var care = this.municipality.contributor(this.municipality.care());
		assertThat(kinds(care, "hemsjukvård")).containsExactlyInAnyOrder("processes", "plans");
		assertThat(kinds(this.municipality.contributor(this.municipality.social()), "hemsjukvård")).isEmpty();

		update("update business_process set name = 'Dosering' where unit_id = :unit", this.municipality.care());
		assertThat(kinds(care, "hemsjukvård")).isEmpty();
		assertThat(kinds(care, "doserign")).containsExactlyInAnyOrder("processes", "plans");
	}

	@Test
	void whatIsRenamedOrRemovedIsNoLongerFound() {
		update("update information_system set name = 'Vattenverket' where unit_id = :unit", this.municipality.care());
		assertThat(titles(this.municipality.coordinator(), "journalsystem")).isEmpty();
		assertThat(titles(this.municipality.coordinator(), "vattenverket")).hasSize(1);

		update("delete from information_system where unit_id = :unit", this.municipality.care());
		assertThat(titles(this.municipality.coordinator(), "vattenverket")).isEmpty();
	}

	@Test
	void nobodyReadsOrWritesTheIndexPastTheFunction() {
		for (var sql : List.of("select * from system.search_entry", "delete from system.search_entry")) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> coordinating(
					() -> new TransactionTemplate(this.transactions).execute(status -> this.db.sql(sql).update())));
		}
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.db.sql("select * from system.search('journal', null, 5)").query().listOfRows());
	}

	private void insertRisk() {
		var scale = UUID.randomUUID();
		var analysis = UUID.randomUUID();
		this.db.sql("""
				insert into risk_scale (id, scale_key, number, name, likelihoods, consequences, acceptance_threshold,
				                        made_on, version)
				values (:id, :id, 1, 'Skala', 4, 4, 8, date '2026-01-01', 0)
				""").param("id", scale).update();
		this.db.sql("""
				insert into risk_analysis (id, unit_id, scale_id, title, state, performed_on, version)
				values (:id, :unit, :scale, 'Analys', 'PLANNED', :day, 0)
				""")
			.param("id", analysis)
			.param("unit", this.municipality.care())
			.param("scale", scale)
			.param("day", LocalDate.of(2026, 3, 2))
			.update();
		this.db
			.sql("""
					insert into risk (id, origin_id, analysis_id, title, threat, vulnerability, confidentiality, integrity, availability,
					                  it_outage, state, version)
					values (:risk, :risk, :analysis, 'Serverhallen', 'Översvämning', 'Källare', false, false, true, false,
					        'IDENTIFIED', 0)
					""")
			.param("risk", UUID.randomUUID())
			.param("analysis", analysis)
			.update();
	}

	/** One that was replaced, and the one that did. */
	private void insertPlans() {
		var process = UUID.randomUUID();
		this.db
			.sql("""
					insert into business_process (id, unit_id, name, life_health, payment, statutory_deadline, digital_intake,
					                              safeguarding, version)
					values (:id, :unit, 'Hemsjukvård', true, false, false, false, false, 0)
					""")
			.param("id", process)
			.param("unit", this.municipality.care())
			.update();
		this.db.sql("""
				insert into continuity_plan (id, process_id, state, edition, version)
				values (gen_random_uuid(), :process, 'REPLACED', 1, 0), (gen_random_uuid(), :process, 'DRAFT', 2, 0)
				""").param("process", process).update();
	}

	private void update(String sql, UUID unit) {
		coordinating(() -> new TransactionTemplate(this.transactions)
			.execute(status -> this.db.sql(sql).param("unit", unit).update()));
	}

	private List<String> titles(Actor actor, String asked) {
		return CurrentActor.as(actor, () -> this.search.find(asked, 5)).stream().map(Hit::title).toList();
	}

	private List<String> kinds(Actor actor, String asked) {
		return CurrentActor.as(actor, () -> this.search.find(asked, 5)).stream().map(Hit::kind).toList();
	}

	private void system(String name, UUID unit) {
		coordinating(() -> this.assets.save(new InformationSystem(UUID.randomUUID(), unit, name, null, null, null, null,
				null, null, false, InformationSystem.Enforcement.UNKNOWN, null, null, null, null, null)));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private void coordinating(Runnable work) {
		CurrentActor.as(this.municipality.coordinator(), work);
	}

}
