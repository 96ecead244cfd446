package se.isms.web.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Lets each key pass so many times in a minute. Counts in this process only. */
public final class Throttle {

	/** How long a key that has passed too often waits at most. */
	public static final Duration WINDOW = Duration.ofMinutes(1);

	private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

	private final AtomicLong window = new AtomicLong();

	private final int most;

	private final Clock clock;

	public Throttle(int most, Clock clock) {
		this.most = most;
		this.clock = clock;
	}

	/** Counts, and says whether it may pass. */
	public boolean passes(String key) {
		renew();
		return this.counts.computeIfAbsent(key, each -> new AtomicInteger()).incrementAndGet() <= this.most;
	}

	/** Whether it has passed as often as it may, without counting. */
	public boolean isFull(String key) {
		renew();
		var count = this.counts.get(key);
		return count != null && count.get() >= this.most;
	}

	private void renew() {
		var now = this.clock.instant().getEpochSecond() / WINDOW.toSeconds();
		if (this.window.getAndSet(now) != now) {
			this.counts.clear();
		}
	}

}
