package se.isms.rules;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import se.isms.core.evaluation.Fact;

/** The facts that a finding shows: named components of a record, with their values. */
final class Shown {

	private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
		@Override
		protected Map<String, Method> computeValue(Class<?> type) {
			return Arrays.stream(type.getRecordComponents())
				.collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
		}
	};

	private Shown() {
	}

	static Map<String, String> of(Fact fact, List<String> names) {
		var components = COMPONENTS.get(fact.getClass());
		var values = new LinkedHashMap<String, String>();
		for (var name : names) {
			var component = components.get(name);
			if (component == null) {
				throw new IllegalArgumentException("no fact " + name + " in " + fact.getClass().getSimpleName());
			}
			values.put(name, value(fact, component));
		}
		return values;
	}

	private static String value(Fact fact, Method component) {
		try {
			var value = component.invoke(fact);
			return (value != null) ? value.toString() : "";
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
