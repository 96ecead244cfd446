package se.isms.web.asset;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.web.form.Chosen;
import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** An information system, and the systems that it needs, as somebody fills it in. */
record SystemForm(@Chosen String unitId, @NotBlank @Size(max = 200) String name, @ChosenOrNone String ownerId,
		@ChosenOrNone String supplierId, @Pattern(regexp = "|[0-4]", message = "{form.choice}") String confidentiality,
		@Pattern(regexp = "|[0-4]", message = "{form.choice}") String integrity,
		@Pattern(regexp = "|[0-4]", message = "{form.choice}") String availability, @Day String classifiedOn,
		boolean internetExposed,
		@NotNull @Pattern(regexp = "YES|NO|UNKNOWN", message = "{form.choice}") String mfaEnforced,
		@Pattern(regexp = "|[0-4]", message = "{form.choice}") String requiredMfa,
		@Pattern(regexp = "|[1-4]", message = "{form.choice}") String requiredLoa, @WholeNumber String recoveryHours,
		@WholeNumber String provenRecoveryHours, List<@Chosen String> needs, @WholeNumber String version) {

	/** Nothing ticked is an empty list. */
	SystemForm(String unitId, String name, String ownerId, String supplierId, String confidentiality, String integrity,
			String availability, String classifiedOn, boolean internetExposed, String mfaEnforced, String requiredMfa,
			String requiredLoa, String recoveryHours, String provenRecoveryHours, @Nullable List<String> needs,
			String version) {
		this.unitId = unitId;
		this.name = name;
		this.ownerId = ownerId;
		this.supplierId = supplierId;
		this.confidentiality = confidentiality;
		this.integrity = integrity;
		this.availability = availability;
		this.classifiedOn = classifiedOn;
		this.internetExposed = internetExposed;
		this.mfaEnforced = mfaEnforced;
		this.requiredMfa = requiredMfa;
		this.requiredLoa = requiredLoa;
		this.recoveryHours = recoveryHours;
		this.provenRecoveryHours = provenRecoveryHours;
		this.needs = (needs != null) ? List.copyOf(needs) : List.of();
		this.version = version;
	}

}
