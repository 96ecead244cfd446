package se.isms.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
		names.forEach(name -> values.put(name, value(fact, component(fact, name))));
		return values;
	}

	private static RecordComponent component(Fact fact, String name) {
		return Arrays.stream(fact.getClass().getRecordComponents())
			.filter(component -> component.getName().equals(name))
			.findFirst()
			.orElseThrow(
					() -> new IllegalArgumentException("no fact " + name + " in " + fact.getClass().getSimpleName()));
	}

	private static String value(Fact fact, RecordComponent component) {
		try {
			var value = component.getAccessor().invoke(fact);
			return (value != null) ? value.toString() : "";
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
