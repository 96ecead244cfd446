package se.isms.web.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * What was ticked when a form was read. The trail knows an object as it was, not what it
 * was linked with; so the form carries it, in a hidden field beside the ticks.
 */
final class Ticked {

	/** Before the name of the field. */
	private static final String READ = "read.";

	private Ticked() {
	}

	/** As it stands in this form, by the names of its fields. */
	static Map<String, String> of(Object form) {
		var ticked = new LinkedHashMap<String, String>();
		each(form,
				(field, ids) -> ticked.put(field, ids.stream().map(String::valueOf).collect(Collectors.joining(","))));
		return ticked;
	}

	/** As it was sent, or as it stands in a form that is read now. */
	static Map<String, String> read(Object form, HttpServletRequest request) {
		var ticked = of(form);
		ticked.replaceAll((field, now) -> {
			var sent = request.getParameter(READ + field);
			return (sent != null) ? sent : now;
		});
		return ticked;
	}

	/** The fields of which it was sent. */
	static Map<String, @Nullable Object> sent(Object form, HttpServletRequest request) {
		var fields = new LinkedHashMap<String, @Nullable Object>();
		each(form, (field, now) -> {
			var sent = request.getParameter(READ + field);
			if (sent != null) {
				fields.put(field, sent.isEmpty() ? List.of() : List.of(sent.split(",")));
			}
		});
		return fields;
	}

	private static void each(Object form, BiConsumer<String, Collection<?>> of) {
		Fields.of(form).forEach((field, value) -> {
			if (value instanceof Collection<?> ids) {
				of.accept(field, ids);
			}
		});
	}

}
