package se.isms.web.risk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.CountedStatements;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long pages of 5 000 more risks than the sample has take: figures for
 * docs/benchmarks.md. What is asserted is what is shown and how many statements it takes,
 * not the time.
 */
@WebTest
@Tag("endurance")
class ManyRisksEnduranceTests {

	private static final int RUNS = 30;

	private static final String REGISTER = "/risk/risks?view=all";

	private final PageClient coordinator;

	private final CountedStatements.Log statements;

	private final JdbcClient db;

	private final TransactionTemplate transactions;

	@Autowired
	ManyRisksEnduranceTests(MockMvcTester mvc, UserDetailsService users, CountedStatements.Log statements,
			JdbcClient db, PlatformTransactionManager transactions) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.statements = statements;
		this.db = db;
		this.transactions = new TransactionTemplate(transactions);
	}

	/** Each risk of the sample many times over, in its own analysis. */
	@BeforeEach
	void manyRisks() {
		change("""
				insert into risk (id, analysis_id, origin_id, title, threat, vulnerability, confidentiality, integrity,
				                  availability, it_outage, owner_id, inherent_likelihood, inherent_consequence,
				                  likelihood, consequence, treatment, state, note, version)
				select m.id, m.analysis_id, m.id, m.title, m.threat, m.vulnerability, m.confidentiality, m.integrity,
				       m.availability, m.it_outage, m.owner_id, m.inherent_likelihood, m.inherent_consequence,
				       m.likelihood, m.consequence, m.treatment, m.state, 'many', 0
				  from (select gen_random_uuid() as id, r.analysis_id, r.title || ' ' || n as title, r.threat,
				               r.vulnerability, r.confidentiality, r.integrity, r.availability, r.it_outage,
				               r.owner_id, r.inherent_likelihood, r.inherent_consequence, r.likelihood,
				               r.consequence, r.treatment, r.state
				          from risk r, generate_series(1, 100) n
				         limit 5000) m
				""");
	}

	@AfterEach
	void fewRisks() {
		change("delete from risk where note = 'many'");
	}

	@Test
	void registerAndPictureOfManyRisks() throws IOException {
		var figures = new ArrayList<String>();
		figures.add(measure("first page of the register, at once", REGISTER));
		untilCounted();
		figures.add(measure("first page of the register", REGISTER));
		figures.add(measure("found by a word of the title", REGISTER + "&q=konto"));
		figures.add(measure("matrix, top risks, trend and actions", "/risk/picture"));
		Files.writeString(Path.of("target/many-risks-figures.txt"), String.join("\n", figures) + "\n");

		assertThat(this.coordinator.get(REGISTER)).bodyText().containsPattern("Visar 50 av 5\\D\\d{3}");
		assertThat(this.statements.of(() -> this.coordinator.get(REGISTER))).hasSizeBetween(2, 17);
	}

	/** The database looks at a table by itself within a minute after many changes. */
	private void untilCounted() {
		Awaitility.await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofSeconds(1)).until(() -> this.db.sql("""
				select last_autoanalyze is not null and n_mod_since_analyze = 0
				  from pg_stat_user_tables
				 where relname = 'risk'
				""").query(Boolean.class).single());
	}

	/** As many times to warm up as are counted. */
	private String measure(String what, String page) {
		var took = new ArrayList<Long>();
		for (var run = 0; run < 2 * RUNS; run++) {
			var began = System.nanoTime();
			assertThat(this.coordinator.get(page)).hasStatusOk();
			if (run >= RUNS) {
				took.add((System.nanoTime() - began) / 1_000_000);
			}
		}
		Collections.sort(took);
		return "%s: %d (%d to %d) ms".formatted(what, took.get(RUNS / 2), took.get(0), took.get(RUNS - 1));
	}

	private void change(String sql) {
		acting(() -> this.transactions.execute(status -> this.db.sql(sql).update()));
	}

	private static <T> T acting(Supplier<T> work) {
		return CurrentActor.as(Actor.system(SampleMunicipality.tenant(SampleSize.standard())), work);
	}

}
