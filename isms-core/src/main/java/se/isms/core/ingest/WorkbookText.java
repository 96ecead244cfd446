package se.isms.core.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import se.isms.core.shared.ClassificationMarking;
import se.isms.core.shared.Classified;

/**
 * All that is written in a workbook, also where no import reads: other sheets and their
 * names, cells beside the columns, headers and footers, comments, boxes of text and
 * properties. A text whose letters look different in places is one text.
 */
final class WorkbookText {

	/** Hold the runs and paragraphs of one text. */
	private static final Set<String> WHOLE = Set.of("si", "is", "text", "txBody", "rich");

	/** Letters that make a header bold or place it, and are not shown. */
	private static final String CODES = "&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|\\d+|[A-Za-z])";

	/** A cell holds 32 767 letters. */
	private static final int LONGEST = 1_000_000;

	private final StringBuilder text = new StringBuilder();

	private int inside;

	private WorkbookText() {
	}

	/**
	 * Stops a workbook with a marking anywhere in it.
	 * @throws Classified without a word of it
	 * @throws XMLStreamException if a part is damaged
	 */
	static void requireUnmarked(Path workbook) throws IOException, XMLStreamException {
		var xml = XMLInputFactory.newFactory();
		xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try (var zip = new ZipFile(workbook.toFile())) {
			for (var part : zip.stream().filter(WorkbookText::isText).toList()) {
				try (var in = zip.getInputStream(part)) {
					new WorkbookText().search(xml.createXMLStreamReader(in));
				}
			}
		}
	}

	private static boolean isText(ZipEntry part) {
		return part.getName().endsWith(".xml") && !part.getName().endsWith("/styles.xml");
	}

	private void search(XMLStreamReader part) throws XMLStreamException {
		while (part.hasNext()) {
			switch (part.next()) {
				case XMLStreamConstants.START_ELEMENT -> begin(part);
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(part);
				case XMLStreamConstants.END_ELEMENT -> end(part.getLocalName());
				default -> {
				}
			}
		}
		part.close();
	}

	private void begin(XMLStreamReader part) {
		var name = part.getLocalName();
		if (this.inside == 0) {
			this.text.setLength(0);
		}
		if (WHOLE.contains(name)) {
			this.inside++;
		}
		if (name.equals("sheet") && part.getAttributeValue(null, "name") != null) {
			ClassificationMarking.refuse(part.getAttributeValue(null, "name"));
		}
	}

	private void add(XMLStreamReader part) throws XMLStreamException {
		if (this.text.length() > LONGEST) {
			throw new XMLStreamException("no text of a workbook is so long");
		}
		this.text.append(part.getTextCharacters(), part.getTextStart(), part.getTextLength());
	}

	private void end(String name) {
		if (WHOLE.contains(name)) {
			this.inside--;
		}
		else if (name.equals("p")) {
			this.text.append('\n');
		}
		if (this.inside == 0) {
			var isShownOnPaper = name.endsWith("Header") || name.endsWith("Footer");
			ClassificationMarking
				.refuse(isShownOnPaper ? this.text.toString().replaceAll(CODES, "\n") : this.text.toString());
			this.text.setLength(0);
		}
	}

}
