package se.isms.web.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import se.isms.core.job.Jobs;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.web.api.Language;

/** Tells how far a job has come while it runs, to whoever listens. */
@Component
class JobEvents {

	private static final Duration PAUSE = Duration.ofMillis(500);

	/** So that proxies do not take silence for the end. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(15);

	/** Who still listens then asks again. */
	private static final Duration LONGEST = Duration.ofHours(1);

	private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(JobEvents::thread);

	private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

	private final Jobs jobs;

	private final JobTexts texts;

	private final Clock clock;

	JobEvents(Jobs jobs, JobTexts texts, Clock clock) {
		this.jobs = jobs;
		this.texts = texts;
		this.clock = clock;
	}

	SseEmitter follow(long id, Language language) {
		var emitter = new SseEmitter(LONGEST.toMillis());
		var listener = new Listener(id, CurrentActor.get(), language, emitter);
		var tick = this.ticks.scheduleWithFixedDelay(listener::tell, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
		this.open.add(emitter);
		emitter.onCompletion(() -> {
			tick.cancel(false);
			this.open.remove(emitter);
		});
		emitter.onError(failed -> tick.cancel(false));
		emitter.onTimeout(emitter::complete);
		return emitter;
	}

	/** Before the server waits for the answers that it still gives. */
	@EventListener(ContextClosedEvent.class)
	void close() {
		this.ticks.shutdownNow();
		this.open.forEach(SseEmitter::complete);
	}

	private static Thread thread(Runnable work) {
		var thread = new Thread(work, "job-events");
		thread.setDaemon(true);
		return thread;
	}

	private final class Listener {

		private final long id;

		private final Actor actor;

		private final Language language;

		private final SseEmitter emitter;

		private @Nullable JobResource told;

		private Instant spoken = Instant.EPOCH;

		Listener(long id, Actor actor, Language language, SseEmitter emitter) {
			this.id = id;
			this.actor = actor;
			this.language = language;
			this.emitter = emitter;
		}

		void tell() {
			try {
				CurrentActor.as(this.actor, this::next);
			}
			catch (RuntimeException ex) {
				this.emitter.completeWithError(ex);
			}
		}

		private void next() {
			var job = JobEvents.this.jobs.progress(this.id);
			var now = JobEvents.this.texts.resource(job, this.language);
			if (!now.equals(this.told)) {
				send(SseEmitter.event().name("progress").data(now, MediaType.APPLICATION_JSON));
				this.told = now;
			}
			else if (this.spoken.plus(HEARTBEAT).isBefore(JobEvents.this.clock.instant())) {
				send(SseEmitter.event().comment("still here"));
			}
			if (job.ended()) {
				this.emitter.complete();
			}
		}

		private void send(SseEmitter.SseEventBuilder event) {
			try {
				this.emitter.send(event);
				this.spoken = JobEvents.this.clock.instant();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
