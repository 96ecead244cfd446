package se.isms.core.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Workshops of some analyses of the running year, with those who sat in them. One had
 * everybody that is needed; in the other nobody knew the systems or spoke for those whom
 * the data is about.
 */
final class SampleWorkshops {

	private static final List<String> EVERYBODY = List.of("BUSINESS", "BUSINESS", "IT", "DATA_PROTECTION", "SECURITY");

	private static final List<String> TOO_FEW = List.of("BUSINESS", "BUSINESS", "OTHER");

	private static final Duration LENGTH = Duration.ofHours(3);

	private final Rows rows;

	private final SampleOrganisation organisation;

	private final SampleRisks risks;

	SampleWorkshops(Rows rows, SampleOrganisation organisation, SampleRisks risks) {
		this.rows = rows;
		this.organisation = organisation;
		this.risks = risks;
	}

	void make() {
		workshop("KLK", EVERYBODY);
		workshop("SOC", TOO_FEW);
	}

	private void workshop(String department, List<String> functions) {
		var id = this.rows.id("workshop", department);
		var opened = at(this.risks.performedOn(department));
		this.rows.add("workshop", "id", id, "analysis_id", this.rows.id("analysis", department), "code",
				"EKV" + department, "anonymous", true, "sequence", 0, "opened_by", "Informationssäkerhetssamordnare",
				"opened_at", opened, "ends_at", opened.plus(LENGTH.plusHours(1)), "ended_at", opened.plus(LENGTH));
		for (int i = 0; i < functions.size(); i++) {
			seat(id, this.organisation.employees(department).get(i).name(), functions.get(i), opened);
		}
	}

	private void seat(UUID workshop, String name, String function, Instant joined) {
		this.rows.add("workshop_seat", "id", this.rows.id("seat", workshop + name), "workshop_id", workshop, "name",
				name, "function", function, "guest", false, "joined_at", joined);
	}

	private static Instant at(LocalDate day) {
		return day.atTime(8, 0).toInstant(ZoneOffset.UTC);
	}

}
