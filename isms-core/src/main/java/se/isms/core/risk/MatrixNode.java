package se.isms.core.risk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/**
 * A place in a file of another tool.
 *
 * @param path where it stands, as people write it, such as {@code objects.risk_matrix[0]}
 */
record MatrixNode(String path, @Nullable Object value) {

	private static final int LONGEST_LIST = 100;

	boolean exists() {
		return this.value != null;
	}

	MatrixNode get(String key) {
		return new MatrixNode(this.path.isEmpty() ? key : this.path + "." + key,
				(this.value instanceof Map<?, ?> map) ? map.get(key) : null);
	}

	List<Map.Entry<String, MatrixNode>> entries() {
		if (!(this.value instanceof Map<?, ?> map)) {
			throw new Refused("refused.matrix-part", this.path).at("file");
		}
		return map.keySet().stream().map(String::valueOf).map(key -> Map.entry(key, get(key))).toList();
	}

	List<MatrixNode> items() {
		if (!(this.value instanceof List<?> list) || list.size() > LONGEST_LIST) {
			throw new Refused("refused.matrix-part", this.path).at("file");
		}
		return IntStream.range(0, list.size())
			.mapToObj(i -> new MatrixNode(this.path + "[" + i + "]", list.get(i)))
			.toList();
	}

	int number() {
		if (this.value instanceof Integer number) {
			return number;
		}
		throw new Refused("refused.matrix-part", this.path).at("file");
	}

	String text() {
		return (this.value == null || this.value instanceof Map || this.value instanceof List) ? ""
				: this.value.toString();
	}

	/**
	 * A text in both languages: its translation, else as the file has it, else in
	 * whatever language the file has.
	 */
	Words words(String key) {
		var said = get(key).text();
		var translations = get("translations");
		var any = (!said.isBlank() || !(translations.value() instanceof Map)) ? said
				: translations.entries()
					.stream()
					.map(entry -> entry.getValue().get(key).text())
					.filter(text -> !text.isBlank())
					.findFirst()
					.orElse("");
		return new Words(or(translations.get("sv").get(key).text(), any),
				or(translations.get("en").get(key).text(), any));
	}

	/** The same where either is missing. */
	Words words(String key, Words otherwise) {
		var words = words(key);
		return words.complete() ? words : otherwise;
	}

	Anchor anchor(int step) {
		return new Anchor(words("name", new Words("Steg " + step, "Step " + step)), words("description"));
	}

	private static String or(String text, String otherwise) {
		return text.isBlank() ? otherwise : text;
	}

}
