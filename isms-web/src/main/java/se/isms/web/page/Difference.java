package se.isms.web.page;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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
			.map(Difference::opened)
			.filter(component -> !component.getName().equals("version"))
			.map(component -> new Difference(component.getName(), value(component, mine), value(component, theirs)))
			.filter(one -> !Objects.equals(one.mine, one.theirs))
			.toList();
	}

	private static @Nullable Object value(RecordComponent component, Record form) {
		try {
			return component.getAccessor().invoke(form);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Forms are seen by their own package only. */
	private static RecordComponent opened(RecordComponent component) {
		component.getAccessor().setAccessible(true);
		return component;
	}

}
