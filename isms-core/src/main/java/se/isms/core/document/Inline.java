package se.isms.core.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** A piece of running text. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(value = Inline.Words.class, name = "words"),
		@JsonSubTypes.Type(value = Inline.Strong.class, name = "strong"),
		@JsonSubTypes.Type(value = Inline.Figure.class, name = "figure") })
public sealed interface Inline {

	/** What the reader sees, without any form. */
	String text();

	/** What the reader sees of several pieces. */
	static String text(List<Inline> content) {
		return content.stream().map(Inline::text).collect(Collectors.joining());
	}

	/** Gives the piece to the one of the visitor's methods that takes its kind. */
	<R> R accept(Visitor<R> visitor);

	/** Plain words. */
	record Words(String text) implements Inline {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.words(this);
		}

	}

	/** Words that carry weight. */
	record Strong(String text) implements Inline {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.strong(this);
		}

	}

	/**
	 * A number bound to its origin.
	 *
	 * @param id what the figure is called wherever it is shown, such as K-01
	 * @param display the figure as people read it, such as 9 av 12 (75 %)
	 * @param source the path in this service that shows where the figure came from
	 * @param measure what it counts, for formats that keep numbers as numbers
	 */
	record Figure(String id, String display, @Nullable String source, @Nullable Measure measure) implements Inline {

		private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/-]*");

		// One leading slash: a path in this service, never a script and never another
		// server.
		private static final Pattern SOURCE = Pattern.compile("/(?!/)[^\\s\\\\]*");

		@JsonCreator
		public Figure {
			if (!ID.matcher(id).matches()) {
				throw new IllegalArgumentException("Not the id of a figure: '" + id + "'");
			}
			if (source != null && !SOURCE.matcher(source).matches()) {
				throw new IllegalArgumentException("Figure " + id + " has no path as its source: '" + source + "'");
			}
		}

		/** A figure that is known only as people read it. */
		public Figure(String id, String display, @Nullable String source) {
			this(id, display, source, null);
		}

		@Override
		public String text() {
			return this.display;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.figure(this);
		}

	}

	/**
	 * What a figure counts.
	 *
	 * @param name in words, such as departments with a valid risk analysis
	 * @param n how many there are
	 * @param of how many there could be, where it is a share
	 */
	record Measure(String name, long n, @Nullable Long of) {

		/** 0 to 1, where there is something to be a share of. */
		@Nullable Double share() {
			return (this.of == null || this.of == 0) ? null : (double) this.n / this.of;
		}

	}

	/** What a format does with each kind of piece. */
	interface Visitor<R> {

		R words(Words words);

		R strong(Strong strong);

		R figure(Figure figure);

	}

}
