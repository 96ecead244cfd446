package se.isms.web.risk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

import se.isms.core.risk.AnalysisConfirmation;
import se.isms.core.risk.SignificantChange;
import se.isms.web.form.Typed;

/** Between significant changes and what is typed and told of them. */
@Mapper(uses = Typed.class)
interface ChangeMapper {

	ChangeForm form(SignificantChange change);

	SignificantChange apply(ChangeForm form, UUID id);

	ChangeResource resource(SignificantChange change);

	SignificantChange change(UUID id, @Nullable Integer version, ChangeInput input);

	ConfirmationResource resource(AnalysisConfirmation confirmation);

}
