package se.isms.web.continuity;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.web.form.Chosen;
import se.isms.web.form.WholeNumber;

/** A manual procedure as somebody fills it in. */
record ProcedureForm(@NotBlank @Size(max = 200) String name, List<@Chosen String> replacedSystems,
		@Size(max = 4000) String steps, @Size(max = 2000) String materials, @Size(max = 2000) String forms,
		@WholeNumber(to = 8760) String startHours, @WholeNumber(to = 365) String sustainableDays,
		@Size(max = 500) String relief, boolean needsIt, List<@Chosen String> neededResources,
		List<@Chosen String> neededSystems, @WholeNumber(to = 10_000) String staffAvailable,
		@WholeNumber(to = 10_000) String staffFirstDay, @WholeNumber(to = 10_000) String staffFirstWeek,
		@WholeNumber(to = 10_000) String staffFirstMonth, @WholeNumber(to = 10_000) String staffAfterMonth,
		@WholeNumber String version) {

	/** Nothing ticked is an empty list. */
	ProcedureForm(String name, @Nullable List<String> replacedSystems, String steps, String materials, String forms,
			String startHours, String sustainableDays, String relief, boolean needsIt,
			@Nullable List<String> neededResources, @Nullable List<String> neededSystems, String staffAvailable,
			String staffFirstDay, String staffFirstWeek, String staffFirstMonth, String staffAfterMonth,
			String version) {
		this.name = name;
		this.replacedSystems = (replacedSystems != null) ? List.copyOf(replacedSystems) : List.of();
		this.steps = steps;
		this.materials = materials;
		this.forms = forms;
		this.startHours = startHours;
		this.sustainableDays = sustainableDays;
		this.relief = relief;
		this.needsIt = needsIt;
		this.neededResources = (neededResources != null) ? List.copyOf(neededResources) : List.of();
		this.neededSystems = (neededSystems != null) ? List.copyOf(neededSystems) : List.of();
		this.staffAvailable = staffAvailable;
		this.staffFirstDay = staffFirstDay;
		this.staffFirstWeek = staffFirstWeek;
		this.staffFirstMonth = staffFirstMonth;
		this.staffAfterMonth = staffAfterMonth;
		this.version = version;
	}

}
