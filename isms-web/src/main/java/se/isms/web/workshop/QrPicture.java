package se.isms.web.workshop;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a drawing.
 *
 * @param size of its side in modules, with the quiet zone that readers need
 * @param path of the dark modules, as SVG writes it
 */
record QrPicture(int size, String path) {

	private static final int QUIET = 4;

	static QrPicture of(String text) {
		var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
		var path = IntStream.range(0, code.size * code.size)
			.filter(module -> code.getModule(module % code.size, module / code.size))
			.mapToObj(module -> "M" + (module % code.size + QUIET) + "," + (module / code.size + QUIET) + "h1v1h-1z")
			.collect(Collectors.joining());
		return new QrPicture(code.size + 2 * QUIET, path);
	}

}
