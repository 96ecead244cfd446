package se.isms.core.kit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file in a kit.
 *
 * @param name its path in the kit, with slashes
 */
public record KitFile(String name, byte[] content) {

	/** In hexadecimal. */
	public String sha256() {
		return sha256(this.content);
	}

	static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
