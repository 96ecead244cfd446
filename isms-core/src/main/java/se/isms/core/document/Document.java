package se.isms.core.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import se.isms.core.document.Block.Heading;
import se.isms.core.document.Inline.Figure;

/** What a report says, before any format has been chosen. */
public record Document(String id, Locale language, Cover cover, List<Block> blocks) {

	/** What stands where a value is missing, so that nobody takes it for forgotten. */
	public static final String EMPTY = "–";

	public Document {
		blocks = List.copyOf(blocks);
		refuseSkippedLevels(blocks);
		refuseSharedAnchors(blocks);
	}

	/** The language with its region, because spelling is checked by region. */
	String tag() {
		if (!this.language.getCountry().isEmpty()) {
			return this.language.toLanguageTag();
		}
		return this.language.getLanguage().equals("sv") ? "sv-SE" : "en-GB";
	}

	/** The same in other words; the cover and the figures stay. */
	public Document reworded(UnaryOperator<String> words) {
		var other = new Reworded(words);
		return new Document(this.id, this.language, this.cover,
				this.blocks.stream().map((block) -> block.accept(other)).toList());
	}

	/** All figures in the order in which they are read, repeated where they repeat. */
	public List<Figure> figures() {
		return only(Figure.class, this.blocks.stream().flatMap(Block::inlines)).toList();
	}

	/** All headings in the order in which they are read. */
	public List<Heading> headings() {
		return headings(this.blocks).toList();
	}

	private static Stream<Heading> headings(List<Block> blocks) {
		return only(Heading.class, blocks.stream());
	}

	private static <T> Stream<T> only(Class<T> type, Stream<?> all) {
		return all.filter(type::isInstance).map(type::cast);
	}

	// PDF/UA-1 (ISO 14289-1, 7.4.2): heading levels are not skipped.
	private static void refuseSkippedLevels(List<Block> blocks) {
		int above = 0;
		for (var heading : headings(blocks).toList()) {
			if (heading.level() > above + 1) {
				throw new IllegalArgumentException("Heading of level " + heading.level() + " under level " + above
						+ " skips a level: " + heading.line());
			}
			above = heading.level();
		}
	}

	private static void refuseSharedAnchors(List<Block> blocks) {
		var seen = new HashSet<String>();
		headings(blocks).filter((heading) -> !seen.add(heading.anchor())).findFirst().ifPresent((heading) -> {
			throw new IllegalArgumentException("Two headings share the anchor '" + heading.anchor() + "'");
		});
	}

}
