package se.isms.core.trail;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

import se.isms.core.trail.Change.Field;

/** What differs between an object before and after a change, by field. */
record ChangedFields(List<Field> fields) {

	/** The identity and the counter of versions say nothing to people. */
	private static final Set<String> SILENT = Set.of("id", "version");

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	static ChangedFields between(JsonNode before, JsonNode after) {
		var names = new LinkedHashSet<String>(before.propertyNames());
		names.addAll(after.propertyNames());
		names.removeAll(SILENT);
		return new ChangedFields(names.stream()
			.filter(name -> !before.path(name).equals(after.path(name)))
			.map(name -> new Field(name, text(before.path(name)), text(after.path(name))))
			.filter(field -> !field.before().equals(field.after()))
			.toList());
	}

	/** The ids that stand in the values. */
	static Set<UUID> ids(Collection<ChangedFields> all) {
		return all.stream()
			.flatMap(one -> one.fields.stream())
			.map(field -> field.before() + " " + field.after())
			.flatMap(values -> ID.matcher(values).results())
			.map(found -> UUID.fromString(found.group()))
			.collect(Collectors.toSet());
	}

	/** The same with names for ids, where they are known. */
	List<Field> named(Map<UUID, String> names) {
		return this.fields.stream()
			.map(field -> new Field(field.name(), name(field.before(), names), name(field.after(), names)))
			.toList();
	}

	private static String name(String value, Map<UUID, String> names) {
		return ID.matcher(value).replaceAll(found -> {
			var known = names.get(UUID.fromString(found.group()));
			return Matcher.quoteReplacement((known != null) ? known : found.group());
		});
	}

	private static String text(JsonNode value) {
		if (value.isMissingNode() || value.isNull()) {
			return "";
		}
		if (value.isArray()) {
			return value.valueStream().map(ChangedFields::text).collect(Collectors.joining(", "));
		}
		if (value.isObject()) {
			var parts = new LinkedHashMap<String, String>();
			value.properties().forEach(part -> parts.put(part.getKey(), text(part.getValue())));
			return parts.entrySet()
				.stream()
				.map(part -> part.getKey() + ": " + part.getValue())
				.collect(Collectors.joining(", "));
		}
		return value.asString();
	}

}
