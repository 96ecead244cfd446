package se.isms.web.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import se.isms.core.evaluation.StoredFinding;

/** What a finding says, as a sentence in the reader's language. */
@Component
public class FindingTexts {

	private final MessageSource messages;

	FindingTexts(MessageSource messages) {
		this.messages = messages;
	}

	public String sentence(StoredFinding finding, Locale language) {
		var arguments = new ArrayList<Object>();
		arguments.add(finding.label().isEmpty() ? finding.count() : finding.label());
		arguments.addAll(finding.arguments());
		var key = "rule." + finding.rule() + ".says";
		var general = this.messages.getMessage(key, arguments.toArray(), "", language);
		var special = this.messages.getMessage(key + "." + finding.reason(), arguments.toArray(), general, language);
		return (special != null) ? special : "";
	}

	List<Line> lines(List<StoredFinding> findings, Locale language) {
		return findings.stream().map(finding -> new Line(finding, sentence(finding, language))).toList();
	}

	/** A finding with its sentence. */
	record Line(StoredFinding finding, String sentence) {
	}

}
