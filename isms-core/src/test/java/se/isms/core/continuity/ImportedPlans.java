package se.isms.core.continuity;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.ingest.ImportBatch;
import se.isms.core.ingest.Imports;
import se.isms.core.ingest.UploadFolder;
import se.isms.core.ingest.WrongRows;
import se.isms.core.job.JobReport;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.GuardAnswer;

/**
 * A municipality with two processes that plans are imported for, and the way from a file
 * to its rows in the register. Each test has its own.
 */
@Scope("prototype")
class ImportedPlans {

	private final Imports imports;

	private final WrongRows wrong;

	private final UploadFolder folder;

	private final AssetRegister assets;

	private final ContinuityRegister register;

	private final JdbcClient db;

	private final PlatformTransactionManager transactions;

	private final TestMunicipality municipality;

	private final UUID homeCare;

	private Actor actor;

	ImportedPlans(Imports imports, WrongRows wrong, UploadFolder folder, AssetRegister assets,
			ContinuityRegister register, JdbcClient db, PlatformTransactionManager transactions) {
		this.imports = imports;
		this.wrong = wrong;
		this.folder = folder;
		this.assets = assets;
		this.register = register;
		this.db = db;
		this.transactions = transactions;
		this.municipality = TestMunicipality.in(db, transactions);
		this.actor = this.municipality.coordinator();
		this.homeCare = process(this.municipality.care(), "Hemtjänst");
		process(this.municipality.social(), "Lön");
	}

	TestMunicipality municipality() {
		return this.municipality;
	}

	UUID homeCare() {
		return this.homeCare;
	}

	void actsAs(Actor other) {
		this.actor = other;
	}

	ContinuityPlan plan(UUID process) {
		var id = as(() -> this.db.sql(
				"select id from continuity_plan where process_id = :process and state <> 'REPLACED' and state <> 'ADOPTED'")
			.param("process", process)
			.query(UUID.class)
			.single());
		return as(() -> this.register.plan(id));
	}

	UUID process(UUID unit, String name) {
		return as(() -> this.assets
			.save(new BusinessProcess(UUID.randomUUID(), unit, name, 4, null, true, false, false, false, false, null))
			.id());
	}

	List<String> reasons(ImportBatch batch) {
		return as(() -> this.wrong.after(batch.id(), 0, 99)).stream()
			.flatMap(row -> row.problems().stream())
			.map(problem -> problem.column() + " " + problem.reason())
			.toList();
	}

	ImportBatch preview(String text) {
		return preview("lista.csv", text.getBytes(StandardCharsets.UTF_8));
	}

	ImportBatch preview(String name, byte[] bytes) {
		var batch = open(name, bytes);
		return as(() -> this.imports.preview(batch.id(), JobReport.NONE));
	}

	ImportBatch open(String name, byte[] bytes) {
		var upload = this.folder.receive(new ByteArrayInputStream(bytes));
		return as(() -> this.imports.open("plans", name, upload, null, GuardAnswer.NO));
	}

	ImportBatch commit(ImportBatch batch) {
		return as(() -> this.imports.commit(batch.id(), JobReport.NONE));
	}

	<T> T as(Supplier<T> work) {
		return CurrentActor.as(this.actor,
				() -> Objects.requireNonNull(new TransactionTemplate(this.transactions).execute(status -> work.get())));
	}

}
