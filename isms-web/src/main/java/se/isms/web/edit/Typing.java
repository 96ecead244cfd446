package se.isms.web.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import se.isms.core.shared.NotFound;

/**
 * What stands in the fields of a form that was sent, and on which page the form stands.
 */
final class Typing {

	/** Fields that belong to one request only. */
	private static final Set<String> PASSING = Set.of("_csrf", "of", Edits.DRAFT, Edits.MERGE, Edits.CHECK);

	private static final Pattern PATH = Pattern.compile("/[a-zA-Z0-9/_.-]{1,200}");

	private Typing() {
	}

	static Map<String, List<String>> fields(HttpServletRequest request) {
		var fields = new TreeMap<String, List<String>>();
		request.getParameterMap().forEach((name, values) -> {
			if (!PASSING.contains(name) && !name.startsWith(Edits.TAKE)) {
				fields.put(name, List.of(values));
			}
		});
		return fields;
	}

	/** A path of ours: nobody is sent to another site. */
	static String ours(String path) {
		if (!PATH.matcher(path).matches() || path.startsWith("//")) {
			throw new NotFound();
		}
		return path;
	}

}
