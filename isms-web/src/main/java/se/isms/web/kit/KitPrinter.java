package se.isms.web.kit;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.PlanSections;
import se.isms.core.document.Document;
import se.isms.core.incident.Regulations;
import se.isms.core.incident.Track;
import se.isms.core.kit.KitFile;
import se.isms.core.kit.KitPlan;
import se.isms.core.kit.KitPress;
import se.isms.core.kit.OfflineKit;
import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.Tenants;
import se.isms.core.recovery.RecoveryOrder;
import se.isms.core.shared.Dates;
import se.isms.web.ProgramVersion;
import se.isms.web.continuity.AnswerWords;
import se.isms.web.continuity.PlanDocuments;
import se.isms.web.continuity.PlanEnclosures;
import se.isms.web.document.DocumentWriter;

/** Prints the files of offline kits. */
@Component
class KitPrinter implements KitPress {

	private final ContinuityRegister register;

	private final PlanSections sections;

	private final PlanEnclosures enclosures;

	private final PlanDocuments plans;

	private final AnswerWords words;

	private final Regulations regulations;

	private final Organisation organisation;

	private final Tenants tenants;

	private final DocumentWriter writer;

	private final KitIndex index;

	private final MessageSource messages;

	private final JsonMapper json;

	KitPrinter(ContinuityRegister register, PlanSections sections, PlanEnclosures enclosures, PlanDocuments plans,
			AnswerWords words, Regulations regulations, Organisation organisation, Tenants tenants,
			DocumentWriter writer, KitIndex index, MessageSource messages, JsonMapper json) {
		this.register = register;
		this.sections = sections;
		this.enclosures = enclosures;
		this.plans = plans;
		this.words = words;
		this.regulations = regulations;
		this.organisation = organisation;
		this.tenants = tenants;
		this.writer = writer;
		this.index = index;
		this.messages = messages;
		this.json = json;
	}

	@Override
	public KitFile plan(OfflineKit kit, KitPlan plan) {
		var document = this.plans.of(plan.planId(), kit.madeAt(), language(kit));
		return new KitFile(path(kit, plan), this.writer.pdf(document, kit.madeAt()));
	}

	@Override
	public List<KitFile> sheets(OfflineKit kit, List<KitPlan> plans, RecoveryOrder order) {
		var kept = plans.stream()
			.map(plan -> new KitSheets.Kept(plan, this.register.sheet(plan.planId()).row(),
					this.sections.of(plan.planId()), this.enclosures.of(plan.planId())))
			.toList();
		var today = LocalDate.ofInstant(kit.madeAt(), Dates.ZONE);
		var sheets = new KitSheets(kept, order, this.regulations.authority(Track.CSL, today),
				this.regulations.authority(Track.IMY, today), scope(kit), this.tenants.own().name(), today, this.words,
				this.messages, language(kit));
		var documents = new LinkedHashMap<String, Document>();
		documents.put("hour", sheets.firstHour());
		documents.put("contacts", sheets.contacts());
		documents.put("papers", sheets.papers());
		documents.put("resources", sheets.resources());
		documents.put("keys", sheets.keys());
		documents.put("recovery", sheets.recovery());
		documents.put("reports", sheets.reports());
		documents.put("after", sheets.afterwards());
		var files = new ArrayList<KitFile>();
		documents.forEach((name, document) -> files.add(paper(kit, name, document)));
		files.add(paper(kit, "forms", sheets.forms()));
		files.add(text(kit, "readme", readme(kit, plans.size())));
		files.add(new KitFile("index.html",
				this.index.page(front(kit), chapters(kit, documents, plans)).getBytes(StandardCharsets.UTF_8)));
		return files;
	}

	private KitFile paper(OfflineKit kit, String name, Document document) {
		return new KitFile(say(kit, "kit.file." + name), this.writer.pdf(document, kit.madeAt()));
	}

	private KitFile text(OfflineKit kit, String name, String content) {
		return new KitFile(say(kit, "kit.file." + name), content.getBytes(StandardCharsets.UTF_8));
	}

