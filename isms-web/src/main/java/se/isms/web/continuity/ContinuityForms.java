package se.isms.web.continuity;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ItLoss;
import se.isms.core.continuity.ManualProcedure;
import se.isms.web.form.Typed;

/** Between plans, manual procedures and what is typed of them. */
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

	ProcedureForm form(ManualProcedure procedure);

	@Mapping(target = "id", source = "procedure.id")
	@Mapping(target = "planId", source = "procedure.planId")
	@Mapping(target = "systemId", source = "form.systemId")
	@Mapping(target = "name", source = "form.name")
	@Mapping(target = "startHours", source = "form.startHours")
	@Mapping(target = "sustainableDays", source = "form.sustainableDays")
	@Mapping(target = "needsIt", source = "form.needsIt")
	@Mapping(target = "version", source = "form.version")
	ManualProcedure apply(ProcedureForm form, ManualProcedure procedure);

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
