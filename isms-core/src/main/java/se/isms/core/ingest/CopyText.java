package se.isms.core.ingest;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Lines in the text format of COPY (PostgreSQL, COPY, "Text Format"): cells as an array,
 * so that one table takes the rows of all kinds.
 */
final class CopyText {

	private static final int FULL = 262_144;

	private final StringBuilder lines = new StringBuilder(FULL + 4_096);

	void row(String batch, int number, @Nullable String[] cells, @Nullable String problems) {
		this.lines.append(batch).append('\t').append(number).append("\t{");
		for (var i = 0; i < cells.length; i++) {
			if (i > 0) {
				this.lines.append(',');
			}
			element(cells[i]);
		}
		this.lines.append("}\t");
		if (problems == null) {
			this.lines.append("\\N");
		}
		else {
			escape(problems, false);
		}
		this.lines.append('\n');
	}

	boolean isFull() {
		return this.lines.length() >= FULL;
	}

	/** What has been collected, which is forgotten. */
	byte[] take() {
		var bytes = this.lines.toString().getBytes(StandardCharsets.UTF_8);
		this.lines.setLength(0);
		return bytes;
	}

	private void element(@Nullable String cell) {
		if (cell == null) {
			this.lines.append("NULL");
			return;
		}
		this.lines.append('"');
		escape(cell, true);
		this.lines.append('"');
	}

	// An array has escapes of its own, inside of those of COPY.
	private void escape(String text, boolean inArray) {
		for (var i = 0; i < text.length(); i++) {
			var one = text.charAt(i);
			switch (one) {
				case '\\' -> this.lines.append(inArray ? "\\\\\\\\" : "\\\\");
				case '"' -> this.lines.append(inArray ? "\\\\\"" : "\"");
				case '\t' -> this.lines.append("\\t");
				case '\n' -> this.lines.append("\\n");
				case '\r' -> this.lines.append("\\r");
				default -> this.lines.append(one);
			}
		}
	}

}
