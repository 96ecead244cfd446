package se.isms.web.brand;

import java.io.IOException;
import java.util.List;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.brand.Brand;
import se.isms.core.brand.BrandRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.web.form.Refusals;
import se.isms.web.page.Difference;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Where the coordinator chooses logo, colour and terms. */
@Page
@Requires(Permission.COORDINATE)
class BrandPages {

	private static final String PAGE = "redirect:/reports/brand";

	private final BrandRegister brands;

	private final History history;

	BrandPages(BrandRegister brands, History history) {
		this.brands = brands;
		this.history = history;
	}

	@GetMapping("/reports/brand")
	String brand(Model model) {
		var brand = this.brands.current();
		model.addAttribute("form", BrandForm.of(brand));
		return show(brand, model);
	}

	@PostMapping("/reports/brand")
	String choose(@Valid @ModelAttribute("form") BrandForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		if (errors.hasErrors()) {
			return show(this.brands.current(), model);
		}
		try {
			this.brands.choose(form.colour(), form.terms(), form.seen());
		}
		catch (Refused ex) {
			Refusals.tell(ex, errors);
			return show(this.brands.current(), model);
		}
		catch (OptimisticLockingFailureException ex) {
			var theirs = this.brands.current();
			model.addAttribute("differences", Difference.between(form, BrandForm.of(theirs), List.of()));
			return show(theirs, model);
		}
		done.addFlashAttribute("done", "brand.saved");
		return PAGE;
	}

	@PostMapping("/reports/brand/logo")
	String logo(@RequestParam MultipartFile logo, @RequestParam int version,
			@RequestParam(required = false) @Nullable String hide, RedirectAttributes done) throws IOException {
		if (hide != null) {
			this.brands.hide(version);
		}
		else {
			this.brands.show(logo.getBytes(), version);
		}
		done.addFlashAttribute("done", "brand.saved");
		return PAGE;
	}

	private String show(Brand brand, Model model) {
		model.addAttribute("brand", brand);
		model.addAttribute("history", this.history.of("brand", CurrentActor.get().tenant()));
		return "brand/brand";
	}

}
