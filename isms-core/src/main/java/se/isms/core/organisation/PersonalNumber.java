package se.isms.core.organisation;

import java.util.regex.Pattern;

/**
 * Knows a personal identity number (personnummer) or a coordination number when it sees
 * one: ten or twelve digits that begin with a date. The control digit is not looked at,
 * so that a mistyped one is one, too.
 */
final class PersonalNumber {

	/** Of a coordination number, 60 is added to the day. */
	private static final Pattern FORM = Pattern
		.compile("(18|19|20)?\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])\\d{4}");

	private PersonalNumber() {
	}

	static boolean looksLike(String text) {
		return FORM.matcher(text.replaceAll("[\\s+\u2010-\u2015-]", "")).matches();
	}

}
