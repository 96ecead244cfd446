package se.isms.core.evaluation;

import java.time.LocalDate;
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
import se.isms.core.shared.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import(NoRules.class)
class ThresholdsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	private Thresholds thresholds;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
	}

	@Test
	void areTheStandardOnesUntilSomethingIsDecided() {
		assertThat(today("kp.critical")).isEqualTo(3);
		assertThat(today("mf.coverageTarget")).isEqualTo(95);
	}

	@Test
	void areThoseThatWereDecidedFromTheirDay() {
		decide(1, DAY, "{\"kp.critical\": 4}");

		assertThat(today("kp.critical")).isEqualTo(4);
		assertThat(today("mf.coverageTarget")).isEqualTo(95);
		assertThat(at(DAY, "kp.critical")).isEqualTo(4);
		assertThat(at(DAY.minusDays(1), "kp.critical")).isEqualTo(3);
	}

	@Test
	void areNotThoseOfAnotherMunicipality() {
		decide(1, DAY, "{\"kp.critical\": 4}");
		this.municipality = TestMunicipality.in(this.db, this.transactions);

		assertThat(today("kp.critical")).isEqualTo(3);
	}

	private void decide(int version, LocalDate from, String settings) {
		coordinating(() -> new TransactionTemplate(this.transactions).execute(status -> this.db.sql("""
				insert into parameter_set (version_no, valid_from, author, reason, settings)
				values (:version, :from, 'Sara Holm', 'Prov', :settings::jsonb)
				""").param("version", version).param("from", from).param("settings", settings).update()));
	}

	private int today(String key) {
		return coordinating(() -> this.thresholds.today(key));
	}

	private int at(LocalDate day, String key) {
		return coordinating(() -> this.thresholds.at(AsOf.endOf(day)).applyAsInt(key));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
