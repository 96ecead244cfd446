package se.isms.core.workshop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/**
 * What the holder of a seat has and we do not keep. We know it again by its digest, and
 * without it nobody can tell which ballot is of which seat.
 */
record Secret(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Without what looks like something else on a wall: 0 and O, 1 and I and L. */
	private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

	private static final int CODE_LENGTH = 6;

	static Secret random() {
		var bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** What is shown on the wall to join by. */
	static String code() {
		return RANDOM.ints(CODE_LENGTH, 0, LETTERS.length())
			.mapToObj(LETTERS::charAt)
			.collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
			.toString();
	}

	byte[] hash() {
		return digest("seat");
	}

	byte[] ballot(UUID scenario, int round) {
		return digest("ballot " + scenario + " " + round);
	}

	private byte[] digest(String purpose) {
		try {
			return MessageDigest.getInstance("SHA-256")
				.digest((purpose + " " + this.value).getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "secret";
	}

}
