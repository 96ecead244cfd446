package se.isms.web.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.isms.core.organisation.Choice;

/**
 * A field that stands otherwise in two versions of a form: what one typed, and what
 * somebody else has saved.
 *
 * @param field its name
 * @param untouched whether only the other one has changed it, so that theirs is meant
 */
public record Difference(String field, @Nullable Object mine, @Nullable Object theirs, boolean untouched) {

	/**
	 * The fields that differ, the version left out.
	 * @param base the fields as they were before both, those of which that is known
	 */
	static <F> List<Difference> between(F mine, F theirs, Map<String, @Nullable Object> base) {
		var typed = Fields.of(mine);
		var stored = Fields.of(theirs);
		return typed.keySet()
			.stream()
			.filter(name -> !name.equals(Fields.VERSION))
			.map(name -> new Difference(name, shown(typed.get(name)), shown(stored.get(name)),
					base.containsKey(name) && Objects.equals(shown(typed.get(name)), shown(base.get(name)))))
			.filter(one -> !Objects.equals(one.mine, one.theirs))
			.toList();
	}

	/** The same, with what was chosen by the name under which it was offered. */
	Difference naming(Collection<Choice> offered) {
		return new Difference(this.field, name(this.mine, offered), name(this.theirs, offered), this.untouched);
	}

	/**
	 * Browsers send nothing as empty text, lines with their own ends, and ticks in the
	 * order of the page.
	 */
	private static @Nullable Object shown(@Nullable Object value) {
		if (value instanceof Collection<?> ticked) {
			return ticked.stream().map(String::valueOf).sorted().toList();
		}
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
