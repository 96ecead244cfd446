package se.isms.core.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.organisation.OfUnit;
import se.isms.core.shared.Refused;

/**
 * An incident: what happened, when it was known, how it was judged and what was learnt.
 *
 * @param severity 1 to 4
 * @param personalData whether personal data may be affected
 * @param significant betydande incident, CSL 2 kap. 5 §; none where nobody has assessed
 * @param awareAt declared awareness: the statutory clocks run from here
 */
public record Incident(@Id UUID id, UUID unitId, String number, String title, @Nullable String category,
		@Nullable Integer severity, boolean confidentiality, boolean integrity, boolean availability,
		boolean personalData, @Nullable Boolean significant, @Nullable Instant occurredAt, @Nullable Instant detectedAt,
		@Nullable Instant awareAt, @Nullable Instant assessedAt, @Nullable Instant handledAt,
		@Nullable Instant closedAt, @Nullable UUID ownerId, @Nullable String cause, @Nullable String lessons,
		@Version @Nullable Integer version) implements OfUnit {

	/** From this severity on, an incident is closed only with what was learnt. */
	static final int SEVERE = 3;

	/**
	 * The day whose regulations an assessment goes by: that of awareness, and today as
	 * long as none is stated.
	 */
	public LocalDate judgedBy(LocalDate today) {
		return (this.awareAt != null) ? Clocks.day(this.awareAt) : today;
	}

	/** A new assessment replaces the one before; the trail keeps both. */
	Incident assess(boolean result, Instant now) {
		requireOpen();
		return moved(result, now, this.handledAt, null);
	}

	Incident handle(Instant now) {
		requireOpen();
		if (this.handledAt != null) {
			throw new Refused("refused.incident-already-handled", this.number);
		}
		return moved(this.significant, this.assessedAt, now, null);
	}

	Incident close(Instant now) {
		requireOpen();
		if (this.handledAt == null) {
			throw new Refused("refused.incident-not-handled", this.number);
		}
		if (this.awareAt == null && (this.personalData || Boolean.TRUE.equals(this.significant))) {
			throw new Refused("refused.incident-without-awareness", this.number).at("awareAt");
		}
		requireLearnt();
		return moved(this.significant, this.assessedAt, this.handledAt, now).inOrder();
	}

	/** Occurred, detected, aware, closed: none before the one that must precede it. */
	Incident inOrder() {
		if (after(this.occurredAt, this.detectedAt) || after(this.detectedAt, this.awareAt)
				|| after(this.occurredAt, this.awareAt) || after(this.awareAt, this.closedAt)) {
			throw new Refused("refused.incident-times", this.number);
		}
		return this;
	}

	/**
	 * What is registered first may bring its history with it. After that an assessment
	 * and an end come by their verbs only, and what was learnt is not taken away again.
	 */
	Incident following(@Nullable Incident before) {
		if (before == null) {
			return this;
		}
		if (!Objects.equals(this.significant, before.significant) || !Objects.equals(this.assessedAt, before.assessedAt)
				|| !Objects.equals(this.closedAt, before.closedAt)) {
			throw new Refused("refused.incident-state", this.number);
		}
		if (this.closedAt != null && before.learnt()) {
			requireLearnt();
		}
		return this;
	}

	private void requireOpen() {
		if (this.closedAt != null) {
			throw new Refused("refused.incident-closed", this.number);
		}
	}

	private void requireLearnt() {
		if (!learnt()) {
			throw new Refused("refused.incident-without-lessons", this.number).at("lessons");
		}
	}

	private boolean learnt() {
		return this.severity == null || this.severity < SEVERE || (stated(this.cause) && stated(this.lessons));
	}

	private Incident moved(@Nullable Boolean significant, @Nullable Instant assessedAt, @Nullable Instant handledAt,
			@Nullable Instant closedAt) {
		return new Incident(this.id, this.unitId, this.number, this.title, this.category, this.severity,
				this.confidentiality, this.integrity, this.availability, this.personalData, significant,
				this.occurredAt, this.detectedAt, this.awareAt, assessedAt, handledAt, closedAt, this.ownerId,
				this.cause, this.lessons, this.version);
	}

	private static boolean stated(@Nullable String text) {
		return text != null && !text.isBlank();
	}

	private static boolean after(@Nullable Instant one, @Nullable Instant other) {
		return one != null && other != null && one.isAfter(other);
	}

}
