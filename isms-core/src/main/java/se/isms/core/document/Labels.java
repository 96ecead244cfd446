package se.isms.core.document;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words that a document needs and that its author does not write. */
final class Labels {

	private final ResourceBundle bundle;

	Labels(Locale language) {
		// The language of the machine must not decide the language of a document.
		var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		this.bundle = ResourceBundle.getBundle("se.isms.core.document.labels", language, control);
	}

	String of(String key) {
		return this.bundle.getString(key);
	}

	String of(Block.Callout.Kind kind) {
		return of("callout." + kind.name());
	}

}
