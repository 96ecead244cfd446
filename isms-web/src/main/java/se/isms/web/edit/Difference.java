package se.isms.web.edit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.organisation.Choice;

/**
 * A field that stands otherwise in two versions of a form: what one typed, and what
 * somebody else has saved.
 *
 * @param field the name of the record component
 * @param untouched whether only the other one has changed it, so that theirs is meant
 */
public record Difference(String field, @Nullable Object mine, @Nullable Object theirs, boolean untouched) {

	/**
	 * The fields that differ, the version left out.
	 * @param base the form as it was before both, where that is known
	 */
	static <F extends Record> List<Difference> between(F mine, F theirs, @Nullable F base) {
		return Stream.of(mine.getClass().getRecordComponents())
			.filter(component -> !component.getName().equals(Fields.VERSION))
			.map(component -> new Difference(component.getName(), shown(component, mine), shown(component, theirs),
					base != null && Objects.equals(shown(component, mine), shown(component, base))))
			.filter(one -> !Objects.equals(one.mine, one.theirs))
			.toList();
	}

	/** The same, with what was chosen by the name under which it was offered. */
	Difference naming(Collection<Choice> offered) {
		return new Difference(this.field, name(this.mine, offered), name(this.theirs, offered), this.untouched);
	}

	/** Browsers send nothing as empty text, and lines with their own ends. */
	private static @Nullable Object shown(RecordComponent component, Record form) {
		var value = Fields.value(component, form);
		return (value instanceof String text) ? text.strip().replace("\r\n", "\n") : value;
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

}
