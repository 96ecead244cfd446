package se.isms.web.risk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.risk.DelegationCeiling;
import se.isms.web.form.Typed;

/** Between ceilings, what is typed of them, and what the API says of them. */
@Mapper(uses = Typed.class)
interface CeilingMapper {

	CeilingForm form(DelegationCeiling ceiling);

	@Mapping(target = "decision", constant = "RISK_ACCEPTANCE")
	@Mapping(target = "reference", source = "form.reference")
	DelegationCeiling apply(CeilingForm form, UUID id);

	CeilingResource resource(DelegationCeiling ceiling);

	DelegationCeiling ceiling(UUID id, @Nullable Integer version, CeilingInput input);

	default DelegationCeiling.@Nullable Holder role(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : DelegationCeiling.Holder.valueOf(text);
	}

}
