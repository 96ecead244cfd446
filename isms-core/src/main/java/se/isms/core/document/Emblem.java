package se.isms.core.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.ImageIO;

/**
 * A logo on a first page. It stands beside the name of the organisation, which says the
 * same in words.
 *
 * @param png on white ground, because archives keep no transparency that is not needed
 */
public record Emblem(byte[] png, int width, int height) {

	static Emblem of(byte[] png) {
		try {
			var picture = ImageIO.read(new ByteArrayInputStream(png));
			var solid = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
			var pen = solid.createGraphics();
			pen.drawImage(picture, 0, 0, Color.WHITE, null);
			pen.dispose();
			var out = new ByteArrayOutputStream();
			ImageIO.write(solid, "png", out);
			return new Emblem(out.toByteArray(), picture.getWidth(), picture.getHeight());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How wide it is, no wider and no higher than these allow. */
	double widthWithin(double widest, double highest) {
		return Math.min(widest, highest * this.width / this.height);
	}

	double heightWithin(double widest, double highest) {
		return widthWithin(widest, highest) * this.height / this.width;
	}

	/** For a page that brings all that it needs. */
	String data() {
		return "data:image/png;base64," + Base64.getEncoder().encodeToString(this.png);
	}

}
