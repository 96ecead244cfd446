package se.isms.core.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import se.isms.core.document.Block.Heading;

/**
 * Lays out a document part by part into one file, and then sees to what goes across
 * parts: tags, bookmarks, links and the numbers of pages.
 */
final class PdfBinder {

	private static final int ENTRIES_PER_PAGE = 40;

	private final PDDocument pdf;

	private final HtmlRenderer html;

	private final Document document;

	private final PdfFonts fonts;

	private final PdfTags tags = new PdfTags();

	private final Map<String, PDPageXYZDestination> places = new HashMap<>();

	PdfBinder(PDDocument pdf, HtmlRenderer html, Document document) throws IOException {
		this.pdf = pdf;
		this.html = html;
		this.document = document;
		this.fonts = new PdfFonts(pdf);
	}

	void bind() throws IOException {
		for (var part : PdfParts.of(this.document.blocks())) {
			this.tags.take(this.pdf, layOut(this.html.part(this.document, part)), false);
		}
		if (!this.document.figures().isEmpty()) {
			this.tags.take(this.pdf, layOut(this.html.sources(this.document)), false);
		}
		var front = front();
		this.tags.take(this.pdf, front, true);
		this.tags.bind(this.pdf);
		moveToFront(front);
		bookmarks();
		for (var page : this.pdf.getPages()) {
			links(page);
		}
		new PdfLines(this.pdf, this.document, this.fonts).write();
	}

	/** The pages that were added. */
	private List<PDPage> layOut(String page) throws IOException {
		int before = this.pdf.getNumberOfPages();
		// The library adds to the tags that it finds.
		this.pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
		try (var svg = new BatikSVGDrawer(); var renderer = builder(page, svg).buildPdfRenderer()) {
			renderer.createPDFKeepOpen();
		}
		var catalog = this.pdf.getDocumentCatalog();
		// Each part brings the same profile of colours.
		catalog.setOutputIntents(catalog.getOutputIntents().subList(0, 1));
		if (catalog.getDocumentOutline() != null) {
			remember(catalog.getDocumentOutline(), before);
			catalog.setDocumentOutline(null);
		}
		var pages = new ArrayList<PDPage>();
		for (int i = before; i < this.pdf.getNumberOfPages(); i++) {
			pages.add(this.pdf.getPage(i));
		}
		return pages;
	}

	// The library counts pages from the beginning of the part.
	private void remember(PDOutlineNode node, int before) throws IOException {
		for (var item : node.children()) {
			if (item.getDestination() instanceof PDPageXYZDestination place) {
				place.setPage(this.pdf.getPage(before + this.pdf.getPages().indexOf(place.getPage())));
				this.places.put(item.getTitle(), place);
			}
			remember(item, before);
		}
	}

	// The contents tell pages that follow them: how many they are themselves is guessed
	// first.
	private List<PDPage> front() throws IOException {
		int guess = 1 + (this.document.headings().size() + ENTRIES_PER_PAGE) / ENTRIES_PER_PAGE;
		var pages = layOut(this.html.front(this.document, numbers(guess)));
		for (int i = 0; i < 2 && pages.size() != guess; i++) {
			guess = pages.size();
			pages.forEach(this.pdf::removePage);
			pages = layOut(this.html.front(this.document, numbers(guess)));
		}
		return pages;
	}

	private Map<String, Integer> numbers(int before) {
		var order = new HashMap<Object, Integer>();
		for (var page : this.pdf.getPages()) {
			order.put(page.getCOSObject(), order.size() + 1);
		}
		var numbers = new HashMap<String, Integer>();
		this.places.forEach(
				(name, place) -> numbers.put(name, before + order.getOrDefault(place.getPage().getCOSObject(), 0)));
		return numbers;
	}

	private void moveToFront(List<PDPage> front) {
		var tree = this.pdf.getPages();
		if (tree.getCount() == front.size()) {
			return;
		}
		var first = tree.get(0);
		for (var page : front) {
			tree.remove(page);
			tree.insertBefore(page, first);
		}
	}

	private void bookmarks() {
		var outline = new PDDocumentOutline();
		var above = new ArrayList<PDOutlineNode>(List.of(outline));
		var headings = new ArrayList<>(this.document.headings());
		if (!this.document.figures().isEmpty()) {
			var labels = new Labels(this.document.language());
			headings.add(new Heading(1, null, labels.of("sources.title"), FrameMarkup.SOURCES));
		}
		for (var heading : headings) {
			var item = new PDOutlineItem();
			item.setTitle(heading.line());
			item.setDestination(this.places.get(heading.anchor()));
			above.subList(heading.level(), above.size()).clear();
			above.get(above.size() - 1).addLast(item);
			above.add(item);
		}
		this.pdf.getDocumentCatalog().setDocumentOutline(outline);
	}

	private void links(PDPage page) throws IOException {
		for (var annotation : page.getAnnotations()) {
			if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action
					&& action.getURI().startsWith(Medium.BOUND.links())) {
				link.setAction(null);
				link.setDestination(this.places.get(action.getURI().substring(Medium.BOUND.links().length())));
			}
		}
	}

	private PdfRendererBuilder builder(String page, BatikSVGDrawer svg) {
		var builder = new PdfRendererBuilder();
		builder.withHtmlContent(page, null);
		builder.withProducer("isms");
		builder.usePDDocument(this.pdf);
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
		builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		builder.useSVGDrawer(svg);
		builder.useReplacementText("?");
		// A document brings all that it needs: nothing is fetched while it is made.
		builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:image/png;"),
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		this.fonts.offer(builder);
		return builder;
	}

}
