package se.isms.web.workshop;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import se.isms.core.workshop.Happening;

/**
 * The line to one phone. What is told waits until the phone takes it, so that a slow one
 * slows nobody else; one that takes nothing for long loses the line, and is told the rest
 * when it comes back.
 */
final class Line {

	/** More than a room says in a day, so that whoever was away longest is told all. */
	static final int MOST_WAITING = 10_000;

	private final Queue<SseEmitter.SseEventBuilder> waiting = new ConcurrentLinkedQueue<>();

	private final AtomicInteger size = new AtomicInteger();

	private final AtomicBoolean sending = new AtomicBoolean();

	private final SseEmitter emitter;

	private final Executor senders;

	private long told;

	private volatile boolean lost;

	Line(SseEmitter emitter, long after, Executor senders) {
		this.emitter = emitter;
		this.told = after;
		this.senders = senders;
	}

	/** The number of what it was told last. */
	long told() {
		return this.told;
	}

	void tell(Happening news) {
		if (news.sequence() > this.told) {
			this.told = news.sequence();
			send(SseEmitter.event()
				.id(String.valueOf(news.sequence()))
				.name("happening")
				.data(news, MediaType.APPLICATION_JSON));
		}
	}

	/** Says that the line is open. */
	void say(String comment) {
		send(SseEmitter.event().comment(comment));
	}

	void end() {
		this.emitter.complete();
	}

	private void send(SseEmitter.SseEventBuilder event) {
		if (this.lost) {
			return;
		}
		this.waiting.add(event);
		if (this.size.incrementAndGet() > MOST_WAITING) {
			this.lost = true;
		}
		if (this.sending.compareAndSet(false, true)) {
			this.senders.execute(this::sendAll);
		}
	}

	/** In their order, by one thread at a time. */
	private void sendAll() {
		do {
			var event = this.waiting.poll();
			while (event != null && !this.lost) {
				this.size.decrementAndGet();
				sendNow(event);
				event = this.waiting.poll();
			}
			if (this.lost) {
				this.waiting.clear();
				this.emitter.complete();
			}
			this.sending.set(false);
		}
		while (!this.waiting.isEmpty() && this.sending.compareAndSet(false, true));
	}

	/** Who has gone comes back and says what was heard last. */
	private void sendNow(SseEmitter.SseEventBuilder event) {
		try {
			this.emitter.send(event);
		}
		catch (IOException | IllegalStateException ex) {
			this.lost = true;
			this.emitter.completeWithError(ex);
		}
	}

}
