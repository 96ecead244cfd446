package se.isms.web.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The hits of one kind.
 *
 * @param title the key of what the kind is called
 */
record Found(String kind, String title, List<Line> lines) {

	/** A hit and where it leads. */
	record Line(String link, List<Piece> title, String code, @Nullable String unit) {

		public String text() {
			return this.title.stream().map(Piece::text).reduce("", String::concat);
		}

	}

	/** A piece of a title, marked where it is what was asked for. */
	record Piece(String text, boolean marked) {
	}

}
