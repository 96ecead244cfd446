package se.isms.web.workshop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Rooms full of phones that vote, listen, lose the line and come back: the load of a
 * workshop, from outside.
 */
final class Crowded implements AutoCloseable {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern SEQUENCE = Pattern.compile("data-sequence=\"(\\d+)\"");

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

	private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);

	private final Queue<Long> delays = new ConcurrentLinkedQueue<>();

	private final Queue<String> troubles = new ConcurrentLinkedQueue<>();

	private final AtomicInteger votes = new AtomicInteger();

	private final AtomicInteger rejoined = new AtomicInteger();

	private final List<Place> places = new ArrayList<>();

	private final String site;

	Crowded(int port) {
		this.site = "http://localhost:" + port;
	}

	/** A room whose phones all look at one scenario. */
	Place room(String code, UUID scenario) {
		var place = new Place(code, scenario);
		this.places.add(place);
		return place;
	}

	/**
	 * Everybody votes so often, each at their own moments.
	 * @param pause between two votes of one phone
	 * @param cuts the share of the phones that lose the line once
	 */
	void vote(Duration lasts, Duration pause, double cuts) throws InterruptedException {
		var phones = this.places.stream().flatMap(place -> place.phones.stream()).toList();
		for (var phone : phones) {
			this.clock.scheduleAtFixedRate(phone::vote, ThreadLocalRandom.current().nextLong(pause.toMillis()),
					pause.toMillis(), TimeUnit.MILLISECONDS);
		}
		var cut = phones.subList(0, (int) (phones.size() * cuts));
		for (var phone : cut) {
			this.clock.schedule(phone::loseTheLine, ThreadLocalRandom.current().nextLong(lasts.toMillis() / 2),
					TimeUnit.MILLISECONDS);
		}
		Thread.sleep(lasts.toMillis());
		this.clock.shutdown();
		this.clock.awaitTermination(20, TimeUnit.SECONDS);
		Thread.sleep(2000);
	}

	/** From sending a vote until every phone of the room knew, in milliseconds. */
	List<Long> delays() {
		return this.delays.stream().sorted().toList();
	}

	/** What was lost, doubled, out of order or refused. */
	List<String> troubles() {
		return List.copyOf(this.troubles);
	}

	int votes() {
		return this.votes.get();
	}

	int rejoined() {
		return this.rejoined.get();
	}

	@Override
	public void close() {
		this.places.forEach(place -> place.phones.forEach(Phone::hangUp));
		this.clock.shutdownNow();
	}

	/** A room. */
	final class Place {

		private final String code;

		private final UUID scenario;

		private final List<Phone> phones = new ArrayList<>();

		private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

		Place(String code, UUID scenario) {
			this.code = code;
			this.scenario = scenario;
		}

		void add(String secret) throws Exception {
			var phone = new Phone(this, secret);
			phone.open();
			this.phones.add(phone);
		}

		/** Every phone that is on the line has heard it. */
		private synchronized void heard() {
			var least = this.phones.stream()
				.filter(phone -> phone.stream != null)
				.mapToLong(phone -> phone.heard.get())
				.min();
			least.ifPresent(all -> this.waiting.removeIf(vote -> {
				var known = vote.sequence <= all;
				if (known) {
					Crowded.this.delays.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - vote.sent));
				}
				return known;
			}));
		}

	}

	private record Waiting(long sequence, long sent) {
	}

	private final class Phone {

		private final Place place;

		private final String secret;

		private final AtomicLong heard = new AtomicLong();

		private String cookies = "";

		private String token = "";

		private volatile @Nullable Stream<String> stream;

		Phone(Place place, String secret) {
			this.place = place;
			this.secret = secret;
		}

		void open() throws Exception {
			var page = Crowded.this.client.send(request("").build(), BodyHandlers.ofString());
			var match = TOKEN.matcher(page.body());
			if (!match.find()) {
				throw new IllegalStateException(page.statusCode() + " " + page.body());
			}
			this.token = match.group(1);
			this.cookies = "; " + page.headers()
				.allValues("Set-Cookie")
				.stream()
				.map(cookie -> cookie.split(";", 2)[0])
				.reduce("", (one, other) -> one + "; " + other)
				.substring(2);
			this.heard.set(sequence(page));
			listen();
		}

		private void listen() {
			var request = request("/events?after=" + this.heard.get()).build();
			Crowded.this.client.sendAsync(request, BodyHandlers.ofLines()).thenAcceptAsync(answer -> {
				if (answer.statusCode() != 200) {
					Crowded.this.troubles.add("events answer " + answer.statusCode());
					return;
				}
				var lines = answer.body();
				this.stream = lines;
				try {
					lines.filter(line -> line.startsWith("id:"))
						.forEach(line -> hear(Long.parseLong(line.substring(3).strip())));
				}
				catch (RuntimeException ex) {
					this.stream = null;
				}
			}, task -> new Thread(task, "phone").start());
		}

		private void hear(long sequence) {
			var before = this.heard.getAndSet(sequence);
			if (sequence != before + 1) {
				Crowded.this.troubles.add("after " + before + " came " + sequence);
			}
			this.place.heard();
		}

		void loseTheLine() {
			hangUp();
			Crowded.this.rejoined.incrementAndGet();
			listen();
		}

		void hangUp() {
			var lines = this.stream;
			this.stream = null;
			if (lines != null) {
				lines.close();
			}
		}

		void vote() {
			var random = ThreadLocalRandom.current();
			var body = "_csrf=" + this.token + "&scenario=" + this.place.scenario + "&round=1&likelihood="
					+ random.nextInt(1, 5) + "&consequence=" + random.nextInt(1, 5);
			var sent = System.nanoTime();
			var vote = request("/vote").header("X-Live", "yes")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString(body))
				.build();
			send(vote).thenAccept(answer -> {
				if (answer.statusCode() != 200 || !answer.body().contains("note done")) {
					Crowded.this.troubles.add("a vote is answered with " + answer.statusCode());
					return;
				}
				Crowded.this.votes.incrementAndGet();
				this.place.waiting.add(new Waiting(sequence(answer), sent));
				this.place.heard();
			}).exceptionally(failed -> {
				Crowded.this.troubles.add(String.valueOf(failed));
				return null;
			});
		}

		private CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
			return Crowded.this.client.sendAsync(request, BodyHandlers.ofString());
		}

		private HttpRequest.Builder request(String path) {
			return HttpRequest.newBuilder(URI.create(Crowded.this.site + "/room/" + this.place.code + path))
				.header("Cookie", "seat=" + this.secret + this.cookies);
		}

		private static long sequence(HttpResponse<String> answer) {
			var match = SEQUENCE.matcher(answer.body());
			return match.find() ? Long.parseLong(match.group(1)) : 0;
		}

	}

}
