package se.isms.web.document;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What a document can be had as. */
public enum DocumentFormat {

	/** For programs. */
	JSON(MediaType.APPLICATION_JSON_VALUE),

	/** To read in a browser. */
	HTML(MediaType.TEXT_HTML_VALUE),

	/** To print and to keep. */
	PDF(MediaType.APPLICATION_PDF_VALUE),

	/** To work on. */
	DOCX(DocumentFormat.WORD),

	/** To show in a meeting. */
	PPTX(DocumentFormat.SLIDES),

	/** Figures and tables, to count with. */
	XLSX(DocumentFormat.SHEET);

	/** The media type of DOCX. */
	public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	/** The media type of PPTX. */
	public static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

	/** The media type of XLSX. */
	public static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final MediaType type;

	DocumentFormat(String type) {
		this.type = MediaType.parseMediaType(type);
	}

	MediaType type() {
		return this.type;
	}

	/** The end of a file's name, after the dot. */
	String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** How a browser takes it: what it cannot show, it saves. */
	String disposition(String document) {
		var shown = this == JSON || this == HTML || this == PDF;
		var disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
		return disposition.filename(document + "." + ending()).build().toString();
	}

	/** The format whose files end so. */
	static Optional<DocumentFormat> ending(String ending) {
		return Stream.of(values()).filter(format -> format.ending().equals(ending)).findFirst();
	}

	/**
	 * The first that is accepted, the best liked before others; JSON for who takes
	 * anything.
	 */
	static DocumentFormat accepted(@Nullable String header) {
		var accepted = new ArrayList<>(MediaType.parseMediaTypes(header));
		MimeTypeUtils.sortBySpecificity(accepted);
		return accepted.stream()
			.flatMap(wanted -> Stream.of(values()).filter(format -> wanted.includes(format.type)))
			.findFirst()
			.orElse(JSON);
	}

}
