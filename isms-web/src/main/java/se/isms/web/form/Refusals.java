package se.isms.web.form;

import org.springframework.validation.Errors;

import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;

/**
 * What the business refuses is said at the field it is about, or above the form, where
 * everything typed still stands.
 */
public final class Refusals {

	private Refusals() {
	}

	/**
	 * Arguments are written as they are: a year is not a number of thousands. Not found
	 * and not allowed are no mistakes of a form: they pass on.
	 */
	public static void tell(Refused refused, Errors errors) {
		requireMistake(refused);
		var arguments = refused.arguments().stream().map(String::valueOf).toArray();
		// Without a field it is said of the form as a whole.
		var field = refused.field().filter(name -> errors.getFieldType(name) != null).orElse(null);
		errors.rejectValue(field, refused.key(), arguments, null);
	}

	/**
	 * For pages that say it without fields: what is no mistake of who typed passes on.
	 */
	public static Refused requireMistake(Refused refused) {
		if (refused instanceof NotFound || refused instanceof NotAllowed) {
			throw refused;
		}
		return refused;
	}

}
