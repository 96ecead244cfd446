package se.isms.core.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file of the Office formats (ISO 29500-2): parts, what kind each is, and which leads
 * to which. The same parts give the same bytes.
 */
final class OfficePackage {

	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private static final String APPLICATION = "application/vnd.openxmlformats-";

	// The first moment that the format of the file knows.
	private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private final Markup types = new Markup();

	private final Map<String, Markup> relations = new LinkedHashMap<>();

	private final Map<String, Integer> counts = new LinkedHashMap<>();

	OfficePackage() {
		this.types.raw(XML).open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
		this.types.lone("Default", "Extension", "xml", "ContentType", "application/xml");
		this.types.lone("Default", "Extension", "rels", "ContentType", APPLICATION + "package.relationships+xml");
		this.types.lone("Default", "Extension", "png", "ContentType", "image/png");
	}

	/**
	 * A part and the relation that leads to it.
	 * @param from the part that it belongs to, the whole file if empty
	 * @param relation the end of the relation's name, such as styles
	 * @param type the middle of the content type, such as
	 * officedocument.presentationml.slide
	 * @return what the other part calls this one
	 */
	String part(String from, String relation, String name, String type, String xml) {
		this.types.lone("Override", "PartName", "/" + name, "ContentType", APPLICATION + type + "+xml");
		var content = xml.startsWith("<?xml") ? xml : XML + xml;
		this.parts.put(name, content.getBytes(StandardCharsets.UTF_8));
		return relate(from, relation, name);
	}

	String picture(String from, String name, byte[] png) {
		this.parts.put(name, png);
		return relate(from, "image", name);
	}

	/** Leads from one part to another that is there. */
	String relate(String from, String relation, String to) {
		int number = this.counts.merge(from, 1, Integer::sum);
		this.relations.computeIfAbsent(from, (key) -> new Markup().raw(XML).open("Relationships", "xmlns", RELATIONS))
			.lone("Relationship", "Id", "rId" + number, "Type",
					relation.equals("core-properties")
							? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
							: OFFICE + relation,
					"Target", "/" + to);
		return "rId" + number;
	}

	/** Who made what and when, where every program looks for it. */
	void properties(Document document, Labels labels, Instant asOf) {
		part("", "core-properties", "docProps/core.xml", "package.core-properties", core(document, asOf));
		var cover = document.cover();
		var own = new Markup().open("Properties", "xmlns",
				"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", "xmlns:vt",
				"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
		own(own, 2, labels.of("cover.version"), cover.version());
		if (cover.diaryNumber() != null) {
			own(own, 3, labels.of("cover.diary"), cover.diaryNumber());
		}
		part("", "custom-properties", "docProps/custom.xml", "officedocument.custom-properties",
				own.close("Properties").toString());
	}

	static String core(Document document, Instant asOf) {
		var cover = document.cover();
		var moment = asOf.truncatedTo(ChronoUnit.SECONDS).toString();
		var core = new Markup().raw(XML)
			.open("cp:coreProperties", "xmlns:cp",
					"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc",
					"http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi",
					"http://www.w3.org/2001/XMLSchema-instance");
		core.element("dcterms:created", moment, "xsi:type", "dcterms:W3CDTF");
		core.element("dc:creator", cover.organisation());
		core.element("dc:language", document.tag());
		core.element("dcterms:modified", moment, "xsi:type", "dcterms:W3CDTF");
		core.element("dc:subject", cover.subject());
		core.element("dc:title", cover.title()).element("cp:version", cover.version());
		return core.close("cp:coreProperties").toString();
	}

	private static void own(Markup out, int number, String name, String value) {
		out.open("property", "fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid", String.valueOf(number), "name",
				name);
		out.element("vt:lpwstr", value).close("property");
	}

	void write(OutputStream to) throws IOException {
		try (var zip = new ZipOutputStream(to)) {
			entry(zip, "[Content_Types].xml", bytes(this.types.close("Types")));
			for (var relation : this.relations.entrySet()) {
				entry(zip, relations(relation.getKey()), bytes(relation.getValue().close("Relationships")));
			}
			for (var part : this.parts.entrySet()) {
				entry(zip, part.getKey(), part.getValue());
			}
		}
	}

	byte[] bytes() throws IOException {
		var out = new ByteArrayOutputStream(65_536);
		write(out);
		return out.toByteArray();
	}

	private static String relations(String part) {
		if (part.isEmpty()) {
			return "_rels/.rels";
		}
		int slash = part.lastIndexOf('/');
		return part.substring(0, slash + 1) + "_rels/" + Path.of(part).getFileName() + ".rels";
	}

	private static byte[] bytes(Markup markup) {
		return markup.toString().getBytes(StandardCharsets.UTF_8);
	}

	static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(NEVER);
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

}
