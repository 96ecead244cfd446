package se.isms.core.report;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

import se.isms.core.shared.Refused;

/**
 * The yearly report of the security organisation: about one year, valid for the next. Its
 * metadata are those of the first page.
 */
public record SecurityReport(@Id UUID id, int year, State state, String documentType, String decidingBody,
		@Nullable LocalDate decidedOn, @Nullable String diaryNumber, int validFor, String validity,
		@Column("revised_latest") String revisedLatest, String documentOwner, String intro, @Nullable UUID reviewId,
		@Nullable String adoptedBy, @Version @Nullable Integer version) {

	/** A report is a draft until its body has decided it. */
	public enum State {

		DRAFT, ADOPTED

	}

	public SecurityReport {
		if (validFor == year) {
			throw new Refused("refused.report-valid-for-own-year", year);
		}
	}

	SecurityReport from(UUID review) {
		requireDraft();
		return new SecurityReport(this.id, this.year, this.state, this.documentType, this.decidingBody, this.decidedOn,
				this.diaryNumber, this.validFor, this.validity, this.revisedLatest, this.documentOwner, this.intro,
				review, null, this.version);
	}

	/** The metadata of another, whose state does not count. */
	SecurityReport described(SecurityReport as) {
		requireDraft();
		return new SecurityReport(this.id, this.year, this.state, as.documentType, as.decidingBody, as.decidedOn,
				as.diaryNumber, as.validFor, as.validity, as.revisedLatest, as.documentOwner, as.intro, this.reviewId,
				null, as.version);
	}

	SecurityReport adopt(LocalDate decided, String diary, String by) {
		requireDraft();
		if (this.reviewId == null) {
			throw new Refused("refused.report-not-compiled", this.year);
		}
		return new SecurityReport(this.id, this.year, State.ADOPTED, this.documentType, this.decidingBody, decided,
				diary, this.validFor, this.validity, this.revisedLatest, this.documentOwner, this.intro, this.reviewId,
				by, this.version);
	}

	void requireDraft() {
		if (this.state == State.ADOPTED) {
			throw new Refused("refused.report-already-adopted", this.year);
		}
	}

}
