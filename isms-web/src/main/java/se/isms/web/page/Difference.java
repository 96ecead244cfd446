package se.isms.web.page;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.organisation.Choice;

/**
 * A field that two people changed: what one typed, and what the other has saved.
 *
 * @param field the name of the record component
 */
public record Difference(String field, @Nullable Object mine, @Nullable Object theirs) {

	/**
	 * The fields that differ between two forms of the same kind, the version left out.
	 */
	public static <F extends Record> List<Difference> between(F mine, F theirs) {
		return Stream.of(mine.getClass().getRecordComponents())
			.filter(component -> !component.getName().equals("version"))
			.map(component -> new Difference(component.getName(), value(component, mine), value(component, theirs)))
			.filter(one -> !Objects.equals(one.mine, one.theirs))
			.toList();
	}

	/** The same, with what was chosen by the name under which it was offered. */
	public static <F extends Record> List<Difference> between(F mine, F theirs, Collection<Choice> offered) {
		return between(mine, theirs).stream().map(one -> one.naming(offered)).toList();
	}

	private Difference naming(Collection<Choice> choices) {
		return new Difference(this.field, name(this.mine, choices), name(this.theirs, choices));
	}

	private static @Nullable Object name(@Nullable Object value, Collection<Choice> choices) {
		if (value instanceof Collection<?> several) {
			return several.stream()
				.map(one -> String.valueOf(name(one, choices)))
				.sorted()
				.collect(Collectors.joining(", "));
		}
		return choices.stream()
			.filter(choice -> choice.id().toString().equals(value))
			.<@Nullable Object>map(Choice::label)
			.findFirst()
			.orElse(value);
	}

	private static @Nullable Object value(RecordComponent component, Record form) {
		var accessor = component.getAccessor();
		// Forms are seen by their own feature only.
		accessor.setAccessible(true);
		try {
			var value = accessor.invoke(form);
			// Browsers send nothing as empty text, and lines with their own ends.
			return (value instanceof String text) ? text.strip().replace("\r\n", "\n") : value;
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
