package se.isms.web.governance;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

import se.isms.core.governance.Activity;
import se.isms.core.governance.Audit;
import se.isms.core.governance.Briefing;
import se.isms.core.governance.ContextEntry;
import se.isms.core.governance.ManagementMember;
import se.isms.core.governance.Objective;
import se.isms.core.governance.SteeringDocument;
import se.isms.core.governance.TrainingProgramme;

/** Between what leads the work and what the API says of it. */
@Mapper
interface GovernanceMapper {

	ObjectiveResource resource(Objective objective);

	ActivityResource resource(Activity activity);

	ProgrammeResource resource(TrainingProgramme programme);

	MemberResource resource(ManagementMember member);

	AuditResource resource(Audit audit);

	BriefingResource resource(Briefing briefing);

	ContextResource resource(ContextEntry entry);

	SteeringResource resource(SteeringDocument document);

	Objective objective(UUID id, @Nullable Integer version, ObjectiveInput input);

	Activity activity(UUID id, @Nullable Integer version, Activity.State state, ActivityInput input);

	TrainingProgramme programme(UUID id, @Nullable Integer version, ProgrammeInput input);

	ManagementMember member(UUID id, MemberInput input);

	Audit audit(UUID id, @Nullable Integer version, AuditInput input);

	Briefing briefing(UUID id, BriefingInput input);

	ContextEntry entry(UUID id, ContextInput input);

	SteeringDocument document(UUID id, SteeringInput input);

}
