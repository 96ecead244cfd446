package se.isms.core.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;

/**
 * An internal audit (internrevision).
 *
 * @param independent whether the auditor does not answer for what is audited
 */
public record Audit(@Id UUID id, String title, String area, String auditor, boolean independent, @Nullable String scope,
		@Nullable String criteria, @Nullable LocalDate reportedOn, @Nullable String result,
		@Version @Nullable Integer version) implements Identified {
}
