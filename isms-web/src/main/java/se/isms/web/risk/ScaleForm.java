package se.isms.web.risk;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import se.isms.core.risk.Anchor;
import se.isms.core.risk.Dimension;
import se.isms.core.risk.RiskLevel;
import se.isms.core.risk.RiskMatrix;
import se.isms.core.risk.ScaleDefinition;
import se.isms.core.risk.Words;
import se.isms.core.shared.Refused;

/**
 * A scale as somebody types it. It has as many fields as the scale has steps and levels,
 * so they are kept by their names: {@code l1.sv} is the Swedish name of the first step of
 * likelihood, {@code m2.3} the cell of its second step and the third of consequence.
 */
record ScaleForm(Map<String, String> typed) {

	/** More levels than anybody can tell apart; a product of steps needs bands. */
	static final int MOST_LEVELS = 10;

	private static final List<RiskLevel.Tone> TONES = List.of(RiskLevel.Tone.values());

	static ScaleForm of(ScaleDefinition scale) {
		var typed = new LinkedHashMap<String, String>();
		typed.put("name", scale.name());
		typed.put("threshold", String.valueOf(scale.threshold()));
		typed.put("likelihoods", String.valueOf(scale.matrix().likelihoods()));
		typed.put("consequences", String.valueOf(scale.matrix().consequences()));
		typed.put("levels", String.valueOf(scale.levels().size()));
		anchors(typed, "l", scale.likelihoods());
		anchors(typed, "c", scale.consequences());
		scale.dimensions().forEach((dimension, texts) -> words(typed, dimension.name(), texts));
		levels(typed, scale.levels());
		var rows = scale.matrix().rows();
		for (int i = 0; i < rows.size(); i++) {
			for (int j = 0; j < rows.get(i).size(); j++) {
				typed.put("m" + (i + 1) + "." + (j + 1), String.valueOf(rows.get(i).get(j)));
			}
		}
		return new ScaleForm(typed);
	}

	/** An empty scale of four steps times four. */
	static ScaleForm empty() {
		return new ScaleForm(Map.of("threshold", "8")).filled();
	}

	/** What is typed of a field, or nothing. */
	public String get(String field) {
		return this.typed.getOrDefault(field, "");
	}

	public int likelihoods() {
		return count("likelihoods", RiskMatrix.FEWEST, RiskMatrix.MOST);
	}

	public int consequences() {
		return count("consequences", RiskMatrix.FEWEST, RiskMatrix.MOST);
	}

	public int levels() {
		return count("levels", 1, MOST_LEVELS);
	}

	public List<RiskLevel.Tone> tones() {
		return TONES;
	}

	public List<Dimension> dimensions() {
		return List.of(Dimension.values());
	}

	/** The same with the product of the steps in cells that have no value yet. */
	ScaleForm filled() {
		var all = new LinkedHashMap<>(this.typed);
		for (int i = 1; i <= likelihoods(); i++) {
			for (int j = 1; j <= consequences(); j++) {
				all.putIfAbsent("m" + i + "." + j, String.valueOf(i * j));
			}
		}
		int highest = likelihoods() * consequences();
		for (int i = 1; i <= levels(); i++) {
			all.putIfAbsent("v" + i + ".lowest", String.valueOf(highest * (i - 1) / levels() + 1));
			all.putIfAbsent("v" + i + ".highest", String.valueOf(highest * i / levels()));
			all.putIfAbsent("v" + i + ".tone", TONES.get(Math.min(i, TONES.size()) - 1).name());
		}
		return new ScaleForm(all);
	}

	/**
	 * What was typed as a scale.
	 * @throws Refused where it does not hold together
	 */
	ScaleDefinition definition() {
		var matrix = new RiskMatrix(likelihoods(), consequences(),
				list(likelihoods(), i -> list(consequences(), j -> number("m" + i + "." + j))));
		return new ScaleDefinition(get("name"), list(likelihoods(), i -> anchor("l" + i)),
				list(consequences(), i -> anchor("c" + i)), said(), list(levels(), this::level), matrix,
				number("threshold"));
	}

	private Map<Dimension, List<Words>> said() {
		var said = new EnumMap<Dimension, List<Words>>(Dimension.class);
		for (var dimension : Dimension.values()) {
			said.put(dimension, list(consequences(), i -> words(dimension.name() + i)));
		}
		return said;
	}

	private Anchor anchor(String field) {
		return new Anchor(words(field), words(field + ".says"));
	}

	private RiskLevel level(int level) {
		var field = "v" + level;
		var tone = TONES.stream()
			.filter(one -> one.name().equals(get(field + ".tone")))
			.findFirst()
			.orElse(RiskLevel.Tone.GREEN);
		return new RiskLevel(number(field + ".lowest"), number(field + ".highest"), words(field), tone);
	}

	private Words words(String field) {
		return new Words(get(field + ".sv"), get(field + ".en"));
	}

	private int number(String field) {
		var text = get(field).strip();
		if (!text.matches("\\d{1,4}")) {
			throw new Refused("refused.scale-number", text).at(field);
		}
		return Integer.parseInt(text);
	}

	private int count(String field, int least, int most) {
		var text = get(field).strip();
		return text.matches("\\d{1,4}") ? Math.max(least, Math.min(most, Integer.parseInt(text)))
				: Math.min(most, TONES.size());
	}

	private static <T> List<T> list(int size, IntFunction<T> item) {
		return IntStream.rangeClosed(1, size).mapToObj(item).toList();
	}

	private static void anchors(Map<String, String> typed, String axis, List<Anchor> anchors) {
		words(typed, axis, anchors.stream().map(Anchor::name).toList());
		for (int i = 0; i < anchors.size(); i++) {
			words(typed, axis + (i + 1) + ".says", anchors.get(i).says());
		}
	}

	private static void levels(Map<String, String> typed, List<RiskLevel> levels) {
		words(typed, "v", levels.stream().map(RiskLevel::name).toList());
		for (int i = 0; i < levels.size(); i++) {
			var field = "v" + (i + 1);
			typed.put(field + ".lowest", String.valueOf(levels.get(i).lowest()));
			typed.put(field + ".highest", String.valueOf(levels.get(i).highest()));
			typed.put(field + ".tone", levels.get(i).tone().name());
		}
	}

	private static void words(Map<String, String> typed, String axis, List<Words> texts) {
		for (int i = 0; i < texts.size(); i++) {
			words(typed, axis + (i + 1), texts.get(i));
		}
	}

	private static void words(Map<String, String> typed, String field, Words words) {
		typed.put(field + ".sv", words.sv());
		typed.put(field + ".en", words.en());
	}

}
