package se.isms.web.risk;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;

import se.isms.core.asset.AssetRegister;
import se.isms.core.risk.SignificantChange;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.Offers;
import se.isms.web.edit.RegisterPages;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The significant changes that somebody has noted, and one of them. */
@Page
@Requires(Permission.READ)
@RequestMapping("/risk/changes")
class ChangePages extends RegisterPages<SignificantChange, ChangeForm> {

	private final AssetRegister assets;

	private final ChangeMapper mapper;

	ChangePages(FormFrame frame, Register<SignificantChange> register, AssetRegister assets, ChangeMapper mapper) {
		super(frame, register, "changes", "change", "risk/change");
		this.assets = assets;
		this.mapper = mapper;
	}

	@Override
	protected ChangeForm blank(String department) {
		return new ChangeForm(department, "", "", "", "", "", "");
	}

	@Override
	protected Offers offers(@Nullable SignificantChange current) {
		return super.offers(current).and("processes", () -> this.assets.processChoices(CurrentActor.get().department()))
			.and("systems", this.assets::systemChoices);
	}

	@Override
	public ChangeForm form(SignificantChange stored) {
		return this.mapper.form(stored);
	}

	@Override
	protected SignificantChange apply(ChangeForm form, @Nullable SignificantChange current) {
		return this.mapper.apply(form, id(current));
	}

}
