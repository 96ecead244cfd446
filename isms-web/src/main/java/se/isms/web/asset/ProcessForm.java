package se.isms.web.asset;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import se.isms.web.form.Chosen;
import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.WholeNumber;

/** A process, and the systems and processes that it needs, as somebody fills it in. */
record ProcessForm(@Chosen String unitId, @NotBlank @Size(max = 200) String name,
		@Pattern(regexp = "|[1-4]", message = "{form.choice}") String criticality, @ChosenOrNone String ownerId,
		boolean lifeHealth, boolean payment, boolean statutoryDeadline, boolean digitalIntake, boolean safeguarding,
		List<@Chosen String> systems, List<@Chosen String> processes, @WholeNumber String version) {

	/** Nothing ticked is an empty list. */
	ProcessForm(String unitId, String name, String criticality, String ownerId, boolean lifeHealth, boolean payment,
			boolean statutoryDeadline, boolean digitalIntake, boolean safeguarding, @Nullable List<String> systems,
			@Nullable List<String> processes, String version) {
		this.unitId = unitId;
		this.name = name;
		this.criticality = criticality;
		this.ownerId = ownerId;
		this.lifeHealth = lifeHealth;
		this.payment = payment;
		this.statutoryDeadline = statutoryDeadline;
		this.digitalIntake = digitalIntake;
		this.safeguarding = safeguarding;
		this.systems = (systems != null) ? List.copyOf(systems) : List.of();
		this.processes = (processes != null) ? List.copyOf(processes) : List.of();
		this.version = version;
	}

}
