package se.isms.web.continuity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** A continuity plan that is not adopted, as somebody fills it in. */
record PlanForm(@ChosenOrNone String ownerId, @ChosenOrNone String deputyId,
		@Pattern(regexp = "|ALL|PARTLY", message = "{form.choice}") String premiseItLoss,
		@WholeNumber(from = 1, to = 365) String premiseDays, @WholeNumber(to = 8760) String mtpdHours,
		@WholeNumber(to = 8760) String rtoHours, @WholeNumber(to = 8760) String rpoHours,
		@Pattern(regexp = "|\\s*\\d{1,9}([,.]\\d{1,2})?\\s*", message = "{continuity.amount}") String mbcoValue,
		@Size(max = 200) String mbcoUnit, @Size(max = 2000) String activation, @Day String validUntil,
		@WholeNumber String version) {
}
