package se.isms.core.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read. */
final class CountedInput extends FilterInputStream {

	private long count;

	CountedInput(InputStream in) {
		super(in);
	}

	long count() {
		return this.count;
	}

	@Override
	public int read() throws IOException {
		var one = super.read();
		this.count += (one >= 0) ? 1 : 0;
		return one;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		var read = super.read(bytes, offset, length);
		this.count += Math.max(0, read);
		return read;
	}

}
