package se.isms.core.risk;

import java.util.List;
import java.util.Map;
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
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.list.BulkChange;
import se.isms.core.list.BulkEdits;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class RiskBulkTests {

	private static final String WHO = "samordnare";

	@Autowired
	private BulkEdits edits;

	@Autowired
	private RiskRegister register;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private UUID scale;

	private UUID care;

	private UUID careAnalysis;

	private UUID social;

	@BeforeEach
	void risks() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.scale = inside(() -> TestMunicipality.scale(this.db, 8));
		inside(() -> this.db.sql("""
				insert into role_assignment (id, person_id, role, unit_id, valid_from, version)
				values (gen_random_uuid(), :owner, 'HEAD', :unit, date '2020-01-01', 0)
				""").param("owner", this.municipality.owner()).param("unit", this.municipality.care()).update());
		this.careAnalysis = analysis(this.municipality.care());
		this.care = risk(this.careAnalysis, "Strömavbrott", Risk.Treatment.REDUCE);
		this.social = risk(analysis(this.municipality.social()), "Översvämning", null);
	}

	@Test
	void previewShowsBeforeAndAfterAndChangesNothing() {
		var change = coordinating(() -> this.edits.preview("risks", "treatment", "SHARE", both()));

		assertThat(change.changed()).containsExactlyInAnyOrder(new BulkChange.Changed(this.care, 0, "REDUCE", "SHARE"),
				new BulkChange.Changed(this.social, 0, "", "SHARE"));
		assertThat(risk(this.care).treatment()).isEqualTo(Risk.Treatment.REDUCE);
		assertThat(trail(this.care)).isEmpty();
	}

	@Test
	void ownerTreatmentClosingAndOutageAreChangedWithATrailEach() {
		var owner = this.municipality.owner();

		coordinating(() -> apply("owner", owner.toString(), Map.of(this.care, 0, this.social, 0)));
		coordinating(() -> apply("treatment", "AVOID", Map.of(this.care, 1)));
		coordinating(() -> apply("itOutage", "true", Map.of(this.care, 2)));
		coordinating(() -> apply("closed", "true", Map.of(this.care, 3)));

		assertThat(risk(this.social).ownerId()).isEqualTo(owner);
		assertThat(risk(this.care)).satisfies(risk -> {
			assertThat(risk.ownerId()).isEqualTo(owner);
			assertThat(risk.treatment()).isEqualTo(Risk.Treatment.AVOID);
			assertThat(risk.itOutage()).isTrue();
			assertThat(risk.state()).isEqualTo(Risk.State.CLOSED);
		});
		assertThat(trail(this.care)).containsExactly("change", "change", "change", "change");
		assertThat(trail(this.social)).containsExactly("change");
	}

	@Test
	void reopenedRiskStandsWhereItHadCome() {
		coordinating(() -> apply("closed", "true", Map.of(this.care, 0, this.social, 0)));
		coordinating(() -> apply("closed", "false", Map.of(this.care, 1, this.social, 1)));

		assertThat(risk(this.care).state()).isEqualTo(Risk.State.TREATED);
		assertThat(risk(this.social).state()).isEqualTo(Risk.State.RATED);
	}

	@Test
	void closedRiskIsNotTreatedAndWhatIsSoAlreadyIsTold() {
		coordinating(() -> apply("closed", "true", Map.of(this.care, 0)));

		var treated = coordinating(() -> this.edits.preview("risks", "treatment", "SHARE", List.of(this.care)));
		assertThat(treated.refused()).extracting(BulkChange.Refusal::key).containsExactly("refused.risk-closed");
		var closed = coordinating(() -> this.edits.preview("risks", "closed", "true", both()));
		assertThat(closed.changed()).extracting(BulkChange.Changed::id).containsExactly(this.social);
		assertThat(closed.refused()).extracting(BulkChange.Refusal::key).containsExactly("refused.bulk-already");
	}

	@Test
	void departmentChangesItsOwnOnlyAndAuditorNothing() {
		var social = this.municipality.contributor(this.municipality.social());

		CurrentActor.as(social, () -> {
			var change = this.edits.preview("risks", "itOutage", "true", both());
			assertThat(change.changed()).extracting(BulkChange.Changed::id).containsExactly(this.social);
			assertThat(change.refused()).extracting(BulkChange.Refusal::key).containsExactly("refused.bulk-not-there");
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> apply("itOutage", "true", Map.of(this.care, 0, this.social, 0)));
		});
		CurrentActor.as(this.municipality.auditor(), () -> assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> apply("itOutage", "true", Map.of(this.care, 0))));
		assertThat(risk(this.care).itOutage()).isFalse();
		assertThat(risk(this.social).itOutage()).isFalse();
	}

	@Test
	void nothingChangesWhereOneHasChangedOrItsAnalysisIsReplaced() {
		coordinating(() -> apply("itOutage", "true", Map.of(this.care, 0)));

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> coordinating(() -> apply("treatment", "SHARE", Map.of(this.care, 0, this.social, 0))))
			.satisfies(refused -> assertThat(refused.arguments()).containsExactly(1, "Strömavbrott"));
		assertThat(risk(this.social).treatment()).isNull();

		replace(this.careAnalysis);

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> coordinating(() -> apply("treatment", "SHARE", Map.of(this.care, 1, this.social, 0))))
			.extracting(Refused::key)
			.isEqualTo("refused.bulk-conflict");
		assertThat(risk(this.social).treatment()).isNull();
	}

	@Test
	void undoRestoresWhatNobodyHasChangedAndTellsTheRest() {
		var change = coordinating(() -> apply("treatment", "SHARE", Map.of(this.care, 0, this.social, 0)));
		var later = risk(this.social);
		coordinating(() -> this.register.save(later.ownedBy(this.municipality.owner())));

		var undone = coordinating(() -> this.edits.undo(WHO, id(change)));

		assertThat(undone.restored()).containsExactly(this.care);
		assertThat(undone.kept()).extracting(BulkChange.Refusal::key).containsExactly("refused.bulk-changed");
		assertThat(risk(this.care).treatment()).isEqualTo(Risk.Treatment.REDUCE);
		assertThat(risk(this.social).treatment()).isEqualTo(Risk.Treatment.SHARE);
		assertThat(risk(this.social).ownerId()).isEqualTo(this.municipality.owner());
		assertThat(trail(this.care)).containsExactlyInAnyOrder("change", "undo");
	}

	@Test
	void undoRestoresTheStateThatAClosedRiskHad() {
		var change = coordinating(() -> apply("closed", "true", Map.of(this.care, 0)));

		coordinating(() -> this.edits.undo(WHO, id(change)));

		assertThat(risk(this.care).state()).isEqualTo(Risk.State.TREATED);
		assertThat(risk(this.care).version()).isEqualTo(2);
	}

	@Test
	void undoLeavesRisksOfAnAnalysisThatIsReplacedSince() {
		var change = coordinating(() -> apply("closed", "true", Map.of(this.care, 0)));
		replace(this.careAnalysis);

		var undone = coordinating(() -> this.edits.undo(WHO, id(change)));

		assertThat(undone.restored()).isEmpty();
		assertThat(undone.kept()).extracting(BulkChange.Refusal::key).containsExactly("refused.bulk-not-there");
	}

	private BulkChange apply(String field, String value, Map<UUID, Integer> versions) {
		return this.edits.apply(WHO, "risks", field, value, versions);
	}

	private static UUID id(BulkChange change) {
		return Objects.requireNonNull(change.id());
	}

	private List<UUID> both() {
		return List.of(this.care, this.social);
	}

	private Risk risk(UUID id) {
		return coordinating(() -> this.register.risk(id));
	}

	private List<String> trail(UUID risk) {
		return coordinating(() -> this.history.of("risk", risk)).stream().map(Change::action).toList();
	}

	private void replace(UUID analysis) {
		inside(() -> this.db.sql("update risk_analysis set state = 'REPLACED' where id = :id")
			.param("id", analysis)
			.update());
	}

	private UUID analysis(UUID unit) {
		var id = UUID.randomUUID();
		inside(() -> this.db.sql("""
				insert into risk_analysis (id, unit_id, scale_id, title, state, version)
				values (:id, :unit, :scale, 'Hemtjänsten', 'ONGOING', 0)
				""").param("id", id).param("unit", unit).param("scale", this.scale).update());
		return id;
	}

	private UUID risk(UUID analysis, String title, Risk.@Nullable Treatment treatment) {
		var id = UUID.randomUUID();
		inside(() -> this.db
			.sql("""
					insert into risk (id, analysis_id, origin_id, title, threat, vulnerability, confidentiality, integrity, availability,
					                  it_outage, likelihood, consequence, treatment, state, version)
					values (:id, :analysis, :id, :title, '', '', false, false, true, false, 3, 3, :treatment,
					        case when :treatment::text is null then 'RATED' else 'TREATED' end, 0)
					""")
			.param("id", id)
			.param("analysis", analysis)
			.param("title", title)
			.param("treatment", (treatment != null) ? treatment.name() : null)
			.update());
		return id;
	}

	private <T> T inside(Supplier<T> work) {
		return coordinating(
				() -> Objects.requireNonNull(new TransactionTemplate(this.transactions).execute(status -> work.get())));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
