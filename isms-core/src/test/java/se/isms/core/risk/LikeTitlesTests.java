package se.isms.core.risk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikeTitlesTests {

	@ParameterizedTest
	@CsvSource({ "Ålder på servrar, alder PA servrar", "'Avbrott  i   telefonin', Avbrott i telefonin",
			"' Avbrott', 'avbrott '", "'Avbrott\u00a0i telefonin', Avbrott i telefonin", "Café, CAFE" })
	void caseDiacriticsAndSpacesDoNotMatter(String one, String other) {
		assertThat(similarity(one, other)).isEqualTo(100);
	}

	/** One letter in ten is 90 per cent, two are 80. */
	@ParameterizedTest
	@CsvSource({ "abcdefghij, abcdefghij, 100", "abcdefghij, abcdefghiX, 90", "abcdefghij, abcdefghi, 90",
			"abcdefghij, abXcdefghij, 90", "abcdefghij, abcdefghXY, 80", "abc, xyz, 0", "abc, '', 0", "'', '', 100" })
	void oneLetterInTenIsTenPerCent(String one, String other, int expected) {
		assertThat(similarity(one, other)).isEqualTo(expected);
		assertThat(similarity(other, one)).isEqualTo(expected);
	}

	@Test
	void isRoundedDown() {
		assertThat(similarity("abcdefghijk", "abcdefghijX")).isEqualTo(90);
		assertThat(similarity("abcdefghi", "abcdefghX")).isEqualTo(88);
	}

	/** What is left out by lengths and letters would not have been alike. */
	@ParameterizedTest
	@CsvSource({ "abcdefghij, abcdefghXY", "abcdefghij, abcdefgh", "abcdefghij, jihgfedcba", "avbrott, avbrot",
			"'', ''" })
	void whatIsAlikeIsNeverLeftOut(String one, String other) {
		for (int least = 0; least <= 100; least++) {
			if (similarity(one, other) >= least) {
				assertThat(new LikeTitles(one).mayBe(least, new LikeTitles(other))).as("%s", least).isTrue();
			}
		}
	}

	@Test
	void leavesOutOtherLengthsAndOtherLetters() {
		assertThat(new LikeTitles("abcdefghij").mayBe(80, new LikeTitles("abcdefg"))).isFalse();
		assertThat(new LikeTitles("abcdefghij").mayBe(80, new LikeTitles("klmnopqrst"))).isFalse();
	}

	private static int similarity(String one, String other) {
		return new LikeTitles(one).similarity(new LikeTitles(other));
	}

}
