package se.isms.web.risk;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.InformationRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.risk.RiskAnalysis;
import se.isms.core.risk.RiskScaleRow;
import se.isms.core.risk.ScaleRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.form.Typed;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Beginning a risk analysis, and changing it until it is adopted. */
@Page
@Requires(Permission.CONTRIBUTE)
class AnalysisPages extends FormPages<RiskAnalysis, AnalysisForm> {

	private final ScaleRegister scales;

	private final AssetRegister assets;

	private final InformationRegister information;

	private final RiskForms forms;

	AnalysisPages(FormFrame frame, Register<RiskAnalysis> entries, ScaleRegister scales, AssetRegister assets,
			InformationRegister information, RiskForms forms) {
		super(frame, entries, "analysis", "risk/edit");
		this.scales = scales;
		this.assets = assets;
		this.information = information;
		this.forms = forms;
	}

	@GetMapping("/risk/analyses/new")
	String newAnalysis(Model model) {
		var own = Typed.text(CurrentActor.get().department());
		return show(null, new AnalysisForm(own, "", "", "", "", "PLANNED", "", "", "", "", ""), model);
	}

	@PostMapping("/risk/analyses/new")
	String create(@Valid @ModelAttribute("form") AnalysisForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return sent(null, form, errors, model, done);
	}

	@GetMapping("/risk/analyses/{id}/edit")
	String analysis(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/risk/analyses/{id}/edit")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") AnalysisForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	/** Which scale is chosen once, where there is more than one. */
	@Override
	protected Offers offers(@Nullable RiskAnalysis current) {
		return super.offers(current).and("scales", () -> (current != null) ? List.of() : usable())
			.and("processes", () -> this.assets.processChoices(CurrentActor.get().department()))
			.and("systems", this.assets::systemChoices)
			.and("information", () -> this.information.choices(CurrentActor.get().department()));
	}

	private List<Choice> usable() {
		return this.scales.usable().stream().map(scale -> new Choice(scale.id(), name(scale))).toList();
	}

	private static String name(RiskScaleRow scale) {
		return scale.name() + " " + scale.number() + " (" + scale.likelihoods() + " × " + scale.consequences() + ")";
	}

	@Override
	public AnalysisForm form(RiskAnalysis stored) {
		return this.forms.form(stored);
	}

	@Override
	protected RiskAnalysis apply(AnalysisForm form, @Nullable RiskAnalysis current) {
		var scale = (current != null) ? current.scaleId() : this.scales.forNew(Typed.id(form.scaleId()));
		var earlier = (current != null) ? current.earlierId() : null;
		return this.forms.apply(form, id(current), earlier, scale);
	}

	@Override
	protected String path(RiskAnalysis saved) {
		return "/risk/analyses/" + saved.id();
	}

}
