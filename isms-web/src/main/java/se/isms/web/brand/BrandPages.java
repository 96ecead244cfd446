package se.isms.web.brand;

import java.io.IOException;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
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
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Where the coordinator chooses logo, colour and terms. */
@Page
@Requires(Permission.COORDINATE)
class BrandPages implements Editor<Brand, BrandForm> {

	private static final String PATH = "/reports/brand";

	private final BrandRegister brands;

	private final History history;

	private final Edits edits;

	BrandPages(BrandRegister brands, History history, Edits edits) {
		this.brands = brands;
		this.history = history;
		this.edits = edits;
	}

	@GetMapping("/reports/brand")
	String brand(Model model) {
		var brand = this.brands.current();
		return show(brand, BrandForm.of(brand), model);
	}

	@PostMapping("/reports/brand")
	String choose(@Valid @ModelAttribute("form") BrandForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return this.edits.save(this, this.brands.current(), form, errors, model, done);
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
		return "redirect:" + PATH;
	}

	@Override
	public String show(@Nullable Brand current, BrandForm form, Model model) {
		model.addAttribute("brand", current);
		model.addAttribute("form", form);
		model.addAttribute("history", this.history.of("brand", CurrentActor.get().tenant()));
		return "brand/brand";
	}

	@Override
	public String save(@Nullable Brand current, BrandForm form) {
		this.brands.choose(form.colour(), form.terms(), form.seen());
		return PATH;
	}

	@Override
	public String told() {
		return "brand.saved";
	}

	@Override
	public Brand stored(Brand current) {
		return this.brands.current();
	}

	@Override
	public BrandForm form(Brand stored) {
		return BrandForm.of(stored);
	}

}
