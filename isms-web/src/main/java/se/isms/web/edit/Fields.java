package se.isms.web.edit;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The fields of a form, whichever it is: a record of text, or a map of text where a list
 * says what is asked.
 */
final class Fields {

	static final String VERSION = "version";

	/** What rules see of what is not there. */
	private static final Set<String> MISSING = Set.of("", "false");

	private Fields() {
	}

	/** Names and values, in the order of the form. */
	static Map<String, @Nullable Object> of(Object form) {
		var fields = new LinkedHashMap<String, @Nullable Object>();
		if (form instanceof Map<?, ?> map) {
			map.forEach((name, value) -> fields.put(String.valueOf(name), value));
		}
		else {
			for (var component : form.getClass().getRecordComponents()) {
				fields.put(component.getName(), value(component, form));
			}
		}
		return fields;
	}

	private static @Nullable Object value(RecordComponent component, Object form) {
		var accessor = component.getAccessor();
		// Forms are seen by their own feature only.
		accessor.setAccessible(true);
		try {
			return accessor.invoke(form);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The field that can mend what was found on these facts: the one of the first fact
	 * that is missing, or of the first that comes from a field at all.
	 * @param part which of several in one form it is about, as names of fields begin
	 */
	static Optional<String> mending(Map<String, String> facts, String part, Object form) {
		var names = of(form).keySet();
		var missing = facts.keySet().stream().filter(fact -> MISSING.contains(facts.get(fact))).findFirst();
		return missing.map(Stream::of)
			.orElseGet(facts.keySet()::stream)
			.flatMap(fact -> Stream.concat(called(part + fact, names), called(fact, names)).limit(1))
			.findFirst();
	}

	/** Facts are called as the fields, or say that what they hold is there or valid. */
	private static Stream<String> called(String fact, Set<String> names) {
		var name = fact.replaceFirst("Valid$", "Id").toLowerCase(Locale.ROOT);
		var stated = name.replaceFirst("stated$", "");
		return Stream
			.<Predicate<String>>of(name::equals, field -> !stated.equals(name) && field.startsWith(stated),
					field -> field.endsWith(name))
			.flatMap(matches -> names.stream().filter(field -> matches.test(field.toLowerCase(Locale.ROOT))))
			.limit(1);
	}

	/**
	 * One form with some fields of another one of the same kind, as far as it is known.
	 */
	static <F> F merge(F mine, Map<String, @Nullable Object> theirs, Set<String> fieldsOfTheirs) {
		var merged = of(mine);
		fieldsOfTheirs.stream()
			.filter(name -> merged.containsKey(name) && theirs.containsKey(name))
			.forEach(name -> merged.put(name, theirs.get(name)));
		return like(mine, merged);
	}

	@SuppressWarnings("unchecked")
	private static <F> F like(F form, Map<String, @Nullable Object> fields) {
		if (form instanceof Map) {
			return (F) fields;
		}
		try {
			return constructor(form).newInstance(fields.values().toArray());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static <F> Constructor<F> constructor(F form) throws NoSuchMethodException {
		var types = Stream.of(form.getClass().getRecordComponents())
			.map(RecordComponent::getType)
			.toArray(Class<?>[]::new);
		var constructor = (Constructor<F>) form.getClass().getDeclaredConstructor(types);
		constructor.setAccessible(true);
		return constructor;
	}

}
