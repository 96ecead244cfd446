package se.isms.rules.example;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/** Builds a fact from valid defaults and the components that a test is about. */
public final class Example<F extends Record & Fact> {

	/** The day on which the examples are valid. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	/** The one department of most examples. */
	public static final UUID DEPARTMENT = new UUID(7, 7);

	private static final AtomicLong COUNT = new AtomicLong();

	private final Class<F> type;

	private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

	private final Map<String, Function<Map<String, @Nullable Object>, @Nullable Object>> derived = new HashMap<>();

	private Example(Class<F> type) {
		this.type = type;
	}

	@SuppressWarnings("unchecked")
	static <F extends Record & Fact> Example<F> like(F valid) {
		var example = new Example<>((Class<F>) valid.getClass());
		for (var component : valid.getClass().getRecordComponents()) {
			example.values.put(component.getName(), read(component, valid));
		}
		return example;
	}

	/** An id that no other example has. */
	static UUID id() {
		return new UUID(1, COUNT.incrementAndGet());
	}

	public Example<F> with(String component, @Nullable Object value) {
		if (!this.values.containsKey(component)) {
			throw new IllegalArgumentException("no " + component + " in " + this.type.getSimpleName());
		}
		this.values.put(component, value);
		this.derived.remove(component);
		return this;
	}

	/** A component that follows from the others, until a test says what it is. */
	Example<F> deriving(String component, Function<Map<String, @Nullable Object>, @Nullable Object> from) {
		this.derived.put(component, from);
		return this;
	}

	/** Unknown, false or zero, whatever the type of the component has. */
	public Example<F> without(String component) {
		var old = this.values.get(component);
		return with(component,
				isPrimitive(component) ? ((old instanceof Boolean) ? Boolean.FALSE : Integer.valueOf(0)) : null);
	}

	public F build() {
		this.derived.forEach((component, from) -> this.values.put(component, from.apply(this.values)));
		var types = components().map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			return this.type.getDeclaredConstructor(types).newInstance(this.values.values().toArray());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private boolean isPrimitive(String name) {
		return components()
			.anyMatch(component -> component.getName().equals(name) && component.getType().isPrimitive());
	}

	private Stream<RecordComponent> components() {
		return Arrays.stream(this.type.getRecordComponents());
	}

	private static @Nullable Object read(RecordComponent component, Object of) {
		try {
			return component.getAccessor().invoke(of);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
