package se.isms.batch.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

import se.isms.core.DatabaseTest;
import se.isms.core.notice.DigestMaking;
import se.isms.core.notice.Digests;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;

/**
 * A program for the kill test: goes a round, and stops in it, before the mail server is
 * asked or after it has answered, writes a file that says so, and waits for its end.
 */
final class KilledRound {

	private KilledRound() {
	}

	public static void main(String[] arguments) {
		var context = new SpringApplicationBuilder(DatabaseTest.Slice.class).web(WebApplicationType.NONE)
			.run("--spring.datasource.url=" + arguments[0], "--spring.datasource.username=isms_app",
					"--spring.datasource.password=isms_app", "--spring.liquibase.enabled=false",
					"--spring.main.lazy-initialization=true");
		var settings = MailRoundTests.settings(Integer.parseInt(arguments[2]));
		var clock = context.getBean(Clock.class);
		var smtp = new SmtpPostman(settings, clock);
		var mark = Path.of(arguments[3]);
		var before = arguments[4].equals("before");
		Postman killed = (letter, handingOver) -> {
			if (before) {
				waitForTheEnd(mark);
			}
			var answer = smtp.send(letter, handingOver);
			waitForTheEnd(mark);
			return answer;
		};
		var round = new MailRound(settings, context.getBean(DigestMaking.class), context.getBean(Digests.class),
				MailRoundTests.provider(killed), clock);
		CurrentActor.as(Actor.system(UUID.fromString(arguments[1])), () -> {
			round.go(Instant.parse(arguments[5]));
		});
	}

	private static void waitForTheEnd(Path mark) {
		try {
			Files.createFile(mark);
			new CountDownLatch(1).await();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
