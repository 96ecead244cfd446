package se.isms.rules.example;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.shared.Dates;

import static se.isms.rules.example.Example.TODAY;

/**
 * A municipality that nobody would believe, the same for the same seed: facts of every
 * type that say what other facts of their type say, or something at the edge of what can
 * be said. Objects speak of objects of their own department only, and many facts speak of
 * the same one.
 */
public final class Generated {

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(1900, 1, 1), TODAY.minusYears(2),
			TODAY.minusMonths(12), TODAY.minusDays(91), TODAY.minusDays(1), TODAY, TODAY.plusDays(1),
			TODAY.plusMonths(3), LocalDate.of(9999, 12, 31));

	private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 2, 3, 4, 5, 30, 100, Integer.MAX_VALUE);

	private final Random random;

	private final List<Fact> models = Shortcomings.all();

	private Generated(long seed) {
		this.random = new Random(seed);
	}

	public static List<Fact> municipality(long seed, int facts) {
		var generated = new Generated(seed);
		var all = new ArrayList<Fact>();
		while (all.size() < facts) {
			all.add(generated.fact());
		}
		return all;
	}

	private Fact fact() {
		var model = this.models.get(this.random.nextInt(this.models.size()));
		return change(model, model.getClass().asSubclass(Record.class));
	}

	private Fact change(Fact model, Class<? extends Record> type) {
		var department = this.random.nextInt(3);
		var values = Arrays.stream(type.getRecordComponents())
			.map(component -> value(component, read(component, model), department))
			.toArray();
		var types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			return (Fact) type.getDeclaredConstructor(types).newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private @Nullable Object value(RecordComponent component, @Nullable Object model, int department) {
		if (component.getType() == UUID.class && model != null) {
			return component.getName().equals("unitId") ? new UUID(7, 7 + department)
					: new UUID(department, this.random.nextInt(6));
		}
		return (this.random.nextInt(3) == 0) ? other(component) : model;
	}

	private @Nullable Object other(RecordComponent component) {
		var type = component.getType();
		if (mayBeMissing(component) && this.random.nextInt(3) == 0) {
			return null;
		}
		if (type == LocalDate.class) {
			return one(DAYS);
		}
		if (type == Instant.class) {
			return one(DAYS).atStartOfDay(Dates.ZONE).toInstant();
		}
		if (type == int.class || type == Integer.class) {
			return one(NUMBERS);
		}
		if (type == boolean.class || type == Boolean.class) {
			return this.random.nextBoolean();
		}
		return ofAnother(component);
	}

	/** What another fact of this type says there: so words are those that are in use. */
	private @Nullable Object ofAnother(RecordComponent component) {
		var same = this.models.stream().filter(component.getDeclaringRecord()::isInstance).toList();
		return read(component, one(same));
	}

	private static boolean mayBeMissing(RecordComponent component) {
		return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	private <T> T one(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

	private static @Nullable Object read(RecordComponent component, Fact of) {
		try {
			return component.getAccessor().invoke(of);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
