package se.isms.web.continuity;

import java.util.List;
import java.util.UUID;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.continuity.ContinuityAssignment;
import se.isms.core.continuity.ItLoss;
import se.isms.web.form.Typed;

/** Between assignments and what is typed of them. */
@Mapper(uses = Typed.class)
interface AssignmentForms {

	@Mapping(target = "addressees", source = "addressees")
	AssignmentForm form(ContinuityAssignment assignment, List<UUID> addressees);

	ContinuityAssignment apply(AssignmentForm form, UUID id);

	default ItLoss loss(String text) {
		return ItLoss.valueOf(text);
	}

}
