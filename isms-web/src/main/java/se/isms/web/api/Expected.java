package se.isms.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What a value of a type looks like, as the end of the key of a text. */
final class Expected {

	private static final Map<Class<?>, String> KEYS = Map.ofEntries(Map.entry(LocalDate.class, "date"),
			Map.entry(Instant.class, "moment"), Map.entry(UUID.class, "id"), Map.entry(Integer.class, "number"),
			Map.entry(int.class, "number"), Map.entry(Long.class, "number"), Map.entry(long.class, "number"),
			Map.entry(Boolean.class, "boolean"), Map.entry(boolean.class, "boolean"), Map.entry(String.class, "text"),
			Map.entry(java.math.BigDecimal.class, "decimal"));

	private Expected() {
	}

	static String key(@Nullable Class<?> type) {
		return (type != null) ? KEYS.getOrDefault(type, "other") : "other";
	}

}
