package se.isms.web.job;

import java.net.URI;
import java.util.Objects;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import se.isms.core.job.JobRequest;
import se.isms.core.job.Jobs;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.Items;
import se.isms.web.api.Language;
import se.isms.web.api.RequestKey;
import se.isms.web.security.Requires;

/** Jobs: starting them and following them. */
@RestController
@RequestMapping("/api/v1")
class JobApi {

	private final Jobs jobs;

	private final JobTexts texts;

	private final JobEvents events;

	private final AnswerOnce once;

	JobApi(Jobs jobs, JobTexts texts, JobEvents events, AnswerOnce once) {
		this.jobs = jobs;
		this.texts = texts;
		this.events = events;
		this.once = once;
	}

	@GetMapping("/jobs")
	@Requires(Permission.READ)
	@Operation(summary = "The newest runs")
	Items<JobResource> jobs(Language language) {
		return new Items<>(this.jobs.recent().stream().map(job -> this.texts.resource(job, language)).toList());
	}

	@GetMapping("/jobs/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "How far a job has come")
	JobResource job(@PathVariable long id, Language language) {
		return this.texts.resource(this.jobs.progress(id), language);
	}

	@PostMapping("/jobs")
	@Requires(Permission.COMPILE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Starts a job and answers at once with where to follow it")
	ResponseEntity<JobResource> start(@Valid @RequestBody JobInput input, RequestKey key, Language language) {
		return this.once.started(key, input, JobResource.class, () -> {
			var id = this.jobs.start(new JobRequest(input.kind(), input.year(), input.asOf()));
			return ResponseEntity.accepted()
				.location(URI.create("/api/v1/jobs/" + id))
				.body(this.texts.resource(this.jobs.progress(id), language));
		});
	}

	@GetMapping("/jobs/{id}/lines")
	@Requires(Permission.READ)
	@Operation(summary = "What a job has written down")
	Items<JobLineResource> lines(@PathVariable long id, Language language) {
		return new Items<>(this.texts.lines(this.jobs.lines(id), language.locale()));
	}

	@PostMapping("/jobs/{id}/restart")
	@Requires(Permission.CONTRIBUTE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Takes up a job that failed or was stopped, as a new run, where it was left")
	ResponseEntity<JobResource> restart(@PathVariable long id, RequestKey key, Language language) {
		return this.once.started(key, AnswerOnce.NOTHING, JobResource.class, () -> {
			var run = this.jobs.restart(id);
			return ResponseEntity.accepted()
				.location(URI.create("/api/v1/jobs/" + run))
				.body(this.texts.resource(this.jobs.progress(run), language));
		});
	}

	@PostMapping("/jobs/{id}/stop")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Asks a job to stop")
	JobResource stop(@PathVariable long id, RequestKey key, Language language) {
		return Objects.requireNonNull(this.once.started(key, AnswerOnce.NOTHING, JobResource.class, () -> {
			this.jobs.stop(id);
			return ResponseEntity.ok(this.texts.resource(this.jobs.progress(id), language));
		}).getBody());
	}

	@GetMapping(path = "/jobs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@Requires(Permission.READ)
	@Operation(summary = "Follows a job until it ends, as server-sent events named progress")
	@ApiResponse(responseCode = "200", description = "Events until the job ends",
			content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
	ResponseEntity<SseEmitter> events(@PathVariable long id, Language language) {
		this.jobs.progress(id);
		return ResponseEntity.ok()
			.header("X-Accel-Buffering", "no")
			.cacheControl(CacheControl.noStore())
			.body(this.events.follow(id, language));
	}

}
