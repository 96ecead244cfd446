package se.isms.web.continuity;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ItLoss;
import se.isms.core.continuity.ManualProcedure;
import se.isms.core.continuity.ProcedureLinks;
import se.isms.core.continuity.StopDecision;
import se.isms.core.organisation.Choice;
import se.isms.web.form.Typed;

/**
 * Between plans, manual procedures, decisions to stand still and what is typed of them.
 */
@Mapper(uses = Typed.class)
interface ContinuityForms {

	PlanForm form(ContinuityPlan plan);

	@Mapping(target = "id", source = "plan.id")
	@Mapping(target = "processId", source = "plan.processId")
	@Mapping(target = "state", source = "plan.state")
	@Mapping(target = "edition", source = "plan.edition")
	@Mapping(target = "ownerId", source = "form.ownerId")
	@Mapping(target = "deputyId", source = "form.deputyId")
	@Mapping(target = "premiseItLoss", source = "form.premiseItLoss")
	@Mapping(target = "premiseDays", source = "form.premiseDays")
	@Mapping(target = "mtpdHours", source = "form.mtpdHours")
	@Mapping(target = "rtoHours", source = "form.rtoHours")
	@Mapping(target = "rpoHours", source = "form.rpoHours")
	@Mapping(target = "mbcoValue", source = "form.mbcoValue")
	@Mapping(target = "mbcoUnit", source = "form.mbcoUnit", qualifiedByName = "orNone")
	@Mapping(target = "activation", source = "form.activation", qualifiedByName = "orNone")
	@Mapping(target = "adoptedOn", source = "plan.adoptedOn")
	@Mapping(target = "reviewedOn", source = "plan.reviewedOn")
	@Mapping(target = "validUntil", source = "form.validUntil")
	@Mapping(target = "sentBy", source = "plan.sentBy")
	@Mapping(target = "version", source = "form.version")
	ContinuityPlan apply(PlanForm form, ContinuityPlan plan);

	ProcedureForm form(ManualProcedure procedure, ProcedureLinks links);

	@Mapping(target = "id", source = "procedure.id")
	@Mapping(target = "planId", source = "procedure.planId")
	@Mapping(target = "name", source = "form.name")
	@Mapping(target = "startHours", source = "form.startHours")
	@Mapping(target = "sustainableDays", source = "form.sustainableDays")
	@Mapping(target = "relief", source = "form.relief", qualifiedByName = "orNone")
	@Mapping(target = "needsIt", source = "form.needsIt")
	@Mapping(target = "steps", source = "form.steps", qualifiedByName = "orNone")
	@Mapping(target = "materials", source = "form.materials", qualifiedByName = "orNone")
	@Mapping(target = "forms", source = "form.forms", qualifiedByName = "orNone")
	@Mapping(target = "staffAvailable", source = "form.staffAvailable")
	@Mapping(target = "staffFirstDay", source = "form.staffFirstDay")
	@Mapping(target = "staffFirstWeek", source = "form.staffFirstWeek")
	@Mapping(target = "staffFirstMonth", source = "form.staffFirstMonth")
	@Mapping(target = "staffAfterMonth", source = "form.staffAfterMonth")
	@Mapping(target = "version", source = "form.version")
	ManualProcedure apply(ProcedureForm form, ManualProcedure procedure);

	StopForm form(StopDecision stop);

	@Mapping(target = "id", source = "stop.id")
	@Mapping(target = "planId", source = "stop.planId")
	@Mapping(target = "systemId", source = "form.systemId")
	@Mapping(target = "untilDay", source = "form.untilDay")
	@Mapping(target = "reason", source = "form.reason")
	@Mapping(target = "decidedBy", source = "form.decidedBy")
	@Mapping(target = "version", source = "form.version")
	StopDecision apply(StopForm form, StopDecision stop);

	default String ticked(Choice choice) {
		return choice.id().toString();
	}

	default @Nullable ItLoss loss(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : ItLoss.valueOf(text);
	}

	default @Nullable BigDecimal amount(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : new BigDecimal(text.strip().replace(',', '.'));
	}

	default String text(@Nullable BigDecimal amount) {
		return (amount == null) ? "" : amount.stripTrailingZeros().toPlainString().replace('.', ',');
	}

}
