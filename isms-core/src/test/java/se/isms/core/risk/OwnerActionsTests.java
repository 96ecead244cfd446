package se.isms.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import se.isms.core.list.ListQuery;
import se.isms.core.list.Lists;
import se.isms.core.shared.Dates;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import(NoRules.class)
class OwnerActionsTests {

	private static final LocalDate LAST_YEAR = LocalDate.of(2025, 3, 2);

	private static final LocalDate THIS_YEAR = LocalDate.of(2026, 3, 2);

	@Autowired
	private RiskPicture picture;

	@Autowired
	private Lists lists;

	@Autowired
	private ScaleRegister scales;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private RiskRows rows;

	private TestMunicipality municipality;

	private RiskScale four;

	@BeforeEach
	void rows() {
		this.rows = new RiskRows(this.scales, this.db, this.transactions);
		this.municipality = this.rows.municipality();
		this.four = this.rows.four();
	}

	@Test
	void actionsAreCountedByWhoAnswersForThem() {
		var risk = this.rows.risk(this.rows.analysis(this.municipality.care(), this.four, null), 4, 4);
		var today = LocalDate.now(Dates.ZONE);
		this.rows.action(risk, this.municipality.careHome(), today.minusDays(1));
		this.rows.action(risk, this.municipality.care(), today);
		this.rows.action(risk, this.municipality.care(), null);
		this.rows.done(this.rows.action(risk, this.municipality.care(), today.minusDays(1)));

		assertThat(coordinating(() -> this.picture.actions(null)))
			.containsExactly(new OwnerActions(this.municipality.owner(), TestMunicipality.OWNER,
					this.municipality.care(), "Vård- och omsorgsförvaltningen", 3, 1, 1));
	}

	@Test
	void actionsOfEarlierAnalysesCountWhereTheRiskWasCarriedOn() {
		var before = this.rows.state(this.rows.analysis(this.municipality.care(), this.four, LAST_YEAR), "REPLACED");
		var carried = this.rows.risk(before, 4, 4);
		var dropped = this.rows.risk(before, 3, 3);
		var archived = this.rows.risk(
				this.rows.state(this.rows.analysis(this.municipality.care(), this.four, LAST_YEAR), "ARCHIVED"), 2, 2);
		var now = this.rows.analysis(this.municipality.care(), this.four, THIS_YEAR);
		this.rows.continues(this.rows.risk(now, 4, 4), carried);
		var closed = this.rows.risk(now, 1, 1);
		this.rows.close(closed);
		for (var risk : List.of(carried, dropped, archived, closed)) {
			this.rows.action(risk, this.municipality.care(), null);
		}

		assertThat(coordinating(() -> this.picture.actions(null))).extracting(OwnerActions::open).containsExactly(1);
		assertThat(listed(carried)).isOne();
		assertThat(List.of(listed(dropped), listed(archived), listed(closed))).containsOnly(0L);
	}

	/** How many actions against it the list has of those that the picture counts. */
	private long listed(UUID risk) {
		return coordinating(() -> this.lists
			.part(ListQuery.of(this.lists.get("actions"),
					Map.of("view", List.of("all"), "openRisk", List.of("true"), "sourceId", List.of(risk.toString()))))
			.total());
	}

	private <T> T coordinating(Supplier<T> work) {
		return this.rows.coordinating(work);
	}

}
