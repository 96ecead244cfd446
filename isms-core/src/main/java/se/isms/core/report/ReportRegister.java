package se.isms.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.brand.BrandRegister;
import se.isms.core.document.Document;
import se.isms.core.document.JsonRenderer;
import se.isms.core.review.CompleteReview;
import se.isms.core.review.ManagementReview;
import se.isms.core.review.ReviewRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** The yearly reports of the security organisation. */
@Service
@Transactional
public class ReportRegister {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private final SecurityReports reports;

	private final ReportAreas areas;

	private final ReviewRegister reviews;

	private final BrandRegister brands;

	private final JdbcClient db;

	private final Trail trail;

	private final JsonRenderer json = new JsonRenderer();

	ReportRegister(SecurityReports reports, ReportAreas areas, ReviewRegister reviews, BrandRegister brands,
			JdbcClient db, Trail trail) {
		this.reports = reports;
		this.areas = areas;
		this.reviews = reviews;
		this.brands = brands;
		this.db = db;
		this.trail = trail;
	}

	@Transactional(readOnly = true)
	public List<SecurityReport> all() {
		return this.reports.findAllByOrderByYearDesc();
	}

	@Transactional(readOnly = true)
	public Optional<CompleteReport> find(int year) {
		return this.reports.findByYear(year)
			.map(report -> new CompleteReport(report, this.areas.findByReportIdOrderByPosition(report.id())));
	}

	@Transactional(readOnly = true)
	public CompleteReport get(int year) {
		return find(year).orElseThrow(NotFound::new);
	}

	/** What was compiled last; of an adopted report, what was decided, word for word. */
	@Transactional(readOnly = true)
	public Document document(int year) {
		return this.db.sql("select document::text from security_report where year = :year and document is not null")
			.param("year", year)
			.query(String.class)
			.optional()
			.map(this.json::read)
			.orElseThrow(() -> new Refused("refused.report-not-compiled", year));
	}

	/**
	 * Opens the report of a year with the areas of the year before, their texts empty.
	 */
	public SecurityReport open(int year) {
		CurrentActor.get().require(Permission.COMPILE);
		var previous = this.reports.findFirstByYearLessThanOrderByYearDesc(year)
			.orElseThrow(() -> new Refused("refused.report-without-areas", year));
		var report = this.reports.save(new SecurityReport(UUID.randomUUID(), year, SecurityReport.State.DRAFT,
				previous.documentType(), previous.decidingBody(), null, null, year + 1, previous.validity(),
				previous.revisedLatest(), previous.documentOwner(), "", null, null, null));
		this.areas.saveAll(this.areas.findByReportIdOrderByPosition(previous.id())
			.stream()
			.map(area -> area.emptyFor(report.id()))
			.toList());
		this.trail.record("create", "security_report", report.id(), null, report);
		return report;
	}

	/**
	 * Writes the report from its contributions and the adopted review of the same year.
	 */
	public Document compile(int year) {
		CurrentActor.get().require(Permission.COMPILE);
		var review = adoptedReview(year);
		var report = this.reports.findByYear(year).orElseGet(() -> open(year));
		if (report.state() == SecurityReport.State.ADOPTED) {
			return document(year);
		}
		var id = review.review().id();
		// A second compilation of the same is the same edition.
		var compiled = id.equals(report.reviewId()) ? report : this.reports.save(report.from(id));
		var document = store(year, review);
		this.trail.record("compile", "security_report", compiled.id(), null, compiled);
		return document;
	}

	/**
	 * Adopts the report: its document is written once more with the decision on it, and
	 * then stays.
	 */
	public SecurityReport adopt(int year, int version, LocalDate decidedOn, String diaryNumber) {
		var actor = CurrentActor.get();
		actor.require(Permission.DECIDE);
		var before = requireVersion(get(year).report(), version);
		var review = adoptedReview(year);
		var after = this.reports.save(before.adopt(decidedOn, diaryNumber, actor.name()));
		store(year, review);
		this.trail.record("adopt", "security_report", after.id(), before, after);
		return after;
	}

	/** A section owner's text; the rest of the area stays as it is. */
	public ReportArea contribute(int year, ReportArea area) {
		CurrentActor.get().require(Permission.CONTRIBUTE);
		var complete = get(year);
		complete.report().requireDraft();
		var before = complete.area(area.id());
		if (before.compiled()) {
			throw new Refused("refused.area-is-compiled", before.number());
		}
		var after = this.areas.save(before.contributed(area.contribution(), area.version()));
		this.trail.record("change", "report_area", area.id(), before, after);
		return after;
	}

	/** The decision's metadata, changed while the report is a draft. */
	public SecurityReport describe(SecurityReport report) {
		CurrentActor.get().require(Permission.COMPILE);
		var before = get(report.year()).report();
		var after = this.reports.save(before.described(report));
		this.trail.record("change", "security_report", report.id(), before, after);
		return after;
	}

	private Document store(int year, CompleteReview review) {
		var document = this.brands.current().terms().in(new ReportDocument(get(year), review, SWEDISH).document());
		this.db.sql("update security_report set document = :document::jsonb where year = :year")
			.param("document", this.json.write(document))
			.param("year", year)
			.update();
		return document;
	}

	private CompleteReview adoptedReview(int year) {
		return this.reviews.find(year)
			.filter(review -> review.review().state() == ManagementReview.State.ADOPTED)
			.orElseThrow(() -> new Refused("refused.report-before-review", year));
	}

	private static SecurityReport requireVersion(SecurityReport report, @Nullable Integer version) {
		if (!java.util.Objects.equals(report.version(), version)) {
			throw new OptimisticLockingFailureException("the report of " + report.year() + " was changed meanwhile");
		}
		return report;
	}

}
