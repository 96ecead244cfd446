package se.isms.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThrottleTests {

	private Instant now = Instant.parse("2026-11-26T08:00:01Z");

	private final Throttle throttle = new Throttle(2, new Clock() {

		@Override
		public Instant instant() {
			return ThrottleTests.this.now;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

	});

	@Test
	void eachKeyPassesSoOftenInAMinute() {
		assertThat(this.throttle.passes("a")).isTrue();
		assertThat(this.throttle.isFull("a")).isFalse();
		assertThat(this.throttle.passes("a")).isTrue();
		assertThat(this.throttle.isFull("a")).isTrue();
		assertThat(this.throttle.passes("a")).isFalse();
		assertThat(this.throttle.passes("b")).isTrue();

		this.now = this.now.plus(Duration.ofMinutes(1));

		assertThat(this.throttle.isFull("a")).isFalse();
		assertThat(this.throttle.passes("a")).isTrue();
	}

}
