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

/** Information, and the information systems that it is in, as somebody fills it in. */
record InformationForm(@Chosen String unitId, @NotBlank @Size(max = 200) String name,
		@NotBlank @Size(max = 2000) String description, @ChosenOrNone String ownerId,
		@Pattern(regexp = "|[0-4]", message = "{form.choice}") String confidentiality,
		@Pattern(regexp = "|[0-4]", message = "{form.choice}") String integrity,
		@Pattern(regexp = "|[0-4]", message = "{form.choice}") String availability, @Day String classifiedOn,
		@NotNull @Pattern(regexp = "NONE|ORDINARY|SENSITIVE", message = "{form.choice}") String personalData,
		@Size(max = 200) String secrecyGround, List<@Chosen String> systems, @WholeNumber String version) {

	/** Nothing ticked is an empty list. */
	InformationForm(String unitId, String name, String description, String ownerId, String confidentiality,
			String integrity, String availability, String classifiedOn, String personalData, String secrecyGround,
			@Nullable List<String> systems, String version) {
		this.unitId = unitId;
		this.name = name;
		this.description = description;
		this.ownerId = ownerId;
		this.confidentiality = confidentiality;
		this.integrity = integrity;
		this.availability = availability;
		this.classifiedOn = classifiedOn;
		this.personalData = personalData;
		this.secrecyGround = secrecyGround;
		this.systems = (systems != null) ? List.copyOf(systems) : List.of();
		this.version = version;
	}

}
