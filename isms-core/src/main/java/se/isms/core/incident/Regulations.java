package se.isms.core.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * What regulations lay down of incidents: who receives reports, and from where on an
 * incident is significant. At most one row of a law or sector is in force on a day.
 */
@Service
@Transactional
public class Regulations {

	private static final Comparator<Regulation> NEWEST_FIRST = Comparator.comparing(Regulation::validFrom).reversed();

	private final Authorities authorities;

	private final SignificanceThresholds thresholds;

	private final Trail trail;

	Regulations(Authorities authorities, SignificanceThresholds thresholds, Trail trail) {
		this.authorities = authorities;
		this.thresholds = thresholds;
		this.trail = trail;
	}

	/** All receivers, those of a law together, the newest first. */
	@Transactional(readOnly = true)
	public List<Authority> authorities() {
		return this.authorities.findAll()
			.stream()
			.sorted(Comparator.comparing(Authority::track).thenComparing(NEWEST_FIRST))
			.toList();
	}

	@Transactional(readOnly = true)
	public Authority authority(UUID id) {
		return this.authorities.findById(id).orElseThrow(NotFound::new);
	}

	/** Who receives the reports of a track on a day. */
	@Transactional(readOnly = true)
	public Optional<Authority> authority(Track track, LocalDate day) {
		return this.authorities.findByTrack(track).stream().filter(one -> one.appliesOn(day)).findFirst();
	}

	/** Adds a receiver, or changes the one with its id. */
	public Authority save(Authority authority) {
		return save("authority", authority, this.authorities, this.authorities.findByTrack(authority.track()));
	}

	/** All thresholds, those of a sector together, the newest first. */
	@Transactional(readOnly = true)
	public List<SignificanceThreshold> thresholds() {
		return this.thresholds.findAll()
			.stream()
			.sorted(Comparator.comparing(SignificanceThreshold::sector).thenComparing(NEWEST_FIRST))
			.toList();
	}

	/** Those in force on a day, one for each sector that has one. */
	@Transactional(readOnly = true)
	public List<SignificanceThreshold> thresholds(LocalDate day) {
		return thresholds().stream().filter(one -> one.appliesOn(day)).toList();
	}

	@Transactional(readOnly = true)
	public SignificanceThreshold threshold(UUID id) {
		return this.thresholds.findById(id).orElseThrow(NotFound::new);
	}

	/** Adds a threshold, or changes the one with its id. */
	public SignificanceThreshold save(SignificanceThreshold threshold) {
		return save("significance_threshold", threshold, this.thresholds,
				this.thresholds.findBySector(threshold.sector()));
	}

	private <R extends Regulation> R save(String subjectType, R changed, ListCrudRepository<R, UUID> all,
			List<R> alike) {
		CurrentActor.get().require(Permission.COORDINATE);
		@Nullable R before = all.findById(changed.id()).orElse(null);
		changed.require(before);
		requireAlone(changed, alike);
		var after = all.save(changed);
		this.trail.record((before != null) ? "change" : "create", subjectType, changed.id(), before, after);
		return after;
	}

	private static void requireAlone(Regulation changed, List<? extends Regulation> alike) {
		alike.stream()
			.filter(other -> !other.id().equals(changed.id()) && other.meets(changed))
			.findFirst()
			.ifPresent(other -> {
				throw new Refused("refused.regulation-meets", other.validFrom()).at("validFrom");
			});
	}

}
