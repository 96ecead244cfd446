package se.isms.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.isms.core.evaluation.Fact;

/** The facts that a finding shows: named components of a record, with their values. */
final class Shown {

	private Shown() {
	}

	static Map<String, String> of(Fact fact, List<String> names) {
		var values = new LinkedHashMap<String, String>();
		names.forEach(name -> {
			var value = Components.value(fact, name);
			values.put(name, (value != null) ? value.toString() : "");
		});
		return values;
	}

}
