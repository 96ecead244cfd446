package se.isms.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import(NoRules.class)
class RiskTrendTests {

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
	void trendCountsLevelsOfEachYearAndWhatIsAbove() {
		var before = this.rows.state(this.rows.analysis(this.municipality.care(), this.four, LAST_YEAR), "REPLACED");
		this.rows.close(this.rows.risk(before, 4, 4));
		this.rows.risk(before, 1, 1);
		var now = this.rows.analysis(this.municipality.care(), this.four, THIS_YEAR);
		this.rows.risk(now, 2, 2);
		this.rows.risk(now, null, null);
		this.rows.risk(this.rows.analysis(this.municipality.social(), this.four, null), 4, 4);

		var trend = coordinating(() -> this.picture.trend(this.four, null));

		assertThat(trend.years()).containsExactly(new RiskTrend.TrendYear(2025, 1, 0, 2, 2, 1, List.of(1, 1), 0, 0),
				new RiskTrend.TrendYear(2026, 1, 0, 2, 1, 0, List.of(1, 0), 0, 0));
		assertThat(trend.incomparable()).isZero();
	}

	@Test
	void laterOfTwoAnalysesOfAUnitInAYearCounts() {
		this.rows.risk(this.rows.state(this.rows.analysis(this.municipality.care(), this.four, THIS_YEAR), "REPLACED"),
				4, 4);
		this.rows.risk(this.rows.analysis(this.municipality.care(), this.four, THIS_YEAR.plusMonths(5)), 1, 1);

		assertThat(coordinating(() -> this.picture.trend(this.four, null)).years()).singleElement()
			.satisfies(year -> assertThat(year.levels()).containsExactly(1, 0));
	}

	@Test
	void trendSaysWhatCannotBeComparedAndConvertsWhatCan() {
		this.rows.risk(this.rows.state(this.rows.analysis(this.municipality.care(), this.four, LAST_YEAR), "REPLACED"),
				3, 4);
		this.rows.risk(this.rows.analysis(this.municipality.care(), this.five, THIS_YEAR), 1, 1);

		var apart = coordinating(() -> this.picture.trend(this.five, null));
		assertThat(apart.years()).containsExactly(new RiskTrend.TrendYear(2025, 0, 0, 0, 0, 0, List.of(0, 0), 1, 1),
				new RiskTrend.TrendYear(2026, 1, 0, 1, 1, 0, List.of(1, 0), 0, 0));
		assertThat(apart.incomparable()).isOne();

		this.rows.map();

		var mapped = coordinating(() -> this.picture.trend(this.five, null));
		assertThat(mapped.years().get(0)).isEqualTo(new RiskTrend.TrendYear(2025, 1, 1, 1, 1, 1, List.of(0, 1), 0, 0));
		assertThat(mapped.incomparable()).isZero();
	}

	private <T> T coordinating(Supplier<T> work) {
		return this.rows.coordinating(work);
	}

}
