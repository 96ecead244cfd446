package se.isms.web.workshop;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import se.isms.core.workshop.News;
import se.isms.core.workshop.Seats;
import se.isms.core.workshop.Seats.Door;

/**
 * Tells everybody in a room what happens there, in its order and once. The database wakes
 * us, whichever process the change was made in; who was away says what was heard last and
 * is told the rest.
 */
@Component
class RoomEvents {

	private static final Logger log = LoggerFactory.getLogger(RoomEvents.class);

	/** So that proxies do not take silence for the end, and nothing waits for long. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(10);

	/** Who still listens then asks again. */
	private static final Duration LONGEST = Duration.ofHours(1);

	private static final int MOST_SENDERS = 32;

	private final Map<UUID, Room> rooms = new ConcurrentHashMap<>();

	private final AtomicBoolean started = new AtomicBoolean();

	private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, RoomEvents::thread);

	/** Phones that take something at the same time; with more, the room waits for one. */
	private final ExecutorService senders = new ThreadPoolExecutor(0, MOST_SENDERS, HEARTBEAT.toSeconds(),
			TimeUnit.SECONDS, new SynchronousQueue<>(), RoomEvents::thread, new ThreadPoolExecutor.CallerRunsPolicy());

	private final Seats seats;

	private final News news;

	RoomEvents(Seats seats, News news) {
		this.seats = seats;
		this.news = news;
	}

	/** Tells what happens after the one with a number. */
	SseEmitter follow(Door door, long after) {
		start();
		var emitter = new SseEmitter(LONGEST.toMillis());
		var line = new Line(emitter, after, this.senders);
		var room = this.rooms.compute(door.workshopId(), (id, known) -> {
			var entered = (known != null) ? known : new Room(door);
			entered.welcome(line);
			return entered;
		});
		emitter.onCompletion(() -> room.lines.remove(line));
		emitter.onError(failed -> room.lines.remove(line));
		emitter.onTimeout(emitter::complete);
		return emitter;
	}

	/** Not before somebody listens. */
	private void start() {
		if (this.started.compareAndSet(false, true)) {
			this.threads.scheduleWithFixedDelay(this::listen, 0, 1, TimeUnit.SECONDS);
			this.threads.scheduleWithFixedDelay(this::beat, HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(),
					TimeUnit.SECONDS);
		}
	}

	/** As long as the connection holds; then it is made anew. */
	private void listen() {
		try {
			this.news.listen(() -> this.rooms.values().forEach(Room::tell), this::tell);
		}
		catch (SQLException ex) {
			if (!this.threads.isShutdown()) {
				log.warn("Workshops are told of changes every {} s only, until the database answers again",
						HEARTBEAT.toSeconds(), ex);
			}
		}
	}

	private void tell(UUID workshop) {
		var room = this.rooms.get(workshop);
		if (room != null) {
			room.tell();
		}
	}

	/** A room that everybody has left is forgotten. */
	private void beat() {
		this.rooms.values().forEach(Room::beat);
		this.rooms.keySet()
			.forEach(id -> this.rooms.computeIfPresent(id, (key, room) -> room.lines.isEmpty() ? null : room));
	}

	/** Before the server waits for the answers that it still gives. */
	@EventListener(ContextClosedEvent.class)
	void close() {
		this.threads.shutdownNow();
		this.senders.shutdownNow();
		this.rooms.values().forEach(room -> room.lines.forEach(Line::end));
	}

	private static Thread thread(Runnable work) {
		var thread = new Thread(work, "workshop-events");
		thread.setDaemon(true);
		return thread;
	}

	private final class Room {

		private final Door door;

		private final Set<Line> lines = ConcurrentHashMap.newKeySet();

		Room(Door door) {
			this.door = door;
		}

		/**
		 * Says at once that the line is open, and what was missed. Not while others are
		 * told: what they know already would be passed over.
		 */
		synchronized void welcome(Line line) {
			line.say("here");
			this.lines.add(line);
			tell();
		}

		synchronized void tell() {
			try {
				var last = this.lines.stream().mapToLong(Line::told).min();
				if (last.isPresent()) {
					var news = RoomEvents.this.seats.since(this.door, last.getAsLong());
					this.lines.forEach(line -> news.forEach(line::tell));
				}
			}
			catch (RuntimeException ex) {
				log.warn("Workshop {} is told later what has happened", this.door.workshopId(), ex);
			}
		}

		synchronized void beat() {
			this.lines.forEach(line -> line.say("still here"));
			tell();
		}

	}

}
