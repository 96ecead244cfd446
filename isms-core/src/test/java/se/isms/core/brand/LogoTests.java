package se.isms.core.brand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LogoTests {

	private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 10'>%s</svg>";

	@Test
	void isPaintedAnewSoThatOnlyThePictureIsKept() throws IOException {
		var hidden = "<script>alert(1)</script>";
		var out = new ByteArrayOutputStream();
		out.write(png(1_800, 300));
		out.write(hidden.getBytes(StandardCharsets.UTF_8));

		var logo = Logo.of(out.toByteArray());

		assertThat(new String(logo, StandardCharsets.ISO_8859_1)).doesNotContain("script");
		var picture = ImageIO.read(new ByteArrayInputStream(logo));
		assertThat(picture.getWidth()).isEqualTo(900);
		assertThat(picture.getHeight()).isEqualTo(150);
	}

	@Test
	void aDrawingBecomesAPicture() throws IOException {
		var picture = ImageIO.read(new ByteArrayInputStream(
				Logo.of(svg("<rect width='40' height='10' fill='#1f4e79'/><path d='M0 0L40 10' stroke='#fff'/>"))));

		assertThat(picture.getWidth()).isEqualTo(900);
		assertThat(picture.getRGB(20, picture.getHeight() - 20)).isEqualTo(0xff1f4e79);
	}

	@Test
	void aDrawingWithoutSizeIsRefused() {
		refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
				"refused.logo-without-size");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<rect onload='x()'/>", "<image href='file:///etc/passwd'/>",
			"<g><foreignObject/></g>", "<style>@import url(http://x)</style>",
			"<rect fill='url(http://example.org/#a)'/>", "<use href='#a'/>", "<a href='javascript:x'/>" })
	void aDrawingThatIsMoreIsRefused(String content) {
		refused(svg(content), "refused.logo-not-only-drawing");
	}

	@Test
	void anEntityIsRefused() {
		var bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b SYSTEM 'file:///etc/passwd'>]>"
				+ SVG.formatted("<title>&b;</title>");

		refused(bomb.getBytes(StandardCharsets.UTF_8), "refused.logo-no-picture");
	}

	@Test
	void whatIsNoPictureIsRefused() throws IOException {
		refused("GIF89a".getBytes(StandardCharsets.UTF_8), "refused.logo-no-picture");
		refused(new byte[0], "refused.logo-no-picture");
		var torn = Arrays.copyOf(png(30, 30), 40);
		refused(torn, "refused.logo-no-picture");
	}

	@Test
	void whatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
		refused(new byte[Logo.LARGEST + 1], "refused.logo-too-large");
		refused(png(3_001, 3), "refused.logo-too-wide");
	}

	private static void refused(byte[] file, String key) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> Logo.of(file))
			.satisfies((refused) -> assertThat(refused.key()).isEqualTo(key));
	}

	private static byte[] svg(String content) {
		return SVG.formatted(content).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] png(int width, int height) throws IOException {
		var out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
		return out.toByteArray();
	}

}
