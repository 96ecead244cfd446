package se.isms.web.report;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.report.ReportRegister;
import se.isms.core.report.SecurityReport;
import se.isms.core.review.ReviewRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.document.AnswersDocument;
import se.isms.web.document.DocumentAnswers;
import se.isms.web.document.DocumentFormat;
import se.isms.web.security.Requires;

/** Yearly reports of the security organisation. */
@RestController
@RequestMapping("/api/v1")
class ReportApi {

	private final ReportRegister register;

	private final ReviewRegister reviews;

	private final ReportMapper mapper;

	private final DocumentAnswers answers;

	private final AnswerOnce once;

	ReportApi(ReportRegister register, ReviewRegister reviews, ReportMapper mapper, DocumentAnswers answers,
			AnswerOnce once) {
		this.register = register;
		this.reviews = reviews;
		this.mapper = mapper;
		this.answers = answers;
		this.once = once;
	}

	@GetMapping("/reports")
	@Requires(Permission.READ)
	@Operation(summary = "Yearly reports, the newest first")
	Items<SecurityReportResource> reports() {
		return new Items<>(this.register.all().stream().map(this.mapper::resource).toList());
	}

	@GetMapping("/reports/{year}")
	@Requires(Permission.READ)
	@Operation(summary = "A yearly report with its areas")
	ResponseEntity<ReportDetails> report(@PathVariable int year) {
		var complete = this.register.get(year);
		return Versioned.ok(complete.report().version(), this.mapper.resource(complete));
	}

	@PostMapping("/reports")
	@Requires(Permission.COMPILE)
	@Operation(summary = "Opens the report of a year with the areas of the year before")
	ResponseEntity<SecurityReportResource> open(@Valid @RequestBody OpenInput input, RequestKey key) {
		return this.once.answer(key, input, SecurityReportResource.class, () -> {
			var report = this.register.open(input.year());
			return Versioned.created("/api/v1/reports/" + report.year(), report.version(),
					this.mapper.resource(report));
		});
	}

	@PutMapping("/reports/{year}")
	@Requires(Permission.COMPILE)
	@Operation(summary = "Changes the metadata of a report that is a draft")
	ResponseEntity<SecurityReportResource> describe(@PathVariable int year,
			@Valid @RequestBody SecurityReportInput input, IfMatch match) {
		var before = this.register.get(year).report();
		match.require(before.version());
		return ok(this.register.describe(this.mapper.report(before.id(), year, before.state(), before.decidedOn(),
				before.diaryNumber(), before.reviewId(), before.adoptedBy(), match.version(), input)));
	}

	@PutMapping("/reports/{year}/areas/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes a section owner's text")
	ResponseEntity<AreaResource> contribute(@PathVariable int year, @PathVariable UUID id,
			@Valid @RequestBody AreaInput input, IfMatch match) {
		var before = this.register.get(year).area(id);
		match.require(before.version());
		var after = this.register.contribute(year,
				this.mapper.area(id, before.reportId(), before.position(), before.number(), before.title(),
						before.responsible(), before.compiled(), match.version(), input.contribution()));
		return Versioned.ok(after.version(), this.mapper.resource(after));
	}

	@PostMapping("/reports/{year}/adopt")
	@Requires(Permission.DECIDE)
	@Operation(summary = "Adopts a report; its document then stays as it is")
	ResponseEntity<SecurityReportResource> adopt(@PathVariable int year, @Valid @RequestBody DecideInput input,
			IfMatch match, RequestKey key) {
		return this.once.answer(key, input, SecurityReportResource.class, () -> {
			match.require(this.register.get(year).report().version());
			return ok(this.register.adopt(year, match.version(), input.decidedOn(), input.diaryNumber()));
		});
	}

	@GetMapping(path = "/reports/{year}/document",
			produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE,
					DocumentFormat.WORD, DocumentFormat.SLIDES, DocumentFormat.SHEET })
	@Requires(Permission.READ)
	@Operation(summary = "A yearly report as JSON, page, PDF, DOCX, PPTX or XLSX")
	@AnswersDocument
	ResponseEntity<byte[]> document(@PathVariable int year,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					required = false) @Nullable String accept) {
		var document = this.register.document(year);
		return this.answers.of(document, this.reviews.get(year).review().snapshot().asOf(), accept);
	}

	private ResponseEntity<SecurityReportResource> ok(SecurityReport report) {
		return Versioned.ok(report.version(), this.mapper.resource(report));
	}

}
