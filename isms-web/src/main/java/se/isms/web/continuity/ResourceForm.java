package se.isms.web.continuity;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.web.form.Chosen;
import se.isms.web.form.WholeNumber;

/** A shared resource as somebody types it. */
record ResourceForm(@Chosen String unitId, @NotBlank @Size(max = 200) String name,
		@Pattern(regexp = "PERSON|PREMISES|VEHICLE|POWER|COMMUNICATION|SUPPLY|CASH|IT",
				message = "{form.choice}") String kind,
		@WholeNumber(to = 1_000_000) String capacity, boolean independent, @Size(max = 200) String powerSource,
		List<@Chosen String> neededResources, List<@Chosen String> neededSystems, @WholeNumber String version) {

	/** Nothing ticked is an empty list. */
	ResourceForm(String unitId, String name, String kind, String capacity, boolean independent, String powerSource,
			@Nullable List<String> neededResources, @Nullable List<String> neededSystems, String version) {
		this.unitId = unitId;
		this.name = name;
		this.kind = kind;
		this.capacity = capacity;
		this.independent = independent;
		this.powerSource = powerSource;
		this.neededResources = (neededResources != null) ? List.copyOf(neededResources) : List.of();
		this.neededSystems = (neededSystems != null) ? List.copyOf(neededSystems) : List.of();
		this.version = version;
	}

}
