package se.isms.core.asset;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/**
 * Something with a class after KLASSA: confidentiality, integrity and availability (K, R,
 * T), 0 to 4 each, none where nobody has classified.
 */
public interface Classified {

	int HIGHEST_CLASS = 4;

	@Nullable Integer confidentiality();

	@Nullable Integer integrity();

	@Nullable Integer availability();

	/** Classified as a whole: all three, or it is no class. */
	default boolean classified() {
		return confidentiality() != null && integrity() != null && availability() != null;
	}

	/** So much worth protecting, in one aspect at least, that it has to be analysed. */
	default boolean criticalFrom(int least) {
		return Stream.of(confidentiality(), integrity(), availability())
			.anyMatch(level -> level != null && level >= least);
	}

	/** Refuses a class that is not on the scale. */
	static void check(@Nullable Integer confidentiality, @Nullable Integer integrity, @Nullable Integer availability) {
		check("confidentiality", confidentiality);
		check("integrity", integrity);
		check("availability", availability);
	}

	private static void check(String field, @Nullable Integer level) {
		if (level != null && (level < 0 || level > HIGHEST_CLASS)) {
			throw new Refused("refused.class-not-on-scale", level, HIGHEST_CLASS).at(field);
		}
	}

}
