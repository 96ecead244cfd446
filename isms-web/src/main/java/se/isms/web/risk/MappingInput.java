package se.isms.web.risk;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.isms.core.risk.StepMapping;

/**
 * Which step of the other version each step answers to, in order from step 1.
 */
record MappingInput(@NotNull @Size(max = 7) List<@NotNull Integer> likelihoods,
		@NotNull @Size(max = 7) List<@NotNull Integer> consequences) {

	StepMapping mapping() {
		return new StepMapping(this.likelihoods, this.consequences);
	}

}
