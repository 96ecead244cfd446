package se.isms.web.list;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import se.isms.web.ServedTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServedTest
class ServedListFileTests {

	@LocalServerPort
	private int port;

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	/** Longer than what a server holds back before it begins to answer. */
	@ParameterizedTest
	@ValueSource(strings = { "csv", "json", "xlsx" })
	void longFileIsSentToWhomHasSignedIn(String ending) throws Exception {
		signIn();

		var file = send(request("/lists/accounts/accounts." + ending + "?view=all").GET());

		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.body().length()).isGreaterThan(100_000);
	}

	@Test
	void nobodyElseGetsIt() throws Exception {
		var file = send(request("/lists/accounts/accounts.csv?view=all").GET());

		assertThat(file.statusCode()).isEqualTo(302);
		assertThat(file.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
	}

	private void signIn() throws IOException, InterruptedException {
		var token = Pattern.compile("name=\"_csrf\" (?:content|value)=\"([^\"]+)\"")
			.matcher(send(request("/sign-in").GET()).body());
		assertThat(token.find()).isTrue();
		var form = "username=samordnare&password=ekvaden&_csrf=" + token.group(1);
		var answer = send(request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form)));
		assertThat(answer.statusCode()).isEqualTo(302);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.browser.send(request.build(), BodyHandlers.ofString());
	}

}
