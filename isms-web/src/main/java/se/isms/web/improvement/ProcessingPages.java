package se.isms.web.improvement;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;

import se.isms.core.asset.AssetRegister;
import se.isms.core.improvement.Processing;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.Offers;
import se.isms.web.edit.RegisterPages;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The processings of personal data, and one of them with its assessment. */
@Page
@Requires(Permission.READ)
@RequestMapping("/year/processings")
class ProcessingPages extends RegisterPages<Processing, ProcessingForm> {

	private final AssetRegister assets;

	private final ImprovementForms forms;

	ProcessingPages(FormFrame frame, Register<Processing> register, AssetRegister assets, ImprovementForms forms) {
		super(frame, register, "processings", "processing", "improvement/processing");
		this.assets = assets;
		this.forms = forms;
	}

	@Override
	protected ProcessingForm blank(String department) {
		return new ProcessingForm(department, "", "", "", "", "", "", "", "");
	}

	@Override
	protected Offers offers(@Nullable Processing current) {
		return super.offers(current).and("systems", this.assets::systemChoices);
	}

	@Override
	public ProcessingForm form(Processing stored) {
		return this.forms.form(stored);
	}

	@Override
	protected Processing apply(ProcessingForm form, @Nullable Processing current) {
		return this.forms.apply(form, id(current));
	}

	@Override
	public Optional<UUID> judged(Processing current) {
		return Optional.of(current.id());
	}

}
