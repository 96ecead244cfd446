package se.isms.batch;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import se.isms.core.job.JobKind;
import se.isms.core.job.JobRequest;
import se.isms.core.job.Jobs;
import se.isms.core.kit.KitRegister;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;

/**
 * Prints offline kits anew when they are old, at most once a day for each municipality.
 */
@Component
class KitRenewal {

	private static final Logger log = LoggerFactory.getLogger(KitRenewal.class);

	private final KitRegister kits;

	private final Jobs jobs;

	private final int days;

	private final Map<UUID, LocalDate> renewed = new ConcurrentHashMap<>();

	/**
	 * Needs settings.
	 * @param days after which a kit is old; 0 for never
	 */
	KitRenewal(KitRegister kits, Jobs jobs, @Value("${isms.kit.days:7}") int days) {
		this.kits = kits;
		this.jobs = jobs;
		this.days = days;
	}

	void renew(UUID tenant, LocalDate today) {
		if (this.days > 0 && !today.equals(this.renewed.get(tenant))) {
			CurrentActor.as(Actor.system(tenant), () -> this.kits.renew(this.days).forEach(kit -> {
				log.info("The kit of {} is printed anew", (kit.unitId() != null) ? kit.unitId() : "all");
				this.jobs.start(JobRequest.about(JobKind.OFFLINE_KIT, kit.id().toString(), today));
			}));
			this.renewed.put(tenant, today);
		}
	}

}
