package se.isms.web.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

import se.isms.web.PageClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A kit as somebody orders it on its page and takes it out.
 *
 * @param path of its page
 */
record SampleKit(PageClient client, String path) {

	/** Orders a kit and waits until it is made. */
	static SampleKit of(PageClient client, String scope) {
		var ordered = client.post("/continuity/kits", Map.of("scope", scope));
		assertThat(ordered).hasStatus(302);
		var kit = new SampleKit(client, PageClient.target(ordered));
		Awaitility.await()
			.atMost(Duration.ofMinutes(3))
			.until(() -> PageClient.body(client.get(kit.path)).contains("/take\""));
		return kit;
	}

	/** What the form offers under this name. */
	static String scope(PageClient client, String name) {
		var option = Pattern.compile("<option value=\"([^\"]+)\"[^>]*>" + Pattern.quote(name))
			.matcher(PageClient.body(client.get("/continuity/kits")));
		assertThat(option.find()).as(name).isTrue();
		return option.group(1);
	}

	byte[] take(Map<String, String> typed) {
		var answer = this.client.post(this.path + "/take", typed);
		assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
		return answer.getResponse().getContentAsByteArray();
	}

	static Map<String, byte[]> files(byte[] zip, @Nullable String password) {
		var files = new TreeMap<String, byte[]>();
		var in = new ByteArrayInputStream(zip);
		try (var entries = (password != null) ? new ZipInputStream(in, password.toCharArray())
				: new ZipInputStream(in)) {
			for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				files.put(entry.getFileName(), entries.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return files;
	}

}
