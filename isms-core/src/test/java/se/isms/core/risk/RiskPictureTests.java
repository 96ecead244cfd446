package se.isms.core.risk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

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
import se.isms.core.list.ListQuery;
import se.isms.core.list.Lists;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class RiskPictureTests {

	private static final LocalDate LAST_YEAR = LocalDate.of(2025, 3, 2);

	private static final LocalDate THIS_YEAR = LocalDate.of(2026, 3, 2);

	@Autowired
	private RiskPicture picture;

	@Autowired
	private ScaleRegister scales;

	@Autowired
	private Lists lists;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private RiskScale four;

	private RiskScale five;

	@BeforeEach
	void scales() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.four = coordinating(() -> this.scales.add(scale("Fyra steg", 4, 8), null));
		this.five = coordinating(() -> this.scales.add(scale("Fem steg", 5, 10), this.four.id()));
	}

	@Test
	void versionWithMostRisksStandsFirst() {
		risk(analysis(this.municipality.care(), this.five, null), 1, 1);
		var most = analysis(this.municipality.social(), this.four, null);
		risk(most, 1, 1);
		risk(most, 2, 2);

		assertThat(coordinating(() -> this.picture.scales(null))).containsExactly(
				new ScaleInUse(this.four.id(), "Fyra steg", 1, 2), new ScaleInUse(this.five.id(), "Fem steg", 2, 1));
		assertThat(coordinating(() -> this.picture.scale(null, null)).id()).isEqualTo(this.four.id());
		assertThat(coordinating(() -> this.picture.scale(this.five.id(), null)).id()).isEqualTo(this.five.id());
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> coordinating(() -> this.picture.scale(UUID.randomUUID(), null)));
	}

	@Test
	void withoutRisksTheScaleOfTheNextAnalysisIsShown() {
		assertThat(coordinating(() -> this.picture.scale(null, null)).id()).isEqualTo(this.five.id());
		assertThat(coordinating(() -> this.picture.spread(this.five, null)).risks()).isZero();

		var bare = TestMunicipality.in(this.db, this.transactions);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> CurrentActor.as(bare.coordinator(), () -> this.picture.scale(null, null)))
			.extracting(Refused::key)
			.isEqualTo("refused.no-risk-scale");
	}

	@Test
	void spreadCountsEachPairBeforeTreatmentNowAndAsItIsToBecome() {
		var analysis = analysis(this.municipality.care(), this.four, null);
		aim(risk(analysis, 2, 3));
		risk(analysis, 2, 3);
		risk(analysis, null, 3);

		var spread = coordinating(() -> this.picture.spread(this.four, null));

		assertThat(spread.risks()).isEqualTo(3);
		assertThat(grid(spread, RiskSpread.Moment.CURRENT).rated()).isEqualTo(2);
		assertThat(grid(spread, RiskSpread.Moment.CURRENT).rows()).containsExactly(List.of(0, 0, 0, 0),
				List.of(0, 0, 2, 0), List.of(0, 0, 0, 0), List.of(0, 0, 0, 0));
		assertThat(grid(spread, RiskSpread.Moment.INHERENT).rated()).isEqualTo(3);
		assertThat(grid(spread, RiskSpread.Moment.INHERENT).rows().get(3)).containsExactly(0, 0, 3, 0);
		assertThat(grid(spread, RiskSpread.Moment.TARGET).rated()).isEqualTo(1);
		assertThat(grid(spread, RiskSpread.Moment.TARGET).rows().get(0)).containsExactly(0, 1, 0, 0);
	}

	@Test
	void spreadLeavesOutClosedReplacedAndOtherScalesAndSaysHowManyOthers() {
		var current = analysis(this.municipality.care(), this.four, null);
		risk(current, 2, 3);
		close(risk(current, 1, 1));
		risk(state(analysis(this.municipality.care(), this.four, LAST_YEAR), "REPLACED"), 4, 4);
		risk(analysis(this.municipality.social(), this.five, null), 5, 5);

		var spread = coordinating(() -> this.picture.spread(this.four, null));

		assertThat(spread.risks()).isOne();
		assertThat(spread.elsewhere()).isOne();
	}

	@Test
	void departmentSeesItsOwnWhateverItAsksForAndCoordinatorNarrows() {
		risk(analysis(this.municipality.care(), this.four, THIS_YEAR), 4, 4);
		var theirs = risk(analysis(this.municipality.social(), this.four, THIS_YEAR), 3, 4);
		action(theirs, this.municipality.social(), null);

		var social = this.municipality.contributor(this.municipality.social());
		CurrentActor.as(social, () -> {
			var asked = this.municipality.care();
			assertThat(this.picture.scales(asked)).extracting(ScaleInUse::risks).containsExactly(1);
			assertThat(this.picture.spread(this.four, asked).risks()).isOne();
			assertThat(this.picture.top(this.four, asked).get(0).risks()).extracting(TopRisks.TopRisk::id)
				.containsExactly(theirs);
			assertThat(this.picture.trend(this.four, asked).years()).extracting(RiskTrend.TrendYear::risks)
				.containsExactly(1);
			assertThat(this.picture.actions(asked)).hasSize(1);
		});
		coordinating(() -> {
			assertThat(this.picture.spread(this.four, null).risks()).isEqualTo(2);
			assertThat(this.picture.spread(this.four, this.municipality.social()).risks()).isOne();
			assertThat(this.picture.actions(this.municipality.care())).isEmpty();
			return 0;
		});
	}

	@Test
	void topHoldsTheTenHighestAboveTheirThreshold() {
		var analysis = analysis(this.municipality.care(), this.four, null);
		IntStream.range(0, 11).forEach(number -> risk(analysis, 3, 4));
		var worst = risk(analysis, 4, 4);
		risk(analysis, 2, 4);

		var top = coordinating(() -> this.picture.top(this.four, null));

		assertThat(top).singleElement().satisfies(one -> {
			assertThat(one.above()).isEqualTo(12);
			assertThat(one.risks()).hasSize(10);
			assertThat(one.risks().get(0).id()).isEqualTo(worst);
			assertThat(one.risks().get(0).level()).isEqualTo(16);
			assertThat(one.converted()).isZero();
		});
	}

	@Test
	void departmentThatAcceptsLessHasMoreRisksAtTheTop() {
		var low = risk(analysis(this.municipality.care(), this.four, null), 2, 3);
		risk(analysis(this.municipality.social(), this.four, null), 2, 3);
		coordinating(() -> {
			this.scales.appetite(this.four.id(), this.municipality.care(), 4, 0);
			return 0;
		});

		assertThat(coordinating(() -> this.picture.top(this.four, null)).get(0).risks()).singleElement()
			.satisfies(one -> {
				assertThat(one.id()).isEqualTo(low);
				assertThat(one.threshold()).isEqualTo(4);
			});
	}

	@Test
	void versionsAreRankedApartUntilAMappingLeadsFromOneToTheOther() {
		var first = risk(analysis(this.municipality.care(), this.four, null), 3, 4);
		var second = risk(analysis(this.municipality.social(), this.five, null), 3, 4);

		assertThat(coordinating(() -> this.picture.top(this.five, null))).extracting(TopRisks::scaleId)
			.containsExactly(this.five.id(), this.four.id());

		map();

		assertThat(coordinating(() -> this.picture.top(this.five, null))).singleElement().satisfies(top -> {
			assertThat(top.converted()).isOne();
			assertThat(top.risks()).extracting(TopRisks.TopRisk::id).containsExactly(first, second);
			assertThat(top.risks().get(0).level()).isEqualTo(12);
			assertThat(top.risks().get(0).converted()).isEqualTo(20);
			assertThat(top.risks().get(1).converted()).isNull();
		});
		assertThat(coordinating(() -> this.picture.top(this.four, null))).extracting(TopRisks::scaleId)
			.as("a mapping leads one way")
			.containsExactly(this.four.id(), this.five.id());
	}

	@Test
	void trendCountsLevelsOfEachYearAndWhatIsAbove() {
		var before = state(analysis(this.municipality.care(), this.four, LAST_YEAR), "REPLACED");
		close(risk(before, 4, 4));
		risk(before, 1, 1);
		var now = analysis(this.municipality.care(), this.four, THIS_YEAR);
		risk(now, 2, 2);
		risk(now, null, null);
		risk(analysis(this.municipality.social(), this.four, null), 4, 4);

		var trend = coordinating(() -> this.picture.trend(this.four, null));

		assertThat(trend.years()).containsExactly(new RiskTrend.TrendYear(2025, 1, 0, 2, 2, 1, List.of(1, 1), 0, 0),
				new RiskTrend.TrendYear(2026, 1, 0, 2, 1, 0, List.of(1, 0), 0, 0));
		assertThat(trend.incomparable()).isZero();
	}

	@Test
	void laterOfTwoAnalysesOfAUnitInAYearCounts() {
		risk(state(analysis(this.municipality.care(), this.four, THIS_YEAR), "REPLACED"), 4, 4);
		risk(analysis(this.municipality.care(), this.four, THIS_YEAR.plusMonths(5)), 1, 1);

		assertThat(coordinating(() -> this.picture.trend(this.four, null)).years()).singleElement()
			.satisfies(year -> assertThat(year.levels()).containsExactly(1, 0));
	}

	@Test
	void trendSaysWhatCannotBeComparedAndConvertsWhatCan() {
		risk(state(analysis(this.municipality.care(), this.four, LAST_YEAR), "REPLACED"), 3, 4);
		risk(analysis(this.municipality.care(), this.five, THIS_YEAR), 1, 1);

		var apart = coordinating(() -> this.picture.trend(this.five, null));
		assertThat(apart.years()).containsExactly(new RiskTrend.TrendYear(2025, 0, 0, 0, 0, 0, List.of(0, 0), 1, 1),
				new RiskTrend.TrendYear(2026, 1, 0, 1, 1, 0, List.of(1, 0), 0, 0));
		assertThat(apart.incomparable()).isOne();

		map();

		var mapped = coordinating(() -> this.picture.trend(this.five, null));
		assertThat(mapped.years().get(0)).isEqualTo(new RiskTrend.TrendYear(2025, 1, 1, 1, 1, 1, List.of(0, 1), 0, 0));
		assertThat(mapped.incomparable()).isZero();
	}

	@Test
	void actionsAreCountedByWhoAnswersForThem() {
		var risk = risk(analysis(this.municipality.care(), this.four, null), 4, 4);
		var today = LocalDate.now(Dates.ZONE);
		action(risk, this.municipality.careHome(), today.minusDays(1));
		action(risk, this.municipality.care(), today);
		action(risk, this.municipality.care(), null);
		done(action(risk, this.municipality.care(), today.minusDays(1)));

		assertThat(coordinating(() -> this.picture.actions(null)))
			.containsExactly(new OwnerActions(this.municipality.owner(), TestMunicipality.OWNER,
					this.municipality.care(), "Vård- och omsorgsförvaltningen", 3, 1, 1));
	}

	@Test
	void actionsOfEarlierAnalysesCountWhereTheRiskWasCarriedOn() {
		var before = state(analysis(this.municipality.care(), this.four, LAST_YEAR), "REPLACED");
		var carried = risk(before, 4, 4);
		var dropped = risk(before, 3, 3);
		var archived = risk(state(analysis(this.municipality.care(), this.four, LAST_YEAR), "ARCHIVED"), 2, 2);
		var now = analysis(this.municipality.care(), this.four, THIS_YEAR);
		continues(risk(now, 4, 4), carried);
		var closed = risk(now, 1, 1);
		close(closed);
		for (var risk : List.of(carried, dropped, archived, closed)) {
			action(risk, this.municipality.care(), null);
		}

		assertThat(coordinating(() -> this.picture.actions(null))).extracting(OwnerActions::open).containsExactly(1);
		assertThat(listed(carried)).isOne();
		assertThat(List.of(listed(dropped), listed(archived), listed(closed))).containsOnly(0L);
	}

	@Test
	void moreRisksTakeAsManyRowsOfTheSpread() {
		var analysis = analysis(this.municipality.care(), this.four, null);
		IntStream.range(0, 50).forEach(number -> risk(analysis, 1 + number % 4, 1));

		assertThat(grid(coordinating(() -> this.picture.spread(this.four, null)), RiskSpread.Moment.CURRENT).rows())
			.extracting(row -> row.get(0))
			.containsExactly(13, 13, 12, 12);
	}

	private void map() {
		coordinating(() -> {
			this.scales.map(this.four.id(), this.five.id(), new StepMapping(List.of(1, 2, 4, 5), List.of(1, 2, 4, 5)),
					0);
			return 0;
		});
	}

	private static RiskSpread.SpreadGrid grid(RiskSpread spread, RiskSpread.Moment moment) {
		return spread.grids().stream().filter(grid -> grid.moment() == moment).findFirst().orElseThrow();
	}

	private static ScaleDefinition scale(String name, int steps, int threshold) {
		var anchors = Collections.nCopies(steps, new Anchor(new Words("Steg", "Step"), Words.NONE));
		var levels = List.of(new RiskLevel(1, threshold, new Words("Låg", "Low"), RiskLevel.Tone.GREEN),
				new RiskLevel(threshold + 1, steps * steps, new Words("Hög", "High"), RiskLevel.Tone.RED));
		return new ScaleDefinition(name, anchors, anchors, Map.of(), levels, RiskMatrix.product(steps, steps),
				threshold);
	}

	/** Adopted on a day, or not yet. */
	private UUID analysis(UUID unit, RiskScale scale, @Nullable LocalDate adopted) {
		var id = UUID.randomUUID();
		change("""
				insert into risk_analysis (id, unit_id, scale_id, title, state, adopted_on, version)
				values (:id, :unit, :scale, 'Hemtjänsten', case when :adopted::date is null then 'ONGOING' else 'ADOPTED' end,
				        :adopted, 0)
				""",
				Map.of("id", id, "unit", unit, "scale", scale.id()), "adopted", adopted);
		return id;
	}

	private UUID state(UUID analysis, String state) {
		change("update risk_analysis set state = :state where id = :id", Map.of("id", analysis, "state", state), "none",
				null);
		return analysis;
	}

	/** Rated 4 times 3 before anything was done. */
	private UUID risk(UUID analysis, @Nullable Integer likelihood, @Nullable Integer consequence) {
		var id = UUID.randomUUID();
		change("""
				insert into risk (id, analysis_id, origin_id, title, threat, vulnerability, confidentiality, integrity, availability,
				                  it_outage, inherent_likelihood, inherent_consequence, likelihood, consequence, state, version)
				values (:id, :analysis, :id, 'Strömavbrott', '', '', false, false, true, false, 4, 3, nullif(:likelihood, 0),
				        :consequence, 'RATED', 0)
				""",
				Map.of("id", id, "analysis", analysis, "likelihood", (likelihood != null) ? likelihood : 0),
				"consequence", consequence);
		return id;
	}

	private void aim(UUID risk) {
		change("update risk set target_likelihood = 1, target_consequence = 2 where id = :id", Map.of("id", risk),
				"none", null);
	}

	private void close(UUID risk) {
		change("update risk set state = 'CLOSED' where id = :id", Map.of("id", risk), "none", null);
	}

	private UUID action(UUID risk, UUID unit, @Nullable LocalDate due) {
		var id = UUID.randomUUID();
		change("""
				insert into action (id, unit_id, title, source_type, source_id, owner_id, due_on, state, version)
				values (:id, :unit, 'Skaffa reservkraft', 'RISK', :risk, :owner, :due, 'ONGOING', 0)
				""", Map.of("id", id, "unit", unit, "risk", risk, "owner", this.municipality.owner()), "due", due);
		return id;
	}

	/** How many actions against it the list has of those that the picture counts. */
	private long listed(UUID risk) {
		return coordinating(() -> this.lists
			.part(ListQuery.of(this.lists.get("actions"),
					Map.of("view", List.of("all"), "openRisk", List.of("true"), "sourceId", List.of(risk.toString()))))
			.total());
	}

	private void continues(UUID risk, UUID origin) {
		change("update risk set origin_id = :origin where id = :id", Map.of("id", risk, "origin", origin), "none",
				null);
	}

	private void done(UUID action) {
		change("update action set state = 'DONE' where id = :id", Map.of("id", action), "none", null);
	}

	private void change(String sql, Map<String, Object> values, String name, @Nullable Object value) {
		coordinating(() -> new TransactionTemplate(this.transactions)
			.execute(status -> this.db.sql(sql).params(values).param(name, value).update()));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
