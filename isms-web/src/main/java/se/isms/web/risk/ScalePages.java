package se.isms.web.risk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.organisation.Organisation;
import se.isms.core.risk.MatrixFiles;
import se.isms.core.risk.RiskScale;
import se.isms.core.risk.ScaleRegister;
import se.isms.core.risk.StepMapping;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The scales that risks are rated on: their versions, matrices and appetites. */
@Page
@Requires(Permission.READ)
class ScalePages {

	private final ScaleRegister scales;

	private final MatrixFiles files;

	private final Organisation organisation;

	private final History history;

	ScalePages(ScaleRegister scales, MatrixFiles files, Organisation organisation, History history) {
		this.scales = scales;
		this.files = files;
		this.organisation = organisation;
		this.history = history;
	}

	@GetMapping("/risk/scales")
	String scales(Model model) {
		model.addAttribute("scales", this.scales.scales());
		return "risk/scales";
	}

	@GetMapping("/risk/scales/{id}")
	String scale(@PathVariable UUID id, Model model) {
		var scale = this.scales.scale(id);
		model.addAttribute("scale", scale);
		model.addAttribute("others",
				this.scales.scales()
					.stream()
					.filter(other -> other.key().equals(scale.key()) && !other.id().equals(id))
					.toList());
		model.addAttribute("mappings", this.scales.mappings(id));
		model.addAttribute("appetites", this.scales.appetites(id));
		model.addAttribute("departments", this.organisation.departments());
		model.addAttribute("history", this.history.of("risk_scale", id));
		return "risk/scale";
	}

	@GetMapping("/risk/scales/new")
	@Requires(Permission.COORDINATE)
	String newScale(@RequestParam(required = false) @Nullable UUID of, Model model) {
		var form = (of != null) ? ScaleForm.of(this.scales.scale(of).definition()) : ScaleForm.empty();
		return edit(of, form, model);
	}

	@PostMapping("/risk/scales/new")
	@Requires(Permission.COORDINATE)
	String create(@RequestParam(required = false) @Nullable UUID of,
			@RequestParam(required = false) @Nullable String resize, @RequestParam Map<String, String> typed,
			Model model, RedirectAttributes done) {
		var form = new ScaleForm(typed);
		if (resize != null) {
			return edit(of, form.filled(), model);
		}
		try {
			var added = this.scales.add(form.definition(), of);
			done.addFlashAttribute("done", "risk.scale.added");
			return path(added.id());
		}
		catch (Refused refused) {
			tell(refused, model);
			return edit(of, form.filled(), model);
		}
	}

	/** Shows what a file holds as a form. Nothing is stored until that is sent. */
	@PostMapping("/risk/scales/file")
	@Requires(Permission.COORDINATE)
	String read(@RequestParam MultipartFile file, @RequestParam(defaultValue = "1") int number,
			@RequestParam(required = false) @Nullable UUID of, Model model) throws IOException {
		try {
			var form = ScaleForm.of(this.files.read(file.getBytes(), number));
			model.addAttribute("fromFile", file.getOriginalFilename());
			return edit(of, form, model);
		}
		catch (Refused refused) {
			tell(refused, model);
			return scales(model);
		}
	}

	@PostMapping("/risk/scales/{id}/retire")
	@Requires(Permission.COORDINATE)
	String retire(@PathVariable UUID id, @RequestParam int version, Model model, RedirectAttributes done) {
		return change(id, "risk.scale.is-retired", () -> this.scales.retire(id, version), model, done);
	}

	@PostMapping("/risk/scales/{id}/appetite")
	@Requires(Permission.COORDINATE)
	String appetite(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID unit,
			@RequestParam(required = false) @Nullable Integer threshold, @RequestParam int version, Model model,
			RedirectAttributes done) {
		return change(id, "risk.scale.appetite.saved",
				() -> this.scales.appetite(id, required(unit), threshold, version), model, done);
	}

	@GetMapping("/risk/scales/{id}/mapping/{to}")
	@Requires(Permission.COORDINATE)
	String mapping(@PathVariable UUID id, @PathVariable UUID to, Model model) {
		var from = this.scales.scale(id);
		var other = this.scales.scale(to);
		var mapping = this.scales.mappings(id).getOrDefault(to, sameSteps(from, other));
		return mapping(from, other, mapping, model);
	}

	@PostMapping("/risk/scales/{id}/mapping/{to}")
	@Requires(Permission.COORDINATE)
	String map(@PathVariable UUID id, @PathVariable UUID to, @RequestParam(defaultValue = "") List<Integer> likelihoods,
			@RequestParam(defaultValue = "") List<Integer> consequences, @RequestParam int version, Model model,
			RedirectAttributes done) {
		var mapping = new StepMapping(likelihoods, consequences);
		try {
			this.scales.map(id, to, mapping, version);
			done.addFlashAttribute("done", "risk.scale.mapping.saved");
			return path(id);
		}
		catch (Refused refused) {
			tell(refused, model);
			return mapping(this.scales.scale(id), this.scales.scale(to), mapping, model);
		}
		catch (OptimisticLockingFailureException ex) {
			model.addAttribute("stale", true);
			return mapping(id, to, model);
		}
	}

	private String change(UUID id, String said, Runnable change, Model model, RedirectAttributes done) {
		try {
			change.run();
			done.addFlashAttribute("done", said);
			return path(id);
		}
		catch (Refused refused) {
			tell(refused, model);
			return scale(id, model);
		}
		catch (OptimisticLockingFailureException ex) {
			model.addAttribute("stale", true);
			return scale(id, model);
		}
	}

	private static UUID required(@Nullable UUID unit) {
		if (unit == null) {
			throw new Refused("refused.scale-appetite-unit").at("unit");
		}
		return unit;
	}

	private String edit(@Nullable UUID of, ScaleForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("of", (of != null) ? this.scales.scale(of) : null);
		return "risk/scale-edit";
	}

	private static String mapping(RiskScale from, RiskScale to, StepMapping mapping, Model model) {
		model.addAttribute("from", from);
		model.addAttribute("to", to);
		model.addAttribute("mapping", mapping);
		return "risk/scale-mapping";
	}

	/** Each step answers to itself, until somebody says otherwise. */
	private static StepMapping sameSteps(RiskScale from, RiskScale to) {
		var one = from.definition().matrix();
		var other = to.definition().matrix();
		return new StepMapping(upTo(one.likelihoods(), other.likelihoods()),
				upTo(one.consequences(), other.consequences()));
	}

	private static List<Integer> upTo(int steps, int most) {
		return IntStream.rangeClosed(1, steps).map(step -> Math.min(step, most)).boxed().toList();
	}

	private static void tell(Refused refused, Model model) {
		if (refused instanceof NotFound || refused instanceof NotAllowed) {
			throw refused;
		}
		model.addAttribute("refused", refused);
	}

	private static String path(UUID id) {
		return "redirect:/risk/scales/" + id;
	}

}
