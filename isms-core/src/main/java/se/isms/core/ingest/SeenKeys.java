package se.isms.core.ingest;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Whether a file may have a key twice, told in 16 bytes a row at most. It may be wrong
 * about "yes" and never about "no": the database looks again when it says yes.
 */
final class SeenKeys {

	/** Of FNV-1a, 64 bits. */
	private static final long OFFSET = 0xcbf29ce484222325L;

	private static final long PRIME = 0x100000001b3L;

	private long[] slots = new long[1 << 12];

	private int size;

	private boolean twice;

	/** The parts of the key of a row. */
	void add(@Nullable String[] values, int[] parts) {
		var hash = OFFSET;
		for (var part : parts) {
			var text = values[part];
			hash = (hash ^ 0x1F) * PRIME;
			var folded = (text != null) ? text.toLowerCase(Locale.ROOT) : "";
			for (var i = 0; i < folded.length(); i++) {
				hash = (hash ^ folded.charAt(i)) * PRIME;
			}
		}
		put((hash != 0) ? hash : 1);
	}

	boolean twice() {
		return this.twice;
	}

	private void put(long hash) {
		if (this.size * 2 > this.slots.length) {
			grow();
		}
		if (insert(this.slots, hash)) {
			this.size++;
		}
		else {
			this.twice = true;
		}
	}

	private void grow() {
		var larger = new long[this.slots.length * 2];
		for (var hash : this.slots) {
			if (hash != 0) {
				insert(larger, hash);
			}
		}
		this.slots = larger;
	}

	private static boolean insert(long[] into, long hash) {
		var mask = into.length - 1;
		for (var at = (int) (hash ^ (hash >>> 32)) & mask;; at = (at + 1) & mask) {
			if (into[at] == hash) {
				return false;
			}
			if (into[at] == 0) {
				into[at] = hash;
				return true;
			}
		}
	}

}
