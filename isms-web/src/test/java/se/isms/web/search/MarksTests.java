package se.isms.web.search;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTests {

	@ParameterizedTest
	@CsvSource({ "Journalsystem för hemtjänst, hemtjänstens, Journalsystem för [hemtjänst]",
			"Journalsystem för hemtjänst, JOURNAL, [Journalsystem] för hemtjänst", "svc-soc-0, svc, [svc]-soc-0",
			"A och B, xyz, A och B", "Åäö (test), åäö test, [Åäö] ([test])", "På väg, påverkan, På väg" })
	void marksTheWordsThatWereAskedFor(String title, String asked, String marked) {
		assertThat(Marks.of(title, asked)
			.stream()
			.map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining())).isEqualTo(marked);
	}

}
