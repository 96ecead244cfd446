package se.isms.batch;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.PlannedRules;
import se.isms.core.TestMunicipality;
import se.isms.core.ingest.Imports;
import se.isms.core.ingest.UploadFolder;
import se.isms.core.job.JobKind;
import se.isms.core.job.JobReport;
import se.isms.core.job.JobRequest;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Jobs that are killed, and killed again while they restart, end as if nothing had been.
 */
@DatabaseTest
@Import(PlannedRules.class)
@Tag("thorough")
class KilledJobsTests {

	private static final int MOMENTS = 4;

	private static final int ROWS = 20_000;

	private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

	@Autowired
	private Imports imports;

	@Autowired
	private UploadFolder folder;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	@Value("${spring.datasource.url}")
	private String url = "";

	@Value("${isms.data}")
	private Path data = Path.of("");

	private TestMunicipality municipality = new TestMunicipality(UUID.randomUUID(), UUID.randomUUID(),
			UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

	@Test
	void importThatIsKilledEndsAsAnUndisturbedOne() {
		var commit = previewed();
		var took = harness().run(commit);
		var undisturbed = imported();
		assertThat(undisturbed).startsWith(ROWS + " ").endsWith(" COMMITTED 1 0");

		for (var moment = 0; moment < MOMENTS; moment++) {
			var killed = previewed();
			harness().runKilled(killed, part(took, moment), part(took, MOMENTS - 1 - moment));
			assertThat(imported()).as("killed at moment " + moment).isEqualTo(undisturbed);
		}
	}

	@Test
	void evaluationThatIsKilledEndsAsAnUndisturbedOne() {
		var evaluate = new JobRequest(JobKind.EVALUATE, 2022, DAY);
		newMunicipality();
		var took = harness().run(evaluate);
		var undisturbed = found();
		assertThat(undisturbed).isEqualTo("2 1");

		for (var moment = 0; moment < MOMENTS; moment++) {
			newMunicipality();
			harness().runKilled(evaluate, part(took, moment), part(took, MOMENTS - 1 - moment));
			assertThat(found()).as("killed at moment " + moment).isEqualTo(undisturbed);
		}
	}

	private static Duration part(Duration whole, int moment) {
		return whole.multipliedBy(moment).dividedBy(MOMENTS - 1);
	}

	private KillHarness harness() {
		return new KillHarness(this.url, this.data.toAbsolutePath(), this.municipality.tenant());
	}

	private void newMunicipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
	}

	private JobRequest previewed() {
		newMunicipality();
		var rows = IntStream.range(0, ROWS)
			.mapToObj(number -> "konto%d@ekvaden.example;Socialförvaltningen;%d".formatted(number, number % 5))
			.collect(Collectors.joining("\n", "Konto;Enhet;Tvåfaktor\n", "\n"));
		var upload = this.folder.receive(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
		var batch = as(() -> this.imports.open("accounts", "konton.csv", upload, null));
		as(() -> this.imports.preview(batch.id(), JobReport.NONE));
		return new JobRequest(JobKind.IMPORT_COMMIT, 2022, DAY, batch.id().toString());
	}

	/**
	 * Rows, their sum, the state of the import, entries in the trail, and what is left
	 * staged.
	 */
	private String imported() {
		return one(
				"""
						select (select count(*) || ' ' || md5(string_agg(upn || mfa_level || version, ',' order by upn)) from account)
						       || ' ' || (select string_agg(state, ',') from import_batch)
						       || ' ' || (select count(*) from trail_entry where action = 'import')
						       || ' ' || (select count(*) from import_row)
						""");
	}

	/** Open findings and runs. */
	private String found() {
		return one("select (select count(*) from finding) || ' ' || (select count(*) from rule_run)");
	}

	private String one(String sql) {
		return as(() -> this.db.sql(sql).query(String.class).single());
	}

	private <T> T as(Supplier<T> work) {
		var actor = Actor.system(this.municipality.tenant());
		return CurrentActor.as(actor,
				() -> Objects.requireNonNull(new TransactionTemplate(this.transactions).execute(status -> work.get())));
	}

}
