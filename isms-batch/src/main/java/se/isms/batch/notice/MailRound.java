package se.isms.batch.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import se.isms.core.notice.AttemptLost;
import se.isms.core.notice.DigestMaking;
import se.isms.core.notice.Digests;
import se.isms.core.notice.Letter;
import se.isms.core.notice.Outcome;

/** Makes the digests of a municipality that are due, and sends them. */
@Component
public class MailRound {

	private static final Logger log = LoggerFactory.getLogger(MailRound.class);

	private final MailSettings settings;

	private final DigestMaking making;

	private final Digests digests;

	/** Asked for when there is something to send: only then are the classes loaded. */
	private final ObjectProvider<Postman> postman;

	private final Clock clock;

	private final AtomicBoolean silent = new AtomicBoolean();

	MailRound(MailSettings settings, DigestMaking making, Digests digests, ObjectProvider<Postman> postman,
			Clock clock) {
		this.settings = settings;
		this.making = making;
		this.digests = digests;
		this.postman = postman;
		this.clock = clock;
	}

	/**
	 * One round for the municipality of the actor; says how many digests were taken over.
	 */
	public int go(Instant now) {
		if (!this.settings.configured()) {
			if (!this.silent.getAndSet(true)) {
				log.info("No mail server is set (isms.mail.host): notices show on the pages only");
			}
			return 0;
		}
		this.digests.takeUp(now);
		this.making.make(now, LocalTime.of(this.settings.hour(), 0), this.settings.domain());
		return send(Clock.offset(this.clock, Duration.between(this.clock.instant(), now)));
	}

	/**
	 * With the time of each step: the round may be long, and each attempt has its lease.
	 */
	private int send(Clock time) {
		var sent = 0;
		for (var next = claim(time); next.isPresent(); next = claim(time)) {
			var answer = send(next.get(), time);
			sent += (answer.outcome() == Outcome.ACCEPTED) ? 1 : 0;
			if (!answer.reachable()) {
				log.warn("The mail server cannot be reached: {}", answer.reply());
				return sent;
			}
		}
		return sent;
	}

	private Optional<Letter> claim(Clock time) {
		return this.digests.claim(time.instant(), this.settings.site());
	}

	private Answer send(Letter letter, Clock time) {
		try {
			var answer = letter.to().isEmpty() ? new Answer(Outcome.PERMANENT, "no address", true)
					: this.postman.getObject().send(letter, () -> this.digests.handOver(letter, time.instant()));
			this.digests.end(letter, answer.outcome(), answer.reply(), time.instant());
			return answer;
		}
		catch (AttemptLost ex) {
			log.warn("Not sent, because it took too long: {}", ex.getMessage());
			return new Answer(Outcome.TEMPORARY, "", true);
		}
	}

}
