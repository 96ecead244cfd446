package se.isms.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import se.isms.core.document.Block.BarChart;
import se.isms.core.document.Block.Bullets;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.Paragraph;
import se.isms.core.document.Block.Table;
import se.isms.core.document.Inline.Figure;
import se.isms.core.document.Inline.Words;

/** A document of as many chapters as one wants, each of about five pages. */
final class LongDocument {

	private static final String TEXT = "Förvaltningen har under året arbetat med kontinuitet för sina kritiska processer "
			+ "och övat reservrutinerna tillsammans med verksamheten. Bristerna följs upp i handlingsplanen. ";

	private LongDocument() {
	}

	static Document of(int chapters) {
		var blocks = new ArrayList<Block>();
		for (int i = 1; i <= chapters; i++) {
			chapter(i, blocks);
		}
		return DocumentExamples.document(true, blocks.toArray(Block[]::new));
	}

	private static void chapter(int number, List<Block> blocks) {
		var figure = new Figure("K-" + number, number + " av " + (number + 9), "/figures/K-" + number);
		blocks.add(new Heading(1, String.valueOf(number), "Kapitel om förvaltning " + number));
		for (int section = 1; section <= 4; section++) {
			blocks.add(new Heading(2, number + "." + section, "Avsnitt " + section));
			blocks.add(new Paragraph(Sentence.parse("Planer finns i {K}. " + TEXT.repeat(4), Map.of("K", figure))));
			blocks.add(new Bullets(List.of(words(TEXT), words(TEXT), List.of(figure))));
			blocks.add(table(number, section));
		}
		blocks.add(new BarChart("Kapitel " + number + " i bild", "Planer per enhet.",
				IntStream.rangeClosed(1, 8)
					.mapToObj((bar) -> new BarChart.Bar("Enhet " + bar, bar, 8, bar + " av 8"))
					.toList()));
	}

	private static Table table(int number, int section) {
		var columns = List.of(new Table.Column("Process", false), new Table.Column("Plan", false),
				new Table.Column("Timmar", true));
		var rows = IntStream.rangeClosed(1, 18)
			.mapToObj((row) -> List.of(words("Process " + row + " i kapitel " + number),
					words("Håller en månad utan it"), words(String.valueOf(row * section))))
			.toList();
		return new Table("Processer " + number + "." + section, columns, rows);
	}

	private static List<Inline> words(String text) {
		return List.of(new Words(text));
	}

}
