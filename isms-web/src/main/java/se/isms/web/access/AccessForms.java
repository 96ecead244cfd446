package se.isms.web.access;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.access.MfaRollout;
import se.isms.web.form.Typed;

/** Between the plan of the rollout and what is typed of it. */
@Mapper(uses = Typed.class)
interface AccessForms {

	RolloutForm form(MfaRollout rollout);

	@Mapping(target = "id", source = "rollout.id")
	@Mapping(target = "ownerId", source = "form.ownerId")
	@Mapping(target = "startedOn", source = "form.startedOn")
	@Mapping(target = "targetOn", source = "form.targetOn")
	@Mapping(target = "startShare", source = "form.startShare")
	@Mapping(target = "targetShare", source = "form.targetShare")
	@Mapping(target = "version", source = "form.version")
	MfaRollout apply(RolloutForm form, MfaRollout rollout);

	default @Nullable BigDecimal share(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : new BigDecimal(text.strip().replace(',', '.'));
	}

	default String text(@Nullable BigDecimal share) {
		return (share == null) ? "" : share.stripTrailingZeros().toPlainString().replace('.', ',');
	}

}
