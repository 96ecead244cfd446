package se.isms.core.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import se.isms.core.risk.RiskChange.Mark;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(NoRules.class)
class NextAnalysesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	private NextAnalyses next;

	@Autowired
	private RiskRegister register;

	@Autowired
	private ScaleRegister scales;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Clock clock;

	private TestMunicipality municipality;

	private RiskScale scale;

	private RiskAnalysis first;

	private Risk fire;

	private UUID owner;

	@BeforeEach
	void anAdoptedAnalysis() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.owner = this.municipality.owner();
		this.scale = coordinating(() -> this.scales.add(ScaleExamples.uneven(), null));
		var planned = coordinating(() -> this.register.save(new RiskAnalysis(UUID.randomUUID(),
				this.municipality.care(), null, null, null, null, this.scale.id(), "Hemtjänsten 2025",
				RiskAnalysis.State.REVIEW, DAY, null, "Sara Holm", "Två undersköterskor", null)));
		this.fire = save(risk(planned.id(), "Brand", Risk.State.TREATED));
		save(risk(planned.id(), "Översvämning", Risk.State.TREATED));
		save(risk(planned.id(), "Modem", Risk.State.CLOSED));
		this.first = coordinating(() -> this.register.adopt(planned.id()));
	}

	@Test
	void carriesEverythingOfAllRisksThatAreNotClosed() {
		var second = next(this.first);

		assertThat(second).satisfies(analysis -> {
			assertThat(analysis.title())
				.isEqualTo("Hemtjänsten " + LocalDate.now(this.clock.withZone(Dates.ZONE)).getYear());
			assertThat(analysis.earlierId()).isEqualTo(this.first.id());
			assertThat(analysis.state()).isEqualTo(RiskAnalysis.State.PLANNED);
			assertThat(analysis.performedOn()).isNull();
		});
		assertThat(titles(second)).containsExactlyInAnyOrder("Brand", "Översvämning");
		assertThat(carried(second, "Brand")).usingRecursiveComparison()
			.ignoringFields("id", "analysisId", "version")
			.isEqualTo(this.fire);
	}

	@Test
	void goesOnWithTheSameObject() {
		var information = coordinating(() -> new TransactionTemplate(this.transactions)
			.execute(status -> TestMunicipality.information(this.db, this.municipality.care())));
		var planned = coordinating(() -> this.register
			.save(new RiskAnalysis(UUID.randomUUID(), this.municipality.care(), null, null, information, null,
					this.scale.id(), "Omvårdnad 2025", RiskAnalysis.State.REVIEW, DAY, null, null, null, null)));
		var adopted = coordinating(() -> this.register.adopt(planned.id()));

		assertThat(next(adopted).informationId()).isEqualTo(information);
		assertThat(next(this.first).informationId()).isNull();
	}

	@Test
	void marksEachRiskAsNewChangedUnchangedOrRemoved() {
		var second = next(this.first);
		assertThat(changes(second)).extracting(RiskChange::mark).containsOnly(Mark.UNCHANGED).hasSize(2);

		save(carried(second, "Brand").rated(1, 1));
		save(closed(carried(second, "Översvämning")));
		save(risk(second.id(), "Utpressning", Risk.State.RATED));

		assertThat(changes(second)).extracting(RiskChange::title, RiskChange::mark, RiskChange::fields)
			.containsExactly(tuple("Utpressning", Mark.NEW, List.of()),
					tuple("Brand", Mark.CHANGED, List.of("state", "likelihood", "consequence", "life", "economy")),
					tuple("Översvämning", Mark.REMOVED, List.of()));
	}

	@Test
	void ratingsFollowTheMappingToTheVersionThatIsInUse() {
		var newer = coordinating(() -> this.scales.add(ScaleExamples.uneven(), this.scale.id()));
		retire(this.scale);
		refuses("refused.analysis-next-scale", () -> this.next.next(this.first.id()));

		coordinating(() -> {
			this.scales.map(this.scale.id(), newer.id(), new StepMapping(List.of(1, 1), List.of(1, 2, 2)), 1);
			return newer;
		});
		var second = next(this.first);

		assertThat(second.scaleId()).isEqualTo(newer.id());
		assertThat(carried(second, "Brand")).satisfies(risk -> {
			assertThat(risk.inherentLikelihood()).isEqualTo(1);
			assertThat(risk.inherentConsequence()).isEqualTo(2);
			assertThat(risk.life()).isEqualTo(2);
			assertThat(risk.economy()).isEqualTo(1);
		});
		assertThat(changes(second)).extracting(RiskChange::mark).containsOnly(Mark.UNCHANGED);
	}

	@Test
	void theEarlierOneHoldsUntilTheNextIsAdopted() {
		var second = next(this.first);
		assertThat(coordinating(() -> this.register.analysis(this.first.id())).state())
			.isEqualTo(RiskAnalysis.State.ADOPTED);
		assertThat(coordinating(() -> this.register.later(this.fire))).hasValue(carried(second, "Brand").id());

		coordinating(() -> this.register.save(second.performed(DAY, "Sara Holm", "")));
		coordinating(() -> this.register.adopt(second.id()));

		assertThat(coordinating(() -> this.register.analysis(this.first.id())).state())
			.isEqualTo(RiskAnalysis.State.REPLACED);
	}

	@Test
	void refusesADraftAndASecondNextOne() {
		var second = next(this.first);

		refuses("refused.analysis-next-open", () -> this.next.next(second.id()));
		refuses("refused.analysis-next-there", () -> this.next.next(this.first.id()));
	}

	@Test
	void refusesAnotherDepartmentAndThoseWhoOnlyRead() {
		var social = this.municipality.contributor(this.municipality.social());

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> CurrentActor.as(social, () -> this.next.next(this.first.id())));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> CurrentActor.as(this.municipality.auditor(), () -> this.next.next(this.first.id())));
	}

	private RiskAnalysis next(RiskAnalysis earlier) {
		return coordinating(() -> this.next.next(earlier.id()));
	}

	private List<RiskChange> changes(RiskAnalysis analysis) {
		return coordinating(() -> this.next.changes(analysis.id()));
	}

	private List<String> titles(RiskAnalysis analysis) {
		return coordinating(() -> this.register.risks(analysis.id())).stream().map(RiskRow::title).toList();
	}

	private Risk carried(RiskAnalysis analysis, String title) {
		return coordinating(() -> this.register.risk(this.register.risks(analysis.id())
			.stream()
			.filter(row -> row.title().equals(title))
			.findFirst()
			.orElseThrow()
			.id()));
	}

	private void retire(RiskScale old) {
		coordinating(() -> this.scales.retire(old.id(), old.version()));
	}

	/**
	 * Of two steps of likelihood and three of consequence, the highest in life and
	 * health.
	 */
	private Risk risk(UUID analysis, String title, Risk.State state) {
		var id = UUID.randomUUID();
		return new Risk(id, analysis, id, title, "Hot", "Sårbarhet", true, false, true, false, this.owner, 2, 3, 2, 3,
				3, null, 1, null, null, 1, 2, Risk.Treatment.REDUCE, state, "Ingen enighet", null);
	}

	private static Risk closed(Risk risk) {
		return new Risk(risk.id(), risk.analysisId(), risk.originId(), risk.title(), risk.threat(),
				risk.vulnerability(), risk.confidentiality(), risk.integrity(), risk.availability(), risk.itOutage(),
				risk.ownerId(), risk.inherentLikelihood(), risk.inherentConsequence(), risk.likelihood(),
				risk.consequence(), risk.life(), risk.operations(), risk.economy(), risk.trust(), risk.rights(),
				risk.targetLikelihood(), risk.targetConsequence(), risk.treatment(), Risk.State.CLOSED,
				"Huset är rivet", risk.version());
	}

	private Risk save(Risk risk) {
		return coordinating(() -> this.register.save(risk));
	}

	private void refuses(String key, Supplier<@Nullable Object> work) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> coordinating(work))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

	private <T extends @Nullable Object> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
