package se.isms.web.workshop;

/** How a page that changes by itself asks: it wants only the part that changes. */
final class Live {

	static final String HEADER = "X-Live";

	private Live() {
	}

}
