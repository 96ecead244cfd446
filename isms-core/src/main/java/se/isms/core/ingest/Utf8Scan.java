package se.isms.core.ingest;

/**
 * Looks through bytes for characters of UTF-8 beyond ASCII (RFC 3629): how many are well
 * formed, and in which line the first broken one stands.
 */
final class Utf8Scan {

	private int line = 1;

	private int brokenLine;

	private long wellFormed;

	private int expected;

	void next(byte[] bytes, int count) {
		for (var i = 0; i < count; i++) {
			var one = bytes[i];
			if (one >= 0 && this.expected == 0) {
				this.line += (one == '\n') ? 1 : 0;
			}
			else {
				beyondAscii(one & 0xFF);
			}
		}
	}

	private void beyondAscii(int one) {
		if (this.expected > 0) {
			if (one >= 0x80 && one < 0xC0) {
				this.expected--;
				this.wellFormed += (this.expected == 0) ? 1 : 0;
				return;
			}
			broken();
		}
		this.expected = following(one);
		if (one >= 0x80 && this.expected == 0) {
			broken();
		}
		this.line += (one == '\n') ? 1 : 0;
	}

	/** How many bytes follow this first one; 0 where it cannot be a first one. */
	private static int following(int first) {
		if (first >= 0xC2 && first < 0xE0) {
			return 1;
		}
		if (first >= 0xE0 && first < 0xF0) {
			return 2;
		}
		return (first >= 0xF0 && first < 0xF5) ? 3 : 0;
	}

	private void broken() {
		if (this.brokenLine == 0) {
			this.brokenLine = this.line;
		}
	}

	/** 0 where nothing is broken. */
	int brokenLine() {
		return (this.brokenLine == 0 && this.expected > 0) ? this.line : this.brokenLine;
	}

	long wellFormed() {
		return this.wellFormed;
	}

}
