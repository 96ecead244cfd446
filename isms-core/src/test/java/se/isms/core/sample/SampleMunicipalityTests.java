package se.isms.core.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.organisation.Tenants;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DatabaseTest
@Import(NoRules.class)
class SampleMunicipalityTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	@Autowired
	private SampleMunicipality sample;

	@Autowired
	private Tenants tenants;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void sameSeedGivesTheSameRowsAndAnotherSeedOthers() {
		var size = new SampleSize(1, 200);
		var first = closedYear(size, size);
		empty(size);
		var second = closedYear(size, size);
		empty(size);
		var other = closedYear(size, new SampleSize(2, 200));

		assertThat(first).hasSizeGreaterThan(25);
		assertThat(second).isEqualTo(first);
		assertThat(other).containsEntry("unit", first.get("unit"));
		assertThat(other.get("person")).isNotEqualTo(first.get("person"));
		assertThat(other.get("account")).isNotEqualTo(first.get("account"));
	}

	@Test
	void runningYearIsTheSameMunicipalityFurtherOn() {
		var size = new SampleSize(4, 200);
		var closed = closedYear(size, size);

		var running = as(size, () -> {
			this.sample.runningYear(size, TODAY);
			return hashes();
		});

		assertThat(running).containsEntry("unit", closed.get("unit"))
			.containsEntry("legal_entity", closed.get("legal_entity"))
			.containsEntry("security_report", closed.get("security_report"));
		assertThat(running.get("account")).isNotEqualTo(closed.get("account"));
		assertThat(as(size, () -> {
			this.sample.runningYear(size, TODAY);
			return hashes();
		})).isEqualTo(running);
	}

	@Test
	void everyDepartmentHasInformationInSystemsAndSomeOfItIsAnalysed() {
		var size = new SampleSize(5, 200);
		closedYear(size, size);
		as(size, () -> {
			this.sample.runningYear(size, TODAY);
			return size;
		});

		assertThat(count(size, """
				from unit u
				where u.department_id = u.id
				  and not exists (select from information_asset i where i.unit_id = u.id)
				""")).isZero();
		assertThat(count(size, "from information_asset")).isEqualTo(24);
		assertThat(count(size, """
				from information_asset i
				where not exists (select from information_in_system x where x.information_id = i.id)
				""")).isZero();
		assertThat(count(size, "from risk_analysis where information_id is not null")).isBetween(5, 20);
		assertThat(count(size, "from information_asset where classified_on is null")).isBetween(1, 10);
	}

	private int count(SampleSize tenant, String from) {
		return as(tenant, () -> this.db.sql("select count(*) " + from).query(Integer.class).single());
	}

	@Test
	void sizeIsWithinReason() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize(1, 199));
		assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize(1, 200_001));
	}

	private Map<String, String> closedYear(SampleSize tenant, SampleSize size) {
		this.tenants.add(SampleMunicipality.municipality(tenant));
		return as(tenant, () -> {
			this.sample.closedYear(size);
			return hashes();
		});
	}

	private void empty(SampleSize tenant) {
		as(tenant,
				() -> Stream
					.of(SampleMunicipality.CHANGING, List.of("report_area", "security_report", "unit", "legal_entity"))
					.flatMap(List::stream)
					.mapToInt(table -> this.db.sql("delete from " + table).update())
					.sum());
	}

	/**
	 * A digest of the rows of each table that has any; the trail tells when, not what.
	 */
	private Map<String, String> hashes() {
		var hashes = new TreeMap<String, String>();
		var tables = this.db.sql(
				"select tablename from pg_tables where schemaname = 'public' and tablename !~ '^(databasechangelog|trail)'")
			.query(String.class)
			.list();
		for (var table : tables) {
			this.db.sql("select md5(string_agg(t::text, ';' order by t::text)) from " + table + " t")
				.query(String.class)
				.optional()
				.ifPresent(hash -> hashes.put(table, hash));
		}
		return hashes;
	}

	private <T> T as(SampleSize tenant, Supplier<T> work) {
		return CurrentActor.as(Actor.system(SampleMunicipality.tenant(tenant)),
				() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
