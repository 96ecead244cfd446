package se.isms.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * The browser and the node of the machine, driven by Playwright without its own ones.
 */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final String NODE = "PLAYWRIGHT_NODEJS_PATH";

	private static final String CHROMIUM = "CHROMIUM_PATH";

	/** Whether the machine has both programs. */
	static boolean isInstalled() {
		return find("node", NODE).isPresent() && find("chromium", CHROMIUM).isPresent();
	}

	static Chromium start() {
		var node = program("node", NODE);
		var chromium = program("chromium", CHROMIUM);
		var playwright = Playwright.create(new Playwright.CreateOptions()
			.setEnv(Map.of(NODE, node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		return new Chromium(playwright, playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS)));
	}

	@Override
	public void close() {
		this.playwright.close();
	}

	private static Path program(String name, String variable) {
		return find(name, variable).orElseThrow(() -> new AssertionError("""
				The page sweep needs %s, which is not on the PATH. Install it with \
				"apt-get install chromium nodejs", or say in %s where it is.""".formatted(name, variable)));
	}

	private static Optional<Path> find(String name, String variable) {
		return Optional.ofNullable(System.getenv(variable)).map(Path::of).or(() -> onThePath(name));
	}

	private static Optional<Path> onThePath(String name) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
			.map(folder -> Path.of(folder, name))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
