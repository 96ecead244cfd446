package se.isms.core.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a digest says, in the reader's language: how many of what, by when, and where to
 * read on. It gets no name of a thing or person, so it can tell none.
 *
 * @param site where the pages are, such as https://isms.example.se
 */
record DigestText(NoticeTexts texts, List<DigestLine> lines, boolean urgent, String site) {

	static DigestText of(Locale language, List<DigestLine> lines, boolean urgent, String site) {
		return new DigestText(NoticeTexts.of(language), lines, urgent, site);
	}

	String subject() {
		return this.urgent ? this.texts.get("mail.subject.urgent")
				: this.texts.get("mail.subject", String.valueOf(this.lines.size()));
	}

	String plain() {
		var sentences = sentences().entrySet()
			.stream()
			.map(one -> "* " + one.getKey() + "\n  " + one.getValue())
			.collect(Collectors.joining("\n"));
		return """
				%s

				%s

				%s

				%s: %s
				%s: %s

				%s
				""".formatted(this.texts.get("mail.greeting"), this.texts.get("mail.lead"), sentences,
				this.texts.get("mail.all"), list(), this.texts.get("mail.settings"), settings(),
				this.texts.get("mail.why"));
	}

	String html(String language) {
		var sentences = sentences().entrySet()
			.stream()
			.map(one -> "<li>%s <a href=\"%s\">%s</a></li>".formatted(escaped(one.getKey()), escaped(one.getValue()),
					escaped(this.texts.get("mail.open"))))
			.collect(Collectors.joining("\n"));
		return """
				<!DOCTYPE html>
				<html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
				<body>
				<p>%s</p>
				<p>%s</p>
				<ul>
				%s
				</ul>
				<p><a href="%s">%s</a> · <a href="%s">%s</a></p>
				<p>%s</p>
				</body></html>
				""".formatted(language, escaped(subject()), escaped(this.texts.get("mail.greeting")),
				escaped(this.texts.get("mail.lead")), sentences, escaped(list()), escaped(this.texts.get("mail.all")),
				escaped(settings()), escaped(this.texts.get("mail.settings")), escaped(this.texts.get("mail.why")));
	}

	String settings() {
		return this.site + "/notices/settings";
	}

	private String list() {
		return this.site + "/notices";
	}

	/** One sentence for each sort of news, with the page that shows it. */
	private Map<String, String> sentences() {
		var byKey = this.lines.stream()
			.collect(Collectors.groupingBy(DigestLine::textKey, LinkedHashMap::new, Collectors.toList()));
		var sentences = new LinkedHashMap<String, String>();
		byKey.forEach((key, same) -> sentences.put(sentence(key, same), list() + "?kind=" + same.get(0).kind()));
		return sentences;
	}

	private String sentence(String key, List<DigestLine> same) {
		return (same.size() == 1) ? this.texts.mail(key, same.get(0).dueAt()) : this.texts.many(key, same.size());
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
