package se.isms.web.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import se.isms.core.document.Block;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.Paragraph;
import se.isms.core.document.Block.Table;
import se.isms.core.document.Cover;
import se.isms.core.document.Document;
import se.isms.core.document.Inline;
import se.isms.core.document.Inline.Words;

/**
 * A document that is being written, block by block and in one language, with the texts of
 * the pages.
 */
public final class DocumentDraft {

	private final MessageSource messages;

	private final Locale language;

	private final Set<String> numbers;

	private final List<Block> blocks = new ArrayList<>();

	/**
	 * An empty one.
	 * @param numbers the keys of the columns that are counted with
	 */
	public DocumentDraft(MessageSource messages, Locale language, Set<String> numbers) {
		this.messages = messages;
		this.language = language;
		this.numbers = numbers;
	}

	public Locale language() {
		return this.language;
	}

	/** A text of the pages. */
	public String text(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language);
	}

	/** A heading of level 1 with the text of a key. */
	public void chapter(String number, String key) {
		add(new Heading(1, number, text(key)));
	}

	/** A paragraph with the text of a key. */
	public void say(String key, @Nullable Object... arguments) {
		paragraph(text(key, arguments));
	}

	/** A paragraph of words that somebody has written. */
	public void paragraph(String words) {
		add(new Paragraph(words(words)));
	}

	/** A table whose columns have the texts of keys. */
	public void table(String caption, List<String> columns, List<List<List<Inline>>> rows) {
		add(new Table(caption,
				columns.stream().map(key -> new Table.Column(text(key), this.numbers.contains(key))).toList(), rows));
	}

	public void add(Block block) {
		this.blocks.add(block);
	}

	/** A row of a table; what there is not is a dash. */
	public static List<List<Inline>> cells(@Nullable Object... values) {
		return Arrays.stream(values)
			.map(value -> words((value == null || value.equals("")) ? Document.EMPTY : value.toString()))
			.toList();
	}

	public Document document(String id, Cover cover) {
		return new Document(id, this.language, cover, this.blocks);
	}

	private static List<Inline> words(String text) {
		return List.of(new Words(text));
	}

}
