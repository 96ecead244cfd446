package se.isms.web.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.continuity.ContactCheck;
import se.isms.core.continuity.PaperRoutine;
import se.isms.core.continuity.PlanContact;
import se.isms.core.continuity.PlanCopy;

/** Between contacts and papers and what the API says of them. */
@Mapper
interface PaperMapper {

	ContactResource resource(PlanContact contact);

	List<ContactResource> contacts(List<PlanContact> contacts);

	ContactCheckResource resource(ContactCheck check);

	RoutineResource resource(PaperRoutine routine);

	List<RoutineResource> routines(List<PaperRoutine> routines);

	CopyResource resource(PlanCopy copy);

	List<CopyResource> copies(List<PlanCopy> copies);

	@Mapping(target = "phoneNormal", constant = "")
	PlanContact contact(UUID id, @Nullable Integer version, UUID planId, ContactInput input);

	PaperRoutine routine(UUID id, @Nullable Integer version, UUID planId, @Nullable LocalDate followedOn,
			@Nullable String followedBy, RoutineInput input);

	PlanCopy copy(UUID id, @Nullable Integer version, UUID processId, CopyInput input);

	default String joined(List<String> places) {
		return String.join("\n", places);
	}

	default List<String> split(String places) {
		return places.lines().toList();
	}

}
