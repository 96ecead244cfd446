package se.isms.core.brand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import se.isms.core.shared.Refused;

/** Paints a logo that is drawn as SVG; one that is more than a drawing is refused. */
final class SvgLogo {

	private static final String SVG = "http://www.w3.org/2000/svg";

	private static final Set<String> SHAPES = Set.of("svg", "g", "defs", "title", "desc", "path", "rect", "circle",
			"ellipse", "line", "polyline", "polygon", "linearGradient", "radialGradient", "stop", "clipPath");

	private SvgLogo() {
	}

	static BufferedImage picture(byte[] file, int width) throws IOException {
		var drawing = parsed(file);
		var all = drawing.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			requireShape((Element) all.item(i));
		}
		return painted(drawing, width);
	}

	private static Document parsed(byte[] file) throws IOException {
		try {
			var factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(new ByteArrayInputStream(file));
		}
		catch (SAXException ex) {
			throw new Refused("refused.logo-no-picture");
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void requireShape(Element element) {
		if (!SVG.equals(element.getNamespaceURI()) || !SHAPES.contains(element.getLocalName())) {
			throw new Refused("refused.logo-not-only-drawing", element.getNodeName());
		}
		var attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			var name = attributes.item(i).getNodeName().toLowerCase(Locale.ROOT);
			var value = attributes.item(i).getNodeValue().toLowerCase(Locale.ROOT);
			if (name.startsWith("on") || name.endsWith("href") || value.contains("javascript:")
					|| value.replace(" ", "").matches("(?s).*url\\((?!['\"]?#).*")) {
				throw new Refused("refused.logo-not-only-drawing", attributes.item(i).getNodeName());
			}
		}
	}

	private static BufferedImage painted(Document drawing, int width) throws IOException {
		var painter = new PNGTranscoder();
		painter.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
		painter.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) (width * shape(drawing)));
		painter.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
		painter.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
		var out = new ByteArrayOutputStream();
		try {
			var input = new TranscoderInput(new ByteArrayInputStream(written(drawing)));
			painter.transcode(input, new TranscoderOutput(out));
		}
		catch (TranscoderException ex) {
			throw new Refused("refused.logo-no-picture");
		}
		return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
	}

	/** Its height as a share of its width. */
	private static double shape(Document drawing) {
		var box = drawing.getDocumentElement().getAttribute("viewBox").strip().split("[\\s,]+");
		try {
			double shape = Double.parseDouble(box[box.length - 1]) / Double.parseDouble(box[box.length - 2]);
			if (shape > 0.01 && shape < 10) {
				return shape;
			}
		}
		catch (NumberFormatException | ArrayIndexOutOfBoundsException ex) {
			throw new Refused("refused.logo-without-size");
		}
		throw new Refused("refused.logo-without-size");
	}

	private static byte[] written(Document drawing) {
		var out = new ByteArrayOutputStream();
		try {
			TransformerFactory.newDefaultInstance()
				.newTransformer()
				.transform(new DOMSource(drawing), new StreamResult(out));
		}
		catch (TransformerException ex) {
			throw new Refused("refused.logo-no-picture");
		}
		return out.toByteArray();
	}

}
