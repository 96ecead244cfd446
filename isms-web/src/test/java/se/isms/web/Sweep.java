package se.isms.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * Goes through every page of the site in one language: signs in, follows the links, looks
 * at each page in every way that is asked for, and notes what is wrong.
 */
final class Sweep implements AutoCloseable {

	private static final Pattern UNTRANSLATED = Pattern.compile("\\?\\?.*?\\?\\?");

	private final String site;

	private final String language;

	private final List<Look> looks;

	private final BrowserContext context;

	private final Page page;

	private final List<String> troubles = new ArrayList<>();

	private String path = "";

	Sweep(Browser browser, String site, String language, List<Look> looks) {
		this.site = site;
		this.language = language;
		this.looks = looks;
		// A colour on its way to another one has the contrast of neither.
		this.context = browser.newContext(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
		this.context.addCookies(List.of(new Cookie("language", language).setUrl(site)));
		this.page = this.context.newPage();
		this.page.onConsoleMessage(message -> {
			if (message.type().equals("error")) {
				trouble("console: " + message.text());
			}
		});
		this.page.onPageError(error -> trouble("script: " + error));
	}

	void signIn(String user, String password) {
		visit("/sign-in");
		this.page.fill("#username", user);
		this.page.fill("#password", password);
		this.page.click("main button[type=submit]");
		this.page.waitForURL(url -> !url.contains("/sign-in"));
	}

	/** The patterns of the pages that links lead to; one page of each is looked at. */
	Set<String> all() {
		var seen = new LinkedHashSet<String>();
		var waiting = new ArrayDeque<>(List.of("/overview"));
		while (!waiting.isEmpty()) {
			var next = waiting.removeFirst();
			if (seen.add(pattern(next))) {
				visit(next);
				links().forEach(waiting::addLast);
			}
		}
		return seen;
	}

	/** Uploads a file to import and looks at what the program says of it. */
	void upload(String kind, String file, String text) {
		visit("/overview/imports");
		this.page.selectOption("#kind", kind);
		this.page.setInputFiles("#file", new FilePayload(file, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
		this.page.click("main form:has(#file) button[type=submit]");
		this.page.waitForSelector("dl.facts, select[name=column]");
		this.path = "/overview/imports/" + file;
		inspect();
	}

	/** Looks at a page that no link leads to. */
	void look(String next) {
		visit(next);
	}

	/** Joins a workshop as a guest, and looks at what that shows. */
	void join(String code, String name) {
		visit("/join/" + code);
		this.page.fill("#name", name);
		this.page.click("main button[type=submit]");
		this.page.waitForURL(url -> url.contains("/room/"));
		this.path = "/room/" + code;
		inspect();
	}

	/** Presses the button that sends a form, and looks at what comes then. */
	void press(String form) {
		this.page.click("form[action$='" + form + "'] button");
		this.page.waitForSelector("form[action$='" + form + "']",
				new WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
		this.path += " after " + form;
		inspect();
	}

	/** What is wrong on the pages that were visited, a sentence each. */
	List<String> troubles() {
		return this.troubles;
	}

	private void visit(String next) {
		this.path = next;
		var answer = Objects.requireNonNull(this.page.navigate(this.site + next));
		if (answer.status() != 200) {
			trouble("status " + answer.status());
			return;
		}
		inspect();
	}

	private void inspect() {
		language();
		texts();
		this.looks.forEach(this::look);
	}

	/**
	 * Themes are an attribute of the page, set here without asking for the page again.
	 */
	private void look(Look look) {
		this.page.setViewportSize(look.width(), 900);
		this.page.evaluate("theme => document.documentElement.dataset.bsTheme = theme", look.theme());
		width(look);
		new AxeBuilder(this.page).setLegacyMode(true)
			.options(violationsOnly())
			.analyze()
			.getViolations()
			.forEach(violation -> trouble("%s: axe %s (%s): %s".formatted(look, violation.getId(),
					violation.getImpact(), violation.getNodes().get(0).getHtml())));
	}

	/** What passes is not reported, which takes most of the time. */
	private static AxeRunOptions violationsOnly() {
		var options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return options;
	}

	private void language() {
		var language = this.page.getAttribute("html", "lang");
		if (!this.language.equals(language)) {
			trouble("lang is " + language);
		}
	}

	private void width(Look look) {
		var over = (Integer) this.page
			.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		if (over > 0) {
			trouble(look + ": scrolls sideways by " + over);
		}
	}

	private void texts() {
		UNTRANSLATED.matcher(this.page.content())
			.results()
			.map(found -> found.group())
			.distinct()
			.forEach(key -> trouble("untranslated " + key));
	}

	private List<String> links() {
		var links = this.page.evalOnSelectorAll("a[href]", "all => all.map(one => one.getAttribute('href'))");
		return ((List<?>) links).stream()
			.map(String::valueOf)
			.map(link -> link.replaceAll("#.*", ""))
			.filter(link -> link.startsWith("/") && !link.contains("lang="))
			.filter(link -> !link.matches(".*\\.(pdf|html|json|csv|xlsx|docx|pptx|png|ics)(\\?.*)?|/api/.*"))
			.toList();
	}

	private void trouble(String what) {
		this.troubles.add("%s %s: %s".formatted(this.language, this.path, what));
	}

	private static String pattern(String path) {
		return path.replaceAll("\\?.*", "").replaceAll("[0-9a-f-]{36}|\\d+", "{}").replaceAll("[A-Z]{1,2}-\\w+", "{}");
	}

	@Override
	public void close() {
		this.context.close();
	}

	/**
	 * How somebody looks at a page.
	 */
	record Look(String theme, int width) {

		@Override
		public String toString() {
			return "%s %d".formatted(this.theme, this.width);
		}

	}

}
