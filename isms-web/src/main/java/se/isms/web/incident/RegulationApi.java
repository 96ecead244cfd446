package se.isms.web.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.incident.IncidentRegister;
import se.isms.core.incident.Regulations;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.web.api.Items;
import se.isms.web.security.Requires;

/** What regulations lay down of incidents. */
@RestController
@RequestMapping("/api/v1")
@Requires(Permission.READ)
class RegulationApi {

	private final Regulations regulations;

	private final IncidentRegister incidents;

	private final IncidentMapper mapper;

	private final Clock clock;

	RegulationApi(Regulations regulations, IncidentRegister incidents, IncidentMapper mapper, Clock clock) {
		this.regulations = regulations;
		this.incidents = incidents;
		this.mapper = mapper;
		this.clock = clock;
	}

	@GetMapping("/report-receivers")
	@Operation(summary = "Who receives reports of incidents, from a day until a day",
			description = "Those of a law together, the newest first. What is not verified, nobody has looked up.")
	Items<AuthorityResource> receivers() {
		return new Items<>(this.regulations.authorities().stream().map(this.mapper::resource).toList());
	}

	@GetMapping("/significance-thresholds")
	@Operation(summary = "From where on an incident is significant, by sector, from a day until a day",
			description = "Those of a sector together, the newest first. What is not verified, nobody has looked up.")
	Items<ThresholdResource> thresholds() {
		return new Items<>(this.regulations.thresholds().stream().map(this.mapper::resource).toList());
	}

	@GetMapping("/incidents/{id}/thresholds")
	@Operation(summary = "The thresholds by which an incident is assessed",
			description = "Those in force on the day of awareness, or today as long as none is stated; none where "
					+ "none was in force.")
	Items<ThresholdResource> thresholds(@PathVariable UUID id) {
		var day = this.incidents.incident(id).judgedBy(LocalDate.now(this.clock.withZone(Dates.ZONE)));
		return new Items<>(this.regulations.thresholds(day).stream().map(this.mapper::resource).toList());
	}

}
