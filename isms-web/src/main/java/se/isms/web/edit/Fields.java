package se.isms.web.edit;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The fields of a form, whichever it is. */
final class Fields {

	static final String VERSION = "version";

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
