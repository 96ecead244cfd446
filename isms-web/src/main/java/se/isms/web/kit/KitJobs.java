package se.isms.web.kit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.job.JobKind;
import se.isms.core.job.JobRequest;
import se.isms.core.job.Jobs;
import se.isms.core.kit.KitRegister;
import se.isms.core.kit.OfflineKit;
import se.isms.core.shared.Dates;

/** Orders kits and lets a job print them. */
@Component
public class KitJobs {

	private final KitRegister kits;

	private final Jobs jobs;

	KitJobs(KitRegister kits, Jobs jobs) {
		this.kits = kits;
		this.jobs = jobs;
	}

	/** Orders a kit, starts its job and returns at once. */
	Ordered start(@Nullable UUID department, Locale language) {
		var kit = order(department, language);
		return new Ordered(kit, this.jobs.start(request(kit)));
	}

	/**
	 * Orders a kit and waits until it is there.
	 * @param department of which, none for all
	 */
	public OfflineKit make(@Nullable UUID department, Locale language) {
		var kit = order(department, language);
		this.jobs.run(request(kit));
		return this.kits.kit(kit.id());
	}

	private OfflineKit order(@Nullable UUID department, Locale language) {
		return this.kits.order(department, language.getLanguage().equals("sv") ? "sv" : "en");
	}

	private static JobRequest request(OfflineKit kit) {
		return JobRequest.about(JobKind.OFFLINE_KIT, kit.id().toString(),
				LocalDate.ofInstant(kit.madeAt(), Dates.ZONE));
	}

	/** A kit, and the job that prints it. */
	record Ordered(OfflineKit kit, long job) {
	}

}
