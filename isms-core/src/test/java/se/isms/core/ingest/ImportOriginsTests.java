package se.isms.core.ingest;

import java.util.Optional;
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
import se.isms.core.shared.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import(NoRules.class)
class ImportOriginsTests {

	private static final UUID FIRST = UUID.fromString("8f14e45f-ceea-467f-ab1c-d2f400000000");

	private static final UUID SECOND = UUID.fromString("45c48cce-2e2d-4fbd-aa1a-fc5c00000000");

	/** Row 42 of the first. */
	private static final UUID ADDED = UUID.fromString("8f14e45f-ceea-467f-ab1c-d2f40000002a");

	@Autowired
	private ImportOrigins origins;

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
	void whatAnImportAddedCameFromARowOfItsFile() {
		batch(FIRST, "konton.csv", "COMMITTED", 1);

		assertThat(origin(ADDED)).hasValueSatisfying(origin -> {
			assertThat(origin.fileName()).isEqualTo("konton.csv");
			assertThat(origin.row()).isEqualTo(42);
		});
		assertThat(origin(UUID.randomUUID())).isEmpty();
	}

	@Test
	void theNewestImportThatChangedItCounts() {
		batch(FIRST, "konton.csv", "COMMITTED", 1);
		batch(SECOND, "nya.csv", "COMMITTED", 2);
		changed(SECOND);

		assertThat(origin(ADDED)).hasValueSatisfying(origin -> {
			assertThat(origin.fileName()).isEqualTo("nya.csv");
			assertThat(origin.row()).isNull();
		});
	}

	@Test
	void whatWasTakenBackIsNoOrigin() {
		batch(FIRST, "konton.csv", "COMMITTED", 1);
		batch(SECOND, "nya.csv", "UNDONE", 2);
		changed(SECOND);

		assertThat(origin(ADDED)).hasValueSatisfying(origin -> assertThat(origin.fileName()).isEqualTo("konton.csv"));
	}

	@Test
	void anotherMunicipalityKnowsNothingOfIt() {
		batch(FIRST, "konton.csv", "COMMITTED", 1);
		var other = TestMunicipality.in(this.db, this.transactions);

		assertThat(CurrentActor.as(other.coordinator(), () -> this.origins.of(ADDED))).isEmpty();
	}

	private Optional<ImportOrigin> origin(UUID subject) {
		return coordinating(() -> this.origins.of(subject));
	}

	private void batch(UUID id, String file, String state, int hour) {
		write("""
				insert into import_batch (id, kind, file_name, file_hash, file_size, format, headers, columns, unsure, state,
				       row_count, added, changed, unchanged, wrong, created_by, created_at, committed_at, version)
				values ('%s', 'accounts', '%s', 'x', 1, 'CSV', '{}', '{}', '{}', '%s', 1, 1, 0, 0, 0, 'Anna',
				       now(), now() + interval '%d hours', 1)
				"""
			.formatted(id, file, state, hour));
	}

	private void changed(UUID batch) {
		write("""
				insert into import_change (batch_id, subject_id, before, version_after)
				values ('%s', '%s', '{}', 2)
				""".formatted(batch, ADDED));
	}

	private void write(String sql) {
		coordinating(() -> new TransactionTemplate(this.transactions).execute(status -> this.db.sql(sql).update()));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
