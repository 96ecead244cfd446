package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * A place where the plan of a process lies on paper. It belongs to the process, for the
 * paper lies there until somebody changes it, whatever edition is adopted.
 *
 * @param edition that lies there
 * @param toldOn when those who work there, substitutes too, were told where it lies
 */
public record PlanCopy(@Id UUID id, UUID processId, String place, int edition, LocalDate putOn,
		@Nullable LocalDate toldOn, @Version @Nullable Integer version) implements Identified {

	public PlanCopy {
		if (edition < 1) {
			throw new Refused("refused.copy-not-adopted", edition).at("edition");
		}
	}

	/** Another edition is put there; who knows the place still does. */
	PlanCopy replaced(int by, LocalDate today) {
		return new PlanCopy(this.id, this.processId, this.place, by, today, this.toldOn, this.version);
	}

}
