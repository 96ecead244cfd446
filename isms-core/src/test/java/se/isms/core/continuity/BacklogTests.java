package se.isms.core.continuity;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BacklogTests {

	private static final int MOST = 180;

	@Test
	void takesAsManyDaysAsTheCapacityNeeds() {
		assertThat(new Backlog(40, 30, 15).cases()).isEqualTo(1200);
		assertThat(new Backlog(40, 30, 15).days()).hasValue(80);
	}

	@Test
	void aDayThatIsBegunCounts() {
		assertThat(new Backlog(1, 30, 7).days()).hasValue(5);
		assertThat(new Backlog(1, 30, 31).days()).hasValue(1);
	}

	@Test
	void isLongTheDayAfterTheLimit() {
		assertThat(Backlog.isLong(90, 30, 15, MOST)).isFalse();
		assertThat(new Backlog(90, 30, 15).days()).hasValue(180);

		assertThat(Backlog.isLong(2701, 1, 15, MOST)).isTrue();
		assertThat(new Backlog(2701, 1, 15).days()).hasValue(181);
	}

	@Test
	void nobodyCatchesUpWithNothing() {
		assertThat(new Backlog(40, 30, 0).days()).isEmpty();
		assertThat(Backlog.isLong(40, 30, 0, MOST)).isFalse();
	}

	@Test
	void whatComesInFromNowhereIsCaughtUpAtOnce() {
		assertThat(new Backlog(0, 30, 15).days()).hasValue(0);
	}

	@Test
	void isNotLongWhereNobodyKnows() {
		assertThat(Backlog.isLong(null, 30, 15, MOST)).isFalse();
		assertThat(Backlog.isLong(40, 30, null, MOST)).isFalse();
	}

	@Test
	void manyCasesOverManyDaysAreStillCounted() {
		assertThat(new Backlog(1_000_000, 1_000_000, 1).days()).hasValue(1_000_000_000_000L);
	}

	@Test
	void countsTheDaysOfThePlanButNoFewerThanAreDemanded() {
		assertThat(ReturnFact.outageDays(60, 30)).isEqualTo(60);
		assertThat(ReturnFact.outageDays(7, 30)).isEqualTo(30);
		assertThat(ReturnFact.outageDays(null, 30)).isEqualTo(30);
	}

}
