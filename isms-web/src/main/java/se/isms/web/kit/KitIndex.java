package se.isms.web.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The kit as one page that opens from a stick: no server, no network, and readable
 * without its script, which only searches.
 */
@Component
class KitIndex {

	private final ITemplateEngine templates;

	KitIndex(ITemplateEngine templates) {
		this.templates = templates;
	}

	String page(Front front, List<Chapter> chapters) {
		return this.templates.process("kit/index",
				new Context(front.language(),
						Map.of("front", front, "chapters", chapters.stream().map(Chapter::alone).toList(), "style",
								read("index.css"), "script", read("index.js"))));
	}

	private static String read(String file) {
		try {
			return new ClassPathResource("kit/" + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What stands above all chapters. */
	record Front(String title, String municipality, String madeAt, String secrecy, String holders, Locale language) {
	}

	/**
	 * A chapter of the page.
	 *
	 * @param id of its place
	 * @param of whose it is, empty if of all
	 * @param file the same on paper
	 * @param article as markup
	 */
	record Chapter(String id, String title, String of, String file, String article) {

		/** Its places are called otherwise than those of other chapters. */
		Chapter alone() {
			return new Chapter(this.id, this.title, this.of, this.file,
					this.article.replace(" id=\"", " id=\"" + this.id + "-")
						.replace(" href=\"#", " href=\"#" + this.id + "-"));
		}

	}

}
