package se.isms.core.document;

import java.io.IOException;
import java.time.Instant;

/**
 * Writes a document for word processors (ISO 29500), to work on: with real headings,
 * lists, table headers and fields, so that it can be read aloud, restyled and continued.
 * Each figure is a content control that carries its id.
 */
public final class DocxRenderer {

	private static final String MAIN = "word/document.xml";

	private static final String KIND = "officedocument.wordprocessingml.";

	private static final String SETTINGS = "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
			+ "<w:themeFontLang w:val=\"%s\"/></w:settings>";

	private final Theme theme;

	public DocxRenderer() {
		this(Theme.DEFAULT);
	}

	public DocxRenderer(Theme theme) {
		this.theme = theme;
	}

	/**
	 * The document as the bytes of a DOCX file; the same document and moment give the
	 * same bytes.
	 * @param asOf the moment that the file says it was made
	 */
	public byte[] render(Document document, Instant asOf) throws IOException {
		var file = new OfficePackage();
		var labels = new Labels(document.language());
		var frame = new WordFrame(document, labels, this.theme.emblem());
		var tag = document.tag();
		part(file, "styles", this.theme.dressed("word-styles.xml").replace("sv-SE", tag));
		part(file, "numbering", this.theme.dressed("word-numbering.xml"));
		part(file, "settings", SETTINGS.formatted(tag));
		var header = part(file, "header", frame.header());
		var footer = part(file, "footer", frame.footer());
		var body = frame.body(new WordPictures(file, MAIN, this.theme), header, footer);
		file.part("", "officeDocument", MAIN, KIND + "document.main", body);
		file.properties(document, labels, asOf);
		return file.bytes();
	}

	private static String part(OfficePackage file, String kind, String xml) {
		return file.part(MAIN, kind, "word/" + kind + ".xml", KIND + kind, xml);
	}

}
