package se.isms.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import se.isms.batch.notice.MailRound;
import se.isms.core.job.Rounds;
import se.isms.core.notice.Deliveries;
import se.isms.core.notice.RemindOfDuties;
import se.isms.core.organisation.Tenants;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;

/**
 * Goes the round of the municipalities: reminds, prints old kits anew, delivers, mails.
 * Any number of processes may do so, because whatever is done is claimed in the database
 * first.
 */
@Component
class ServiceRounds implements Rounds, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(ServiceRounds.class);

	private static final Duration PAUSE = Duration.ofSeconds(20);

	private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(ServiceRounds::thread);

	private final Tenants tenants;

	private final DailyReminders daily;

	private final RemindOfDuties reminders;

	private final KitRenewal kits;

	private final Deliveries deliveries;

	private final MailRound mail;

	private final Clock clock;

	ServiceRounds(Tenants tenants, DailyReminders daily, RemindOfDuties reminders, KitRenewal kits,
			Deliveries deliveries, MailRound mail, Clock clock) {
		this.tenants = tenants;
		this.daily = daily;
		this.reminders = reminders;
		this.kits = kits;
		this.deliveries = deliveries;
		this.mail = mail;
		this.clock = clock;
	}

	@Override
	public void begin() {
		this.ticks.scheduleWithFixedDelay(this::go, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** What has begun comes to its end: a mail is not cut off. */
	@Override
	public void destroy() throws InterruptedException {
		this.ticks.shutdown();
		if (!this.ticks.awaitTermination(PAUSE.toSeconds(), TimeUnit.SECONDS)) {
			this.ticks.shutdownNow();
		}
	}

	/**
	 * One round. What fails for one municipality does not stop the others or the next.
	 */
	void go() {
		var now = this.clock.instant();
		try {
			this.tenants.all().forEach(tenant -> go(Actor.system(tenant.id()), now));
		}
		catch (RuntimeException ex) {
			log.error("The municipalities cannot be read for their round", ex);
		}
	}

	private void go(Actor actor, Instant now) {
		if (this.ticks.isShutdown()) {
			return;
		}
		try {
			var today = now.atZone(Dates.ZONE).toLocalDate();
			this.daily.remind(actor.tenant(), today);
			this.kits.renew(actor.tenant(), today);
			CurrentActor.as(actor, () -> tell(now));
		}
		catch (RuntimeException ex) {
			log.error("What was to be done for {} waits for the next round", actor.tenant(), ex);
		}
	}

	private void tell(Instant now) {
		this.reminders.clocks(now);
		var delivered = 0;
		do {
			delivered = this.deliveries.deliver(now);
		}
		while (delivered > 0);
		this.mail.go(now);
	}

	private static Thread thread(Runnable work) {
		var thread = new Thread(work, "notices");
		thread.setDaemon(true);
		return thread;
	}

}
