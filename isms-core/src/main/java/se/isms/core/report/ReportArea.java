package se.isms.core.report;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * An area of the report with what its owners contributed.
 *
 * @param contribution paragraphs, parted by an empty line
 * @param compiled whether the text is written from the adopted management review instead
 */
public record ReportArea(@Id UUID id, UUID reportId, int position, String number, String title, String responsible,
		String contribution, boolean compiled, @Version @Nullable Integer version) {

	ReportArea emptyFor(UUID report) {
		return new ReportArea(UUID.randomUUID(), report, this.position, this.number, this.title, this.responsible, "",
				this.compiled, null);
	}

	ReportArea contributed(String text, @Nullable Integer seen) {
		return new ReportArea(this.id, this.reportId, this.position, this.number, this.title, this.responsible, text,
				this.compiled, seen);
	}

}
