package se.isms.web.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.continuity.ResourceClaim;
import se.isms.core.continuity.ResourceLinks;
import se.isms.core.continuity.SharedResource;
import se.isms.core.organisation.Choice;
import se.isms.web.form.Typed;

/** Between shared resources, what plans count on, and what is typed or sent of them. */
@Mapper(uses = Typed.class)
interface ResourceForms {

	ResourceForm form(SharedResource resource, ResourceLinks links);

	@Mapping(target = "powerSource", source = "form.powerSource", qualifiedByName = "orNone")
	SharedResource apply(ResourceForm form, UUID id);

	ClaimForm form(ResourceClaim claim);

	@Mapping(target = "id", source = "claim.id")
	@Mapping(target = "planId", source = "claim.planId")
	@Mapping(target = "resourceId", source = "form.resourceId")
	@Mapping(target = "firstDay", source = "form.firstDay")
	@Mapping(target = "firstWeek", source = "form.firstWeek")
	@Mapping(target = "firstMonth", source = "form.firstMonth")
	@Mapping(target = "afterMonth", source = "form.afterMonth")
	@Mapping(target = "version", source = "form.version")
	ResourceClaim apply(ClaimForm form, ResourceClaim claim);

	SharedResourceResource resource(SharedResource resource, ResourceLinks links);

	SharedResource resource(UUID id, @Nullable Integer version, SharedResourceInput input);

	ClaimResource resource(ResourceClaim claim);

	ResourceClaim claim(UUID id, @Nullable Integer version, UUID planId, ClaimInput input);

	default String ticked(Choice choice) {
		return choice.id().toString();
	}

	default UUID id(Choice choice) {
		return choice.id();
	}

}