	private KitIndex.Front front(OfflineKit kit) {
		return new KitIndex.Front(say(kit, "kit.title-of", scope(kit)), this.tenants.own().name(), moment(kit),
				secrecy(kit), holders(kit), language(kit));
	}

	/** First what everybody needs, then the plans. */
	private List<KitIndex.Chapter> chapters(OfflineKit kit, Map<String, Document> sheets, List<KitPlan> plans) {
		var chapters = new ArrayList<KitIndex.Chapter>();
		sheets.forEach((name, document) -> chapters.add(new KitIndex.Chapter(name, document.cover().title(), "",
				say(kit, "kit.file." + name), this.writer.article(document))));
		plans.forEach(plan -> chapters
			.add(new KitIndex.Chapter("plan-" + plan.position(), plan.process(), plan.department(), path(kit, plan),
					this.writer.article(this.plans.of(plan.planId(), kit.madeAt(), language(kit))))));
		return chapters;
	}

	@Override
	public KitFile manifest(OfflineKit kit, List<KitPlan> plans, List<KitFile> files) {
		var manifest = new Manifest(kit.madeAt().toString(), "isms",
				ProgramVersion.current().map(String::valueOf).orElse("-"), this.tenants.own().name(), scope(kit),
				kit.language(), secrecy(kit), holders(kit),
				plans.stream()
					.map(plan -> new Manifest.Edition(path(kit, plan), plan.process(), plan.department(),
							plan.edition(), String.valueOf(plan.adoptedOn()), String.valueOf(plan.validUntil())))
					.toList(),
				files.stream()
					.map(file -> new Manifest.Listed(file.name(), file.content().length, file.sha256()))
					.toList());
		return new KitFile("manifest.json",
				this.json.writerWithDefaultPrettyPrinter()
					.writeValueAsString(manifest)
					.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String name(OfflineKit kit) {
		return slug(say(kit, "kit.title") + " " + scope(kit)) + "-" + LocalDate.ofInstant(kit.madeAt(), Dates.ZONE);
	}

	private String readme(OfflineKit kit, int plans) {
		return String.join("\r\n", say(kit, "kit.title-of", scope(kit)), "",
				say(kit, "kit.readme.made", moment(kit), String.valueOf(plans)), secrecy(kit), holders(kit), "",
				say(kit, "kit.readme.open"), say(kit, "kit.readme.print"), say(kit, "kit.readme.forms"),
				say(kit, "kit.readme.check"), say(kit, "kit.readme.renew"), "");
	}

	private String path(OfflineKit kit, KitPlan plan) {
		return say(kit, "kit.file.plans") + "/" + "%02d-".formatted(plan.position())
				+ slug(plan.department() + " " + plan.process()) + ".pdf";
	}

	private String scope(OfflineKit kit) {
		return (kit.unitId() != null) ? this.organisation.unit(kit.unitId()).name() : this.tenants.own().name();
	}

	private String secrecy(OfflineKit kit) {
		return say(kit, kit.ofAll() ? "kit.secrecy.all" : "kit.secrecy.department");
	}

	private String holders(OfflineKit kit) {
		return say(kit, kit.ofAll() ? "kit.holders.all" : "kit.holders.department");
	}

	private static String moment(OfflineKit kit) {
		return kit.madeAt().atZone(zone()).toLocalDateTime().toString().replace('T', ' ');
	}

	private static ZoneId zone() {
		return Dates.ZONE;
	}

	private String say(OfflineKit kit, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language(kit));
	}

	private static Locale language(OfflineKit kit) {
		return Locale.forLanguageTag(kit.language());
	}

	/** Letters that every file system knows. */
	private static String slug(String text) {
		var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		var words = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return (words.length() > 80) ? words.substring(0, 80) : words;
	}

	/** What a kit is made of. */
	record Manifest(String madeAt, String program, String version, String municipality, String scope, String language,
			String secrecy, String holders, List<Edition> plans, List<Listed> files) {

		/** A plan, and which edition of it. */
		record Edition(String file, String process, String department, int edition, String adoptedOn,
				String validUntil) {
		}

		/** A file, so that somebody can tell whether it is whole. */
		record Listed(String name, int size, String sha256) {
		}

	}

}
