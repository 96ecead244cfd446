package se.isms.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import se.isms.core.shared.ClassificationMarking;
import se.isms.core.shared.ClassificationMarking.Mark;

/**
 * A form that a marking has stopped, as it goes back to the one who sent it: the answer
 * to that request is the only place where it stands. What came in the address goes into
 * the form, so that a text can be taken out of it, too.
 *
 * @param action where it was sent, without what came in the address
 * @param fields in the order in which they came
 * @param secrets whether something was typed that is never shown again
 */
record StoppedForm(String action, List<Field> fields, boolean secrets) {

	/** Fields of passwords, by the names that forms here give them. */
	static final Set<String> SECRETS = Set.of("password", "again");

	/** Belongs to the one request; the page has its own. */
	private static final String TOKEN = "_csrf";

	/**
	 * The form, where a person has sent one and waits for a page. Scripts are told in
	 * their own way, and a file is chosen anew.
	 */
	static Optional<StoppedForm> of(HttpServletRequest request) {
		return isSentByHand(request) ? Optional.of(read(request)).filter(StoppedForm::isMarked) : Optional.empty();
	}

	private static boolean isSentByHand(HttpServletRequest request) {
		return request.getMethod().equals("POST")
				&& begins(request.getContentType(), MediaType.APPLICATION_FORM_URLENCODED_VALUE)
				&& begins(request.getHeader(HttpHeaders.ACCEPT), MediaType.TEXT_HTML_VALUE)
				&& request.getHeader("HX-Request") == null && isOurs(request);
	}

	/**
	 * Whoever is signed out meanwhile has no token that shows where the form comes from;
	 * then the browser has to say it.
	 */
	private static boolean isOurs(HttpServletRequest request) {
		return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null
				|| "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
	}

	/** Browsers ask for a page first of all; scripts for anything. */
	private static boolean begins(@Nullable String header, String with) {
		return header != null && header.toLowerCase(Locale.ROOT).startsWith(with);
	}

	private static StoppedForm read(HttpServletRequest request) {
		var fields = new ArrayList<Field>();
		var marked = 0;
		for (var sent : request.getParameterMap().entrySet()) {
			for (var value : isKept(sent.getKey()) ? sent.getValue() : new String[0]) {
				var marks = ClassificationMarking.marks(value);
				marked += marks.isEmpty() ? 0 : 1;
				fields.add(new Field(sent.getKey(), value, marks, marked));
			}
		}
		return new StoppedForm(address(request), List.copyOf(fields),
				SECRETS.stream().anyMatch(request.getParameterMap()::containsKey));
	}

	private static boolean isKept(String name) {
		return !name.equals(TOKEN) && !SECRETS.contains(name);
	}

	/** The page that it was typed on: to save there leads to the page to sign in. */
	private static String address(HttpServletRequest request) {
		return Objects
			.requireNonNullElse(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI), request.getRequestURI())
			.toString();
	}

	private boolean isMarked() {
		return this.fields.stream().anyMatch(Field::marked);
	}

	/**
	 * What stands in one field.
	 *
	 * @param marks none where it may stay
	 * @param number of it among those with a mark
	 */
	record Field(String name, String value, List<Mark> marks, int number) {

		public boolean marked() {
			return !this.marks.isEmpty();
		}

	}

}
