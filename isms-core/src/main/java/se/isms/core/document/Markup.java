package se.isms.core.document;

/** Well-formed XHTML that is also HTML; everything that goes in is escaped. */
final class Markup {

	private final StringBuilder out = new StringBuilder(16_384);

	/** Opens an element; attributes are names and values in turn. */
	Markup open(String tag, String... attributes) {
		start(tag, attributes);
		this.out.append('>');
		return this;
	}

	Markup close(String tag) {
		this.out.append("</").append(tag).append('>');
		return this;
	}

	/** An element that has no content by its kind, such as meta or rect. */
	Markup lone(String tag, String... attributes) {
		start(tag, attributes);
		this.out.append("/>");
		return this;
	}

	Markup element(String tag, String text, String... attributes) {
		return open(tag, attributes).text(text).close(tag);
	}

	Markup text(String text) {
		text.codePoints().forEach(this::escaped);
		return this;
	}

	/** Text that is known to be well-formed, such as our own style sheet. */
	Markup raw(String markup) {
		this.out.append(markup);
		return this;
	}

	Markup line() {
		this.out.append('\n');
		return this;
	}

	private void start(String tag, String... attributes) {
		this.out.append('<').append(tag);
		for (int i = 0; i < attributes.length; i += 2) {
			this.out.append(' ').append(attributes[i]).append("=\"");
			text(attributes[i + 1]);
			this.out.append('"');
		}
	}

	private void escaped(int character) {
		switch (character) {
			case '&' -> this.out.append("&amp;");
			case '<' -> this.out.append("&lt;");
			case '>' -> this.out.append("&gt;");
			case '"' -> this.out.append("&quot;");
			case '\'' -> this.out.append("&#39;");
			default -> this.out.appendCodePoint(allowed(character) ? character : 0xFFFD);
		}
	}

	// XML 1.0, 2.2: one control character pasted into a comment would cost the whole PDF.
	private static boolean allowed(int character) {
		return character == '\t' || character == '\n' || character == '\r' || (character >= 0x20 && character <= 0xD7FF)
				|| (character >= 0xE000 && character <= 0xFFFD) || character >= 0x10000;
	}

	@Override
	public String toString() {
		return this.out.toString();
	}

}
