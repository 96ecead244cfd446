package se.isms.core.continuity;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class PastedContactsTests {

	@Test
	void readsWhatASpreadsheetPutsBetweenTabs() {
		var read = read("Namn\tOrganisation\tTelefon\tAnteckning\n"
				+ "Eva Lind\tHemtjänsten\t070-174 06 05\tKvällar\nJouren\t\t08-465 004 00\t\tja\n");

		assertThat(read.wrong()).isEmpty();
		assertThat(read.lines())
			.extracting(PastedContacts.Line::number, PastedContacts.Line::name, PastedContacts.Line::organisation,
					PastedContacts.Line::normal, PastedContacts.Line::note, PastedContacts.Line::withoutTelephony)
			.containsExactly(tuple(2, "Eva Lind", "Hemtjänsten", "+46701740605", "Kvällar", false),
					tuple(3, "Jouren", "", "+46846500400", "", true));
	}

	@Test
	void readsSemicolonsQuotationMarksAndEmptyLines() {
		var read = read("\n\"Lind; Eva\";Hemtjänsten;070-174 06 05;\"Ring\nförst\"\r\n;;;\r\nJouren;;1177\r\n");

		assertThat(read.wrong()).isEmpty();
		assertThat(read.lines()).extracting(PastedContacts.Line::name, PastedContacts.Line::note)
			.containsExactly(tuple("Lind; Eva", "Ring\nförst"), tuple("Jouren", ""));
	}

	@Test
	void tellsWhatIsWrongOnEachLine() {
		var read = read("""
				Eva Lind;;070-174 06 05
				;;070-174 06 06
				Jouren;;
				Växeln;;finns inte
				EVA LIND;;+46 70 174 06 05
				Ali;;070-174 06 07;;kanske
				Bo;;070-174 06 08;;;mer
				%s;;070-174 06 09
				""".formatted("x".repeat(201)));

		assertThat(read.wrong()).extracting(PastedContacts.Line::number, line -> line.problem().key())
			.containsExactly(tuple(2, "refused.contact-without-name"), tuple(3, "refused.contact-without-phone"),
					tuple(4, "refused.phone-not-number"), tuple(5, "refused.contact-twice"),
					tuple(6, "refused.contact-yes-or-no"), tuple(7, "refused.contact-cells"),
					tuple(8, "refused.contact-too-long"));
		assertThat(read.lines()).hasSize(8);
	}

	@Test
	void findsWhoIsInThePlanAlready() {
		var there = new PlanContact(UUID.randomUUID(), UUID.randomUUID(), 1, "Eva Lind", null, "0701740605", "", true,
				null, 0);

		assertThat(PastedContacts.read("Eva Lind;;070-174 06 05\nBo Ek;;070-174 06 05", List.of(there)).wrong())
			.extracting(PastedContacts.Line::number)
			.containsExactly(1);
	}

	@Test
	void readsAThousandAndNoMore() {
		assertThat(read(many(1000)).lines()).hasSize(1000);
		assertRefused("refused.paste-too-long", many(1001));
		assertRefused("refused.paste-empty", " \n;;\n");
	}

	private static String many(int count) {
		return IntStream.range(0, count)
			.mapToObj(number -> "Person %d;Enheten;070-174 06 05".formatted(number))
			.collect(Collectors.joining("\n"));
	}

	private static void assertRefused(String key, String text) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(text)).satisfies(refused -> {
			assertThat(refused.key()).isEqualTo(key);
			assertThat(refused.field()).contains("pasted");
		});
	}

	private static PastedContacts read(String text) {
		return PastedContacts.read(text, List.of());
	}

}
