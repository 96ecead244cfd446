package se.isms.core.workshop;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DistributionTests {

	@Test
	void countsHowManyChoseEachStep() {
		var votes = Distribution.of(List.of(2, 4, 2, 1), 4);

		assertThat(votes.counts()).containsExactly(1, 2, 0, 1);
		assertThat(votes.votes()).isEqualTo(4);
		assertThat(votes.most()).isEqualTo(2);
		assertThat(votes.lowest()).isOne();
		assertThat(votes.highest()).isEqualTo(4);
	}

	@ParameterizedTest
	@CsvSource({ "3, 3, 3", "13, 2, 2", "124, 2, 2", "1244, 3, 3", "1223, 2, 2", "23, 2.5, 3", "1234, 2.5, 3" })
	void middleIsBetweenAsManyLowerAsHigher(String each, double median, int proposed) {
		var votes = of(each);

		assertThat(votes.median()).isEqualTo(median);
		assertThat(votes.proposed()).isEqualTo(proposed);
	}

	@ParameterizedTest
	@CsvSource({ "223, 1, true", "223, 2, false", "223, 3, true", "23, 2, false", "23, 3, false", "23, 1, true",
			"23, 4, true" })
	void whatIsAWholeStepFromTheMiddleDiffers(String each, int step, boolean differs) {
		assertThat(of(each).differsFrom(step)).isEqualTo(differs);
	}

	@ParameterizedTest
	@CsvSource({ "1, false", "12, false", "13, true", "1224, true" })
	void peopleMoreThanAStepApartAreToldSo(String each, boolean apart) {
		assertThat(of(each).apart()).isEqualTo(apart);
	}

	@Test
	void nobodysVotesHaveNoMiddleAndNothingDiffersFromThem() {
		var none = Distribution.of(List.of(), 4);

		assertThat(none.votes()).isZero();
		assertThat(none.lowest()).isZero();
		assertThat(none.highest()).isZero();
		assertThat(none.differsFrom(4)).isFalse();
		assertThat(none.apart()).isFalse();
	}

	private static Distribution of(String each) {
		return Distribution.of(each.chars().mapToObj(step -> step - '0').toList(), 4);
	}

}
