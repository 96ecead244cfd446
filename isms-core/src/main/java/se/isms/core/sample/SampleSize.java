package se.isms.core.sample;

/**
 * Which sample.
 *
 * @param seed chance starts here; the same seed gives the same municipality
 * @param employees about how many; departments keep their proportions
 */
public record SampleSize(long seed, int employees) {

	public SampleSize {
		if (employees < 200 || employees > 200_000) {
			throw new IllegalArgumentException("a sample has 200 to 200 000 employees, not " + employees);
		}
	}

	public static SampleSize standard() {
		return new SampleSize(2022, 4000);
	}

}
