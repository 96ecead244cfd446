package se.isms.web.page;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import se.isms.web.security.Open;

/** Signing in, and choosing how the pages look. */
@Page
@Open
class SignInPages {

	@GetMapping("/sign-in")
	String signIn(@RequestParam(required = false) String failed, @RequestParam(required = false) String out,
			Model model) {
		model.addAttribute("failed", failed != null);
		model.addAttribute("out", out != null);
		return "sign-in";
	}

	/** Light, dark, or as the machine is set. */
	@PostMapping("/theme")
	ResponseEntity<Void> theme(@RequestParam String to,
			@RequestHeader(name = HttpHeaders.REFERER, defaultValue = "/") String from) {
		var theme = to.matches("light|dark") ? to : "auto";
		var cookie = ResponseCookie.from("theme", theme).path("/").maxAge(Duration.ofDays(365)).sameSite("Lax").build();
		return ResponseEntity.status(303)
			.header(HttpHeaders.SET_COOKIE, cookie.toString())
			.header(HttpHeaders.LOCATION, java.net.URI.create(from).getPath())
			.build();
	}

}
