package se.isms.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/** The components of the records that facts are, by name, in the order of the record. */
public final class Components {

	private static final ClassValue<Map<String, RecordComponent>> OF = new ClassValue<>() {
		@Override
		protected Map<String, RecordComponent> computeValue(Class<?> type) {
			var components = new LinkedHashMap<String, RecordComponent>();
			Arrays.stream(type.getRecordComponents()).forEach(one -> components.put(one.getName(), one));
			return components;
		}
	};

	private Components() {
	}

	public static Map<String, RecordComponent> of(Class<?> type) {
		return OF.get(type);
	}

	/**
	 * What the fact holds; none where that is not known.
	 * @throws IllegalArgumentException where facts of this type have no such component
	 */
	public static @Nullable Object value(Fact fact, String name) {
		var component = OF.get(fact.getClass()).get(name);
		if (component == null) {
			throw new IllegalArgumentException("no fact " + name + " in " + fact.getClass().getSimpleName());
		}
		try {
			return component.getAccessor().invoke(fact);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
