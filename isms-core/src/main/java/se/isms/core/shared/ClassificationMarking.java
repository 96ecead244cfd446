package se.isms.core.shared;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises the marking of a text that is classified for the security of Sweden (TV-11):
 * the stamp of a security class with its reference to the Protective Security Act, or a
 * line that says nothing but that it is classified. Such a text must not be kept here
 * (2018:585; CSL 1:12 and 13). What a text is about is never looked at: to write of
 * protective security, secrecy or surveillance is no marking.
 */
public final class ClassificationMarking {

	private static final String STAMP = "(?:kvalificerat\\s+hemlig|begränsat\\s+hemlig|hemlig|konfidentiell)";

	/** Never past its own line, and never twice over the same: any text is read once. */
	private static final String BEGIN = "^[\\W&&[^\\n\\r]]*+";

	/**
	 * What stands between a stamp and the name of the act: numbers, signs, other acts.
	 */
	private static final String REFERENCE = "(?:[\\s\\p{Punct}§–0-9]|\\b(?:enligt|jml|jämlikt|och|samt|kap|st|p|osl|"
			+ "offentlighets-\\s+och\\s+sekretesslagen|säkerhetsskyddsklass)\\b){1,120}";

	private static final Pattern STAMPED = Pattern.compile(
			BEGIN + STAMP + "\\b" + REFERENCE + "säkerhetsskyddslag(?:en)?[\\s\\p{Punct}0-9]*$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE);

	private static final Pattern DECLARED = Pattern.compile(
			BEGIN + "(?:säkerhetsskyddsklassificerad(?:\\s+(?:uppgift|handling))?|säkerhetsskyddsklass\\W+" + STAMP
					+ ")\\W*$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE);

	/** No marking is shorter: most cells of a file need not be looked at. */
	private static final int SHORTEST = "hemlig säkerhetsskyddslag".length();

	private ClassificationMarking() {
	}

	public static boolean in(String text) {
		return text.length() >= SHORTEST && (STAMPED.matcher(text).find() || DECLARED.matcher(text).find());
	}

	/** The markings in a text, for the one who has just written it and nobody else. */
	public static List<Mark> marks(String text) {
		if (!in(text)) {
			return List.of();
		}
		return Stream.of(STAMPED, DECLARED)
			.flatMap(marking -> marking.matcher(text).results())
			.map(found -> new Mark(line(text, found.start()), found.group().strip().replaceAll("\\s+", " ")))
			.sorted(Comparator.comparing(Mark::line))
			.toList();
	}

	private static int line(String text, int place) {
		return 1 + (int) text.substring(0, place).chars().filter(letter -> letter == '\n').count();
	}

	/**
	 * Stops what is marked before anything keeps it.
	 * @throws Classified without a word of the text
	 */
	public static void refuse(Iterable<String> texts) {
		for (var text : texts) {
			if (in(text)) {
				throw new Classified();
			}
		}
	}

	/** See {@link #refuse(Iterable)}. */
	public static void refuse(String... texts) {
		refuse(Arrays.asList(texts));
	}

	/**
	 * A marking.
	 *
	 * @param line where it begins, from 1
	 * @param words as they stand there
	 */
	public record Mark(int line, String words) {
	}

}
