package se.isms.core.ingest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Times as people write them: "36", "36 h", "1,5 dygn", "2 veckor". A bare number is
 * hours, unless the header says days or weeks. A month is nothing to count with.
 */
final class HoursCell {

	private static final Pattern TIME = Pattern.compile("(\\d{1,7}(?:[,.]\\d{1,3})?)\\s*(\\p{L}*)\\.?");

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

	private static final int DAY = 24;

	private static final Map<String, Integer> UNITS = units(
			Map.of(1, List.of("h", "t", "tim", "timme", "timmar", "hour", "hours", "hrs"), DAY,
					List.of("d", "dygn", "dag", "dagar", "day", "days"), 7 * DAY,
					List.of("v", "vecka", "veckor", "week", "weeks")));

	private HoursCell() {
	}

	static CellType.Reader reader(String header, int most) {
		var said = new HashSet<Integer>();
		NO_LETTERS.splitAsStream(header.toLowerCase(Locale.ROOT))
			.filter(UNITS::containsKey)
			.forEach(word -> said.add(UNITS.get(word)));
		var bare = said.isEmpty() ? Integer.valueOf(1) : (said.size() == 1) ? said.iterator().next() : null;
		return text -> read(text.replace('\u00a0', ' '), bare, most);
	}

	private static String read(String text, @Nullable Integer bare, int most) {
		var time = TIME.matcher(text);
		if (!time.matches()) {
			throw new WrongCell("not-hours", null, most);
		}
		var word = time.group(2).toLowerCase(Locale.ROOT);
		var unit = word.isEmpty() ? bare : UNITS.get(word);
		if (unit == null) {
			throw new WrongCell("not-hours", null, most);
		}
		var hours = new BigDecimal(time.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(unit))
			.stripTrailingZeros();
		if (hours.scale() > 0) {
			throw new WrongCell("not-hours", null, most);
		}
		if (hours.compareTo(BigDecimal.valueOf(most)) > 0) {
			throw new WrongCell("too-many-hours", null, most, hours.toPlainString());
		}
		return hours.toPlainString();
	}

	private static Map<String, Integer> units(Map<Integer, List<String>> words) {
		var units = new HashMap<String, Integer>();
		words.forEach((hours, all) -> all.forEach(word -> units.put(word, hours)));
		return Map.copyOf(units);
	}

}
