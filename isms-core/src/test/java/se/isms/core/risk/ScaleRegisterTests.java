package se.isms.core.risk;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class ScaleRegisterTests {

	@Autowired
	private ScaleRegister scales;

	@Autowired
	private RiskRegister register;

	@Autowired
	private History history;

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
	void keepsAScaleAsItWasSaid() {
		var added = add(ScaleExamples.uneven(), null);

		assertThat(coordinating(() -> this.scales.scale(added.id()))).isEqualTo(added);
		assertThat(added.number()).isOne();
		assertThat(coordinating(() -> this.history.of("risk_scale", added.id()))).hasSize(1);
	}

	@Test
	void countsTheVersionsOfAScale() {
		var first = add(ScaleExamples.uneven(), null);
		var second = add(ScaleExamples.square(3), first.id());
		var third = add(ScaleExamples.square(4), first.id());
		var other = add(ScaleExamples.square(5), null);

		assertThat(second.key()).isEqualTo(third.key()).isEqualTo(first.key()).isNotEqualTo(other.key());
		assertThat(second.number()).isEqualTo(2);
		assertThat(third.number()).isEqualTo(3);
		assertThat(other.number()).isOne();
	}

	@Test
	void newAnalysesUseTheNewestInUseUnlessAnotherIsChosen() {
		var first = add(ScaleExamples.uneven(), null);
		var second = add(ScaleExamples.square(3), first.id());

		assertThat(coordinating(() -> this.scales.forNew(null))).isEqualTo(second.id());
		assertThat(coordinating(() -> this.scales.forNew(first.id()))).isEqualTo(first.id());
		retire(second);
		assertThat(coordinating(() -> this.scales.forNew(null))).isEqualTo(first.id());
		refuses("refused.scale-not-usable", () -> this.scales.forNew(second.id()));
	}

	@Test
	void refusesToRetireTwiceAndToRetireTheLast() {
		var first = add(ScaleExamples.uneven(), null);
		refuses("refused.scale-last", () -> this.scales.retire(first.id(), 0));

		add(ScaleExamples.square(3), first.id());
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> coordinating(() -> this.scales.retire(first.id(), 1)));
		assertThat(retire(first).usable()).isFalse();
		refuses("refused.scale-retired", () -> this.scales.retire(first.id(), 1));
	}

	@Test
	void keepsHowStepsAnswerToThoseOfTheNextVersion() {
		var first = add(ScaleExamples.uneven(), null);
		var second = add(ScaleExamples.square(3), first.id());
		var mapping = new StepMapping(List.of(1, 3), List.of(1, 2, 3));

		map(first, second, new StepMapping(List.of(1, 2), List.of(1, 2, 2)));
		map(first, second, mapping);

		assertThat(coordinating(() -> this.scales.mappings(first.id()))).containsOnlyKeys(second.id())
			.containsValue(mapping);
		assertThat(coordinating(() -> this.scales.mappings(second.id()))).isEmpty();
	}

	@Test
	void mapsVersionsOfOneScaleOnly() {
		var first = add(ScaleExamples.square(2), null);
		var other = add(ScaleExamples.square(2), null);
		var same = new StepMapping(List.of(1, 2), List.of(1, 2));

		refuses("refused.scale-mapping-other", () -> mapped(first, other, same));
		refuses("refused.scale-mapping-other", () -> mapped(first, first, same));
	}

	@Test
	void levelOfARiskIsWhatTheMatrixSays() {
		var scale = add(ScaleExamples.uneven(), null);
		var risk = save(risk(analysis(scale), 1, 3));

		assertThat(row(risk).level()).isEqualTo(2);
		assertThat(row(risk).threshold()).isEqualTo(2);
		assertThat(row(save(risk(risk.analysisId(), null, 3))).level()).isNull();
	}

	@Test
	void appetiteOfADepartmentReplacesThatOfTheScale() {
		var scale = add(ScaleExamples.uneven(), null);
		var risk = save(risk(analysis(scale), 2, 2));

		appetite(scale, this.municipality.care(), 3);
		assertThat(row(risk).threshold()).isEqualTo(3);
		appetite(scale, this.municipality.care(), null);
		assertThat(row(risk).threshold()).isEqualTo(2);
		appetite(scale, this.municipality.social(), 4);
		assertThat(row(risk).threshold()).isEqualTo(2);
		refuses("refused.scale-threshold", () -> {
			return this.scales.appetite(scale.id(), this.municipality.care(), 5, version(scale));
		});
	}

	@Test
	void refusesAnAppetiteOfWhatIsNoDepartment() {
		var scale = add(ScaleExamples.uneven(), null);

		refuses("refused.scale-appetite-unit",
				() -> this.scales.appetite(scale.id(), this.municipality.careHome(), 3, 0));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> coordinating(() -> this.scales.appetite(scale.id(), UUID.randomUUID(), 3, 0)));
		assertThat(coordinating(() -> this.scales.appetites(scale.id()))).isEmpty();
	}

	@Test
	void mappingsAndAppetitesAreForTheVersionThatWasSeen() {
		var first = add(ScaleExamples.square(2), null);
		var second = add(ScaleExamples.square(2), first.id());
		var same = new StepMapping(List.of(1, 2), List.of(1, 2));
		var care = this.municipality.care();

		assertThat(coordinating(() -> this.scales.map(first.id(), second.id(), same, 0))).isOne();
		assertThat(coordinating(() -> this.scales.appetite(first.id(), care, 2, 1))).isEqualTo(2);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> coordinating(() -> this.scales.appetite(first.id(), care, 3, 1)));
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> coordinating(
				() -> this.scales.map(first.id(), second.id(), new StepMapping(List.of(1, 1), List.of(1, 1)), 1)));

		assertThat(coordinating(() -> this.scales.scale(first.id())).version()).isEqualTo(2);
		assertThat(coordinating(() -> this.scales.scale(second.id())).version()).isZero();
		assertThat(coordinating(() -> this.scales.appetites(first.id()))).containsEntry(care, 2);
		assertThat(coordinating(() -> this.scales.mappings(first.id()))).containsValue(same);
	}

	@Test
	void refusesARatingOutsideTheScale() {
		var analysis = analysis(add(ScaleExamples.uneven(), null));

		refuses("refused.risk-off-scale", () -> this.register.save(risk(analysis, 3, 3)));
		refuses("refused.risk-off-scale", () -> this.register.save(risk(analysis, 1, 4)));
		assertThat(save(risk(analysis, 2, 3)).consequence()).isEqualTo(3);
	}

	@Test
	void onlyTheCoordinatorChangesScales() {
		var scale = add(ScaleExamples.uneven(), null);
		var contributor = this.municipality.contributor(this.municipality.care());
		var auditor = this.municipality.auditor();

		assertThat(CurrentActor.as(auditor, () -> this.scales.scale(scale.id()))).isEqualTo(scale);
		for (var actor : List.of(contributor, auditor)) {
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> CurrentActor.as(actor, () -> this.scales.add(ScaleExamples.uneven(), null)));
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> CurrentActor.as(actor, () -> this.scales.retire(scale.id(), 0)));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> CurrentActor.as(actor,
					() -> this.scales.appetite(scale.id(), this.municipality.care(), 3, 0)));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> CurrentActor.as(actor,
					() -> mapped(scale, scale, new StepMapping(List.of(1, 2), List.of(1, 2, 3)))));
		}
	}

	@Test
	void anotherMunicipalityHasNoSuchScale() {
		var scale = add(ScaleExamples.uneven(), null);
		var other = TestMunicipality.in(this.db, this.transactions);

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> CurrentActor.as(other.coordinator(), () -> this.scales.scale(scale.id())));
		assertThat(CurrentActor.as(other.coordinator(), this.scales::scales)).isEmpty();
	}

	private RiskScale add(ScaleDefinition definition, @Nullable UUID of) {
		return coordinating(() -> this.scales.add(definition, of));
	}

	private RiskScale retire(RiskScale scale) {
		return coordinating(() -> this.scales.retire(scale.id(), scale.version()));
	}

	private void map(RiskScale from, RiskScale to, StepMapping mapping) {
		coordinating(() -> mapped(from, to, mapping));
	}

	private StepMapping mapped(RiskScale from, RiskScale to, StepMapping mapping) {
		this.scales.map(from.id(), to.id(), mapping, version(from));
		return mapping;
	}

	private int version(RiskScale scale) {
		return this.scales.scale(scale.id()).version();
	}

	private void appetite(RiskScale scale, UUID unit, @Nullable Integer threshold) {
		coordinating(() -> this.scales.appetite(scale.id(), unit, threshold, version(scale)));
	}

	private UUID analysis(RiskScale scale) {
		var analysis = new RiskAnalysis(UUID.randomUUID(), this.municipality.care(), null, null, null, null, scale.id(),
				"Analys", RiskAnalysis.State.ONGOING, scale.madeOn(), null, null, null, null);
		return coordinating(() -> this.register.save(analysis)).id();
	}

	private static Risk risk(UUID analysis, @Nullable Integer likelihood, @Nullable Integer consequence) {
		var id = UUID.randomUUID();
		return new Risk(id, analysis, id, "Avbrott", "Brand", "En hall", false, false, true, false, null, null, null,
				likelihood, consequence, null, null, null, null, null, null, null, null, Risk.State.IDENTIFIED, null,
				null);
	}

	private Risk save(Risk risk) {
		return coordinating(() -> this.register.save(risk));
	}

	private RiskRow row(Risk risk) {
		return coordinating(() -> this.register.risks(risk.analysisId())).stream()
			.filter(row -> row.id().equals(risk.id()))
			.findFirst()
			.orElseThrow();
	}

	private void refuses(String key, Supplier<?> work) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> coordinating(work))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
