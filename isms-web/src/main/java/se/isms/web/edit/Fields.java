package se.isms.web.edit;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The fields of a form, whichever it is. */
final class Fields {

	static final String VERSION = "version";

	/** What rules see of what is not there. */
	private static final Set<String> MISSING = Set.of("", "false");

	private Fields() {
	}

	static @Nullable Object value(RecordComponent component, Record form) {
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
	 */
	static Optional<String> mending(Map<String, String> facts, Record form) {
		var missing = facts.keySet().stream().filter(fact -> MISSING.contains(facts.get(fact))).findFirst();
		return missing.map(Stream::of)
			.orElseGet(facts.keySet()::stream)
			.flatMap(fact -> called(fact, form))
			.map(RecordComponent::getName)
			.findFirst();
	}

	/** Facts are called as the fields, or say that what they hold is there or valid. */
	private static Stream<RecordComponent> called(String fact, Record form) {
		var name = fact.replaceFirst("Valid$", "Id").toLowerCase(Locale.ROOT);
		var stated = name.replaceFirst("stated$", "");
		return Stream
			.<Predicate<String>>of(name::equals, field -> !stated.equals(name) && field.startsWith(stated),
					field -> field.endsWith(name))
			.flatMap(matches -> Stream.of(form.getClass().getRecordComponents())
				.filter(component -> matches.test(component.getName().toLowerCase(Locale.ROOT))))
			.limit(1);
	}

	/** One form with some fields of another one of the same kind. */
	static <F extends Record> F merge(F mine, F theirs, Set<String> fieldsOfTheirs) {
		var components = mine.getClass().getRecordComponents();
		var values = Stream.of(components)
			.map(component -> value(component, fieldsOfTheirs.contains(component.getName()) ? theirs : mine))
			.toArray();
		try {
			return constructor(mine, components).newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static <F extends Record> Constructor<F> constructor(F form, RecordComponent[] components)
			throws NoSuchMethodException {
		var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		var constructor = (Constructor<F>) form.getClass().getDeclaredConstructor(types);
		constructor.setAccessible(true);
		return constructor;
	}

}
