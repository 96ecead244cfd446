package se.isms.web.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import se.isms.core.workshop.Happening;

import static org.assertj.core.api.Assertions.assertThat;

class LineTests {

	private final ExecutorService senders = Executors.newFixedThreadPool(2);

	@AfterEach
	void stop() {
		this.senders.shutdownNow();
	}

	@Test
	void everythingIsToldOnceAndInItsOrder() throws Exception {
		var phone = new Phone();
		var line = new Line(phone, 2, this.senders);

		LongStream.rangeClosed(1, 100).forEach(number -> line.tell(happening(number)));
		line.tell(happening(50));

		assertThat(phone.heardUntil(100)).isEqualTo(LongStream.rangeClosed(3, 100).boxed().toList());
		assertThat(line.told()).isEqualTo(100);
	}

	@Test
	void aPhoneThatTakesNothingHoldsNobodyUp() throws Exception {
		var slow = new Phone();
		slow.takes = new CountDownLatch(1);
		var quick = new Phone();
		var lines = List.of(new Line(slow, 0, this.senders), new Line(quick, 0, this.senders));

		LongStream.rangeClosed(1, 20).forEach(number -> lines.forEach(line -> line.tell(happening(number))));

		assertThat(quick.heardUntil(20)).hasSize(20);
		assertThat(slow.heard).isEmpty();
		slow.takes.countDown();
		assertThat(slow.heardUntil(20)).hasSize(20);
	}

	@Test
	void aPhoneThatTakesNothingForLongLosesTheLine() throws Exception {
		var slow = new Phone();
		slow.takes = new CountDownLatch(1);
		var line = new Line(slow, 0, this.senders);

		LongStream.rangeClosed(1, Line.MOST_WAITING + 10).forEach(number -> line.tell(happening(number)));
		assertThat(slow.ended.getCount()).isOne();
		slow.takes.countDown();

		assertThat(slow.ended.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(slow.heard).hasSizeLessThan(Line.MOST_WAITING);
	}

	private static Happening happening(long number) {
		return new Happening(number, Happening.Kind.VOTED, 1, 2);
	}

	private static final class Phone extends SseEmitter {

		private final List<Long> heard = Collections.synchronizedList(new ArrayList<>());

		private final CountDownLatch ended = new CountDownLatch(1);

		private volatile CountDownLatch takes = new CountDownLatch(0);

		@Override
		public void send(SseEventBuilder event) {
			try {
				this.takes.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			event.build()
				.stream()
				.map(DataWithMediaType::getData)
				.filter(Happening.class::isInstance)
				.forEach(news -> this.heard.add(((Happening) news).sequence()));
		}

		@Override
		public void complete() {
			this.ended.countDown();
		}

		List<Long> heardUntil(long last) throws InterruptedException {
			for (var tries = 0; tries < 200 && !this.heard.contains(last); tries++) {
				Thread.sleep(20);
			}
			return List.copyOf(this.heard);
		}

	}

}
