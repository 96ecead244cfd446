package se.isms.core.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.isms.core.risk.LikeRisks.Described;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LikeRisksTests {

	private static final UUID CARE = new UUID(7, 7);

	private static final List<String> WORDS = List.of("avbrott", "journal", "lösenord", "kontor", "server", "läcka",
			"obehörig", "backup", "leverantör", "nätverk", "brand", "vatten", "utpressning", "fakturor", "schema",
			"arkiv", "telefoni", "kassa", "nyckel", "larm");

	@Test
	void findsPairOnceWhicheverComesFirst() {
		var one = risk(1, "Journaler läses av obehöriga", "Slarv");
		var other = risk(2, "journaler  lases av OBEHÖRIG", "slarv ");

		assertThat(pairs(one, other)).extracting(RiskPairFact::id, RiskPairFact::other, RiskPairFact::similarity)
			.containsExactly(tuple(one.id(), other.id(), 96));
		assertThat(pairs(other, one)).isEqualTo(pairs(one, other));
	}

	@Test
	void keepsItsKeyWhenTitlesChange() {
		var longer = risk(1, "Journaler läses av obehöriga", "Slarv");
		var shorter = risk(1, "Journaler läses av obehörig", "Slarv");
		var other = risk(2, "Journaler läses av obehöriga", "Slarv");

		assertThat(pairs(shorter, other)).extracting(RiskPairFact::id, RiskPairFact::discriminator)
			.isEqualTo(List.of(tuple(longer.id(), other.id().toString())));
		assertThat(pairs(longer, other)).extracting(RiskPairFact::id, RiskPairFact::discriminator)
			.isEqualTo(List.of(tuple(longer.id(), other.id().toString())));
	}

	@Test
	void holdsOnlyThoseOfOneObjectAndOneThreatAgainstEachOther() {
		var risk = risk(1, "Avbrott i telefonin", "Brand");
		var elsewhere = new Described(new UUID(1, 2), 1, CARE, new UUID(8, 8), "Avbrott i telefonin", "Brand");
		var flooded = risk(3, "Avbrott i telefonin", "Vatten");
		var untold = risk(4, "Avbrott i telefonin", "");

		assertThat(pairs(risk, elsewhere, flooded, untold)).isEmpty();
	}

	@Test
	void takesThreatsThatNobodyToldForTheSame() {
		assertThat(pairs(risk(1, "Avbrott i telefonin", ""), risk(2, "Avbrott i telefonin", " "))).hasSize(1);
	}

	@Test
	void namesEachPairOfThree() {
		var alike = IntStream.range(0, 3).mapToObj(number -> risk(number, "Avbrott i telefonin", "Brand")).toList();

		assertThat(pairs(alike)).hasSize(3);
	}

	@Test
	void leavesOutTitlesThatAreLessAlikeThanTheThresholdCanBe() {
		assertThat(pairs(risk(1, "abcdefghij", ""), risk(2, "abcdefghXY", ""))).hasSize(1);
		assertThat(pairs(risk(1, "abcdefghij", ""), risk(2, "abcdefgXYZ", ""))).isEmpty();
	}

	/** Fifty objects with ten threats each: one in five hundred pairs is looked at. */
	@Test
	void fiveThousandRisksOfManyObjectsAreNotAllComparedWithEachOther() {
		var like = new LikeRisks();
		var risks = IntStream.range(0, 5000)
			.mapToObj(number -> new Described(new UUID(1, number), 1, CARE, new UUID(9, number % 50),
					"Avbrott i telefonin", "Hot " + number % 10))
			.toList();

		like.among(risks);

		assertThat(like.compared()).isLessThanOrEqualTo(5000 * LikeRisks.MOST);
	}

	/**
	 * The worst that can be: one object, one threat, and titles made of the same few
	 * words. Nine in ten pairs are told apart before all their letters are compared.
	 */
	@Test
	void fiveThousandRisksOfOneObjectAndThreatAreToldApartByTheirLetters() {
		var like = new LikeRisks();
		var chance = new Random(2022);
		var risks = IntStream.range(0, 5000).mapToObj(number -> risk(number, words(chance), "Utpressning")).toList();

		like.among(risks);

		assertThat(like.compared()).isLessThan(5000 * 5000 / 2 / 10);
	}

	/** As after a file that was imported again and again. */
	@Test
	void fiveThousandTimesTheSameRiskIsToldOfTenOthersEach() {
		var like = new LikeRisks();
		var risks = IntStream.range(0, 5000).mapToObj(number -> risk(number, "Avbrott i telefonin", "Brand")).toList();

		assertThat(like.among(risks)).hasSizeLessThanOrEqualTo(5000 * LikeRisks.MOST);
		assertThat(like.compared()).isLessThanOrEqualTo(5000 * LikeRisks.MOST);
	}

	@Test
	void orderDoesNotMatter() {
		var chance = new Random(1);
		var risks = new ArrayList<>(
				IntStream.range(0, 300).mapToObj(number -> risk(number, two(chance), "Brand")).toList());
		var expected = pairs(risks);

		Collections.shuffle(risks, chance);

		assertThat(expected).isNotEmpty();
		assertThat(pairs(risks)).isEqualTo(expected);
	}

	private static String words(Random chance) {
		return IntStream.range(0, 3 + chance.nextInt(4))
			.mapToObj(number -> WORDS.get(chance.nextInt(WORDS.size())))
			.reduce("Risk", (one, other) -> one + " " + other);
	}

	private static String two(Random chance) {
		return WORDS.get(chance.nextInt(3)) + " " + WORDS.get(chance.nextInt(3));
	}

	private static List<RiskPairFact> pairs(Described... risks) {
		return pairs(List.of(risks));
	}

	private static List<RiskPairFact> pairs(Collection<Described> risks) {
		return new LikeRisks().among(risks);
	}

	private static Described risk(int number, String title, String threat) {
		return new Described(new UUID(1, number), 1, CARE, CARE, title, threat);
	}

}
