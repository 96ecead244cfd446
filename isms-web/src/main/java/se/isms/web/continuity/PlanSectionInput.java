package se.isms.web.continuity;

import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** All answers of a section; what is left out has none. */
record PlanSectionInput(@NotNull @Size(max = 100) Map<String, @NotNull @Size(max = 5000) String> answers) {
}
