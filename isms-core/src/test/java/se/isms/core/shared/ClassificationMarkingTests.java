package se.isms.core.shared;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.shared.ClassificationMarking.Mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class ClassificationMarkingTests {

	@ParameterizedTest
	@ValueSource(strings = { "HEMLIG enligt säkerhetsskyddslagen",
			"Hemlig\nenligt 2 kap. 5 § säkerhetsskyddslagen (2018:585)",
			"KVALIFICERAT HEMLIG\n2 kap. 5 § säkerhetsskyddslagen", "  *** BEGRÄNSAT HEMLIG *** (säkerhetsskyddslagen)",
			"Konfidentiell enligt 15 kap. 2 § offentlighets- och sekretesslagen (2009:400) och säkerhetsskyddslagen (2018:585).",
			"Vi möts på torsdag.\nHEMLIG, 15 kap. 2 § OSL samt säkerhetsskyddslagen\nAntal vakter: 4",
			"Säkerhetsskyddsklass: HEMLIG", "SÄKERHETSSKYDDSKLASSIFICERAD", "Säkerhetsskyddsklassificerad handling" })
	void findsTheStampOfASecurityClass(String text) {
		assertThat(ClassificationMarking.in(text)).isTrue();
		assertThatExceptionOfType(Classified.class).isThrownBy(() -> ClassificationMarking.refuse("Ofarligt", text))
			.withMessage("refused.classified[]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Säkerhetsskydd", "Säkerhetsskyddschefen beslutar om paketet.",
			"Vi har en plan för säkerhetsskyddslagen (2018:585).", "Hemlig", "Hemligt nummer lämnas inte ut.",
			"Uppgifter som är hemliga enligt säkerhetsskyddslagen får inte skrivas här.",
			"En uppgift som är hemlig enligt säkerhetsskyddslagen hör inte hit.",
			"Hemlig information enligt säkerhetsskyddslagen hanteras av säkerhetsskyddschefen.",
			"Hemlig enligt säkerhetsskyddslagen är inte samma sak som sekretess.",
			"Konfidentiellt samtal med skyddsombudet", "Säkerhetsskyddsklassificerade uppgifter får inte registreras",
			"Kontrollera att handlingen inte är säkerhetsskyddsklassificerad.",
			"Signalskydd och säkerhetsskyddsanalys 2026", "KONFIDENTIALITET 3",
			"Skyddad adress enligt 21 kap. 3 § OSL" })
	void leavesOrdinaryWordsAlone(String text) {
		assertThat(ClassificationMarking.in(text)).isFalse();
		assertThatNoException().isThrownBy(() -> ClassificationMarking.refuse(text));
	}

	@Test
	void tellsWhichMarkingsStandOnWhichLines() {
		var text = "Säkerhetsskyddsklass: HEMLIG\r\nVi möts på torsdag.\r\n** HEMLIG\r\nenligt säkerhetsskyddslagen\r\nSlut";

		assertThat(ClassificationMarking.marks(text)).containsExactly(new Mark(1, "Säkerhetsskyddsklass: HEMLIG"),
				new Mark(3, "** HEMLIG enligt säkerhetsskyddslagen"));
		assertThat(ClassificationMarking.marks("Vi har en plan för säkerhetsskyddslagen (2018:585).")).isEmpty();
	}

	@Test
	void readsALongTextInNoTime() {
		var stamps = "Hemlig ".repeat(2_000) + "1 kap. 2 § ".repeat(20_000);
		var lines = "Hemlig\n".repeat(30_000);
		var empty = "\n".repeat(500_000);
		var marks = ";;;\n".repeat(200_000) + " ".repeat(500_000);

		assertTimeout(Duration.ofSeconds(2), () -> ClassificationMarking.in(stamps));
		assertTimeout(Duration.ofSeconds(2), () -> ClassificationMarking.in(lines));
		assertTimeout(Duration.ofSeconds(2), () -> ClassificationMarking.in(empty));
		assertTimeout(Duration.ofSeconds(2), () -> ClassificationMarking.in(marks));
	}

}
