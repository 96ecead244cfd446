package se.isms.web.asset;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.Offers;
import se.isms.web.edit.RegisterPages;
import se.isms.web.form.Ticks;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The processes, and one of them with the systems and processes that it needs. */
@Page
@Requires(Permission.READ)
@RequestMapping("/overview/processes")
class ProcessPages extends RegisterPages<BusinessProcess, ProcessForm> {

	private final AssetRegister assets;

	private final AssetForms forms;

	ProcessPages(FormFrame frame, Register<BusinessProcess> register, AssetRegister assets, AssetForms forms) {
		super(frame, register, "processes", "process", "asset/process");
		this.assets = assets;
		this.forms = forms;
	}

	@Override
	protected ProcessForm blank(String department) {
		return new ProcessForm(department, "", "", "", false, false, false, false, false, List.of(), List.of(), "");
	}

	@Override
	protected Offers offers(@Nullable BusinessProcess current) {
		return super.offers(current).and("systems", this.assets::systemChoices)
			.and("processes", () -> choices(current));
	}

	@Override
	protected void more(@Nullable BusinessProcess current, ProcessForm form, Model model) {
		model.addAttribute("systems", Ticks.first(this.assets.systemChoices(), form.systems()));
		model.addAttribute("processes", Ticks.first(choices(current), form.processes()));
	}

	private List<Choice> choices(@Nullable BusinessProcess current) {
		return this.assets.neededChoices((current != null) ? current.id() : null);
	}

	@Override
	public ProcessForm form(BusinessProcess stored) {
		return this.forms.form(stored, this.assets.systemsOf(stored.id()), this.assets.processesOf(stored.id()));
	}

	@Override
	protected BusinessProcess apply(ProcessForm form, @Nullable BusinessProcess current) {
		return this.forms.apply(form, id(current));
	}

	@Override
	protected BusinessProcess store(@Nullable BusinessProcess current, ProcessForm form) {
		return this.assets.save(apply(form, current), Ticks.ids(form.systems()), Ticks.ids(form.processes()));
	}

	@Override
	public Optional<UUID> judged(BusinessProcess current) {
		return Optional.of(current.id());
	}

}
