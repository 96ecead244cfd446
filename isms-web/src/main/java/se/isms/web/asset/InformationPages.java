package se.isms.web.asset;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.InformationAsset;
import se.isms.core.asset.InformationRegister;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.Offers;
import se.isms.web.edit.RegisterPages;
import se.isms.web.form.Ticks;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The information, and one with its class and the information systems that it is in. */
@Page
@Requires(Permission.READ)
@RequestMapping("/overview/information")
class InformationPages extends RegisterPages<InformationAsset, InformationForm> {

	private final InformationRegister information;

	private final AssetRegister assets;

	private final AssetForms forms;

	InformationPages(FormFrame frame, Register<InformationAsset> register, InformationRegister information,
			AssetRegister assets, AssetForms forms) {
		super(frame, register, "information", "information", "asset/information");
		this.information = information;
		this.assets = assets;
		this.forms = forms;
	}

	@Override
	protected InformationForm blank(String department) {
		return new InformationForm(department, "", "", "", "", "", "", "", "", "", List.of(), "");
	}

	@Override
	protected Offers offers(@Nullable InformationAsset current) {
		return super.offers(current).and("systems", this.assets::systemChoices);
	}

	@Override
	protected void more(@Nullable InformationAsset current, InformationForm form, Model model) {
		model.addAttribute("systems", Ticks.first(this.assets.systemChoices(), form.systems()));
	}

	@Override
	public InformationForm form(InformationAsset stored) {
		return this.forms.form(stored, this.information.systemsOf(stored.id()));
	}

	@Override
	protected InformationAsset apply(InformationForm form, @Nullable InformationAsset current) {
		return this.forms.apply(form, id(current));
	}

	@Override
	protected InformationAsset store(@Nullable InformationAsset current, InformationForm form) {
		return this.information.save(apply(form, current), Ticks.ids(form.systems()));
	}

	@Override
	public Optional<UUID> judged(InformationAsset current) {
		return Optional.of(current.id());
	}

}
