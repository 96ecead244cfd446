package se.isms.core.brand;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import se.isms.core.shared.Refused;

/**
 * A logo that may be shown: a PNG picture of reasonable size that is painted anew, so
 * that nothing but the picture is kept of the file.
 */
final class Logo {

	/** Of a file, in bytes. */
	static final int LARGEST = 300_000;

	// A file of few bytes can be a picture of many.
	private static final int WIDEST = 3_000;

	private static final int WIDTH = 900;

	private static final int HEIGHT = 300;

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

	private Logo() {
	}

	/** The picture as PNG; what is no picture, or too large, is refused. */
	static byte[] of(byte[] file) {
		if (file.length > LARGEST) {
			throw new Refused("refused.logo-too-large", LARGEST / 1000);
		}
		try {
			return png(scaled(startsLikePng(file) ? picture(file) : SvgLogo.picture(file, WIDTH)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean startsLikePng(byte[] file) {
		return file.length > PNG.length && Arrays.equals(file, 0, PNG.length, PNG, 0, PNG.length);
	}

	private static BufferedImage picture(byte[] file) throws IOException {
		var reader = ImageIO.getImageReadersByFormatName("png").next();
		try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
			reader.setInput(in, true, true);
			return read(reader);
		}
		finally {
			reader.dispose();
		}
	}

	// The size is read before the picture is.
	private static BufferedImage read(ImageReader reader) throws IOException {
		try {
			if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST) {
				throw new Refused("refused.logo-too-wide", WIDEST);
			}
			return reader.read(0);
		}
		catch (IIOException ex) {
			throw new Refused("refused.logo-no-picture");
		}
	}

	private static BufferedImage scaled(BufferedImage picture) {
		double scale = Math.min(1,
				Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
		int width = Math.max(1, (int) (picture.getWidth() * scale));
		int height = Math.max(1, (int) (picture.getHeight() * scale));
		var clean = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		var pen = clean.createGraphics();
		pen.drawImage(picture.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
		pen.dispose();
		return clean;
	}

	private static byte[] png(BufferedImage picture) throws IOException {
		var out = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", out);
		return out.toByteArray();
	}

}
