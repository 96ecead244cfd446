package se.isms.web.brand;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

import se.isms.core.brand.Accent;
import se.isms.core.brand.BrandRegister;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Colour and logo of the municipality, as the frame of each page asks for them. */
@Page
@Requires(Permission.READ)
class LookPages {

	// Asking again for each page would cost as much as the page.
	private static final CacheControl A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate();

	private static final MediaType SHEET = MediaType.parseMediaType("text/css;charset=UTF-8");

	// In rem.
	private static final double HEIGHT = 1.75;

	private final BrandRegister brands;

	LookPages(BrandRegister brands) {
		this.brands = brands;
	}

	@GetMapping("/brand/brand.css")
	ResponseEntity<String> sheet() {
		var accent = this.brands.current().accent();
		var css = accent.equals(Accent.STANDARD) ? "" : colours(accent);
		var logo = this.brands.logo().map(LookPages::logo).orElse("");
		return ResponseEntity.ok().contentType(SHEET).cacheControl(A_MINUTE).body(css + logo);
	}

	@GetMapping("/brand/logo.png")
	ResponseEntity<byte[]> logo() {
		var logo = this.brands.logo().orElseThrow(NotFound::new);
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(A_MINUTE).body(logo);
	}

	private static String colours(Accent accent) {
		return ":root,[data-bs-theme=light]{" + colours(accent.hex(), accent.strong()) + "}\n[data-bs-theme=dark]{"
				+ colours(accent.dark(), "#ffffff") + "}\n";
	}

	private static String colours(String accent, String strong) {
		return "--accent:%1$s;--accent-strong:%2$s;--bs-link-color:%1$s;--bs-link-color-rgb:%3$s;--bs-link-hover-color-rgb:%4$s"
			.formatted(accent, strong, channels(accent), channels(strong));
	}

	private static String channels(String hex) {
		int colour = Integer.parseInt(hex.substring(1), 16);
		return (colour >> 16) + "," + (colour >> 8 & 0xff) + "," + (colour & 0xff);
	}

	private static String logo(byte[] png) {
		try {
			var picture = ImageIO.read(new ByteArrayInputStream(png));
			return String.format(Locale.ROOT,
					".top .brand>span{display:inline-block;width:%.2frem;height:%.2frem;vertical-align:middle;"
							+ "color:transparent;background:#fff url(/brand/logo.png) center/contain no-repeat}%n",
					HEIGHT * picture.getWidth() / picture.getHeight(), HEIGHT);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
