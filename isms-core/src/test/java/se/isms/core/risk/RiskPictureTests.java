package se.isms.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.shared.CurrentActor;
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
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private RiskRows rows;

	private TestMunicipality municipality;

	private RiskScale four;

	private RiskScale five;

	@BeforeEach
	void rows() {
		this.rows = new RiskRows(this.scales, this.db, this.transactions);
		this.municipality = this.rows.municipality();
		this.four = this.rows.four();
		this.five = this.rows.five();
	}

	@Test
	void versionWithMostRisksStandsFirst() {
		this.rows.risk(this.rows.analysis(this.municipality.care(), this.five, null), 1, 1);
		var most = this.rows.analysis(this.municipality.social(), this.four, null);
		this.rows.risk(most, 1, 1);
		this.rows.risk(most, 2, 2);

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
		var analysis = this.rows.analysis(this.municipality.care(), this.four, null);
		this.rows.aim(this.rows.risk(analysis, 2, 3));
		this.rows.risk(analysis, 2, 3);
		this.rows.risk(analysis, null, 3);

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
		var current = this.rows.analysis(this.municipality.care(), this.four, null);
		this.rows.risk(current, 2, 3);
		this.rows.close(this.rows.risk(current, 1, 1));
		this.rows.risk(this.rows.state(this.rows.analysis(this.municipality.care(), this.four, LAST_YEAR), "REPLACED"),
				4, 4);
		this.rows.risk(this.rows.analysis(this.municipality.social(), this.five, null), 5, 5);

		var spread = coordinating(() -> this.picture.spread(this.four, null));

		assertThat(spread.risks()).isOne();
		assertThat(spread.elsewhere()).isOne();
	}

	@Test
	void departmentSeesItsOwnWhateverItAsksForAndCoordinatorNarrows() {
		this.rows.risk(this.rows.analysis(this.municipality.care(), this.four, THIS_YEAR), 4, 4);
		var theirs = this.rows.risk(this.rows.analysis(this.municipality.social(), this.four, THIS_YEAR), 3, 4);
		this.rows.action(theirs, this.municipality.social(), null);

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
		var analysis = this.rows.analysis(this.municipality.care(), this.four, null);
		IntStream.range(0, 11).forEach(number -> this.rows.risk(analysis, 3, 4));
		var worst = this.rows.risk(analysis, 4, 4);
		this.rows.risk(analysis, 2, 4);

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
		var low = this.rows.risk(this.rows.analysis(this.municipality.care(), this.four, null), 2, 3);
		this.rows.risk(this.rows.analysis(this.municipality.social(), this.four, null), 2, 3);
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
		var first = this.rows.risk(this.rows.analysis(this.municipality.care(), this.four, null), 3, 4);
		var second = this.rows.risk(this.rows.analysis(this.municipality.social(), this.five, null), 3, 4);

		assertThat(coordinating(() -> this.picture.top(this.five, null))).extracting(TopRisks::scaleId)
			.containsExactly(this.five.id(), this.four.id());

		this.rows.map();

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
	void moreRisksTakeAsManyRowsOfTheSpread() {
		var analysis = this.rows.analysis(this.municipality.care(), this.four, null);
		IntStream.range(0, 50).forEach(number -> this.rows.risk(analysis, 1 + number % 4, 1));

		assertThat(grid(coordinating(() -> this.picture.spread(this.four, null)), RiskSpread.Moment.CURRENT).rows())
			.extracting(row -> row.get(0))
			.containsExactly(13, 13, 12, 12);
	}

	private static RiskSpread.SpreadGrid grid(RiskSpread spread, RiskSpread.Moment moment) {
		return spread.grids().stream().filter(grid -> grid.moment() == moment).findFirst().orElseThrow();
	}

	private <T> T coordinating(Supplier<T> work) {
		return this.rows.coordinating(work);
	}

}
