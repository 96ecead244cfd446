package se.isms.web.continuity;

import java.util.Objects;
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
import se.isms.core.continuity.ContactRegister;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.PlanContact;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Who is called when a plan is put to use. */
@Page
@Requires(Permission.CONTRIBUTE)
class ContactPages extends FormPages<PlanContact, ContactForm> {

	private final ContactRegister contacts;

	private final ContinuityRegister register;

	private final AssetRegister assets;

	private final PaperForms forms;

	ContactPages(FormFrame frame, Register<PlanContact> entries, ContactRegister contacts, ContinuityRegister register,
			AssetRegister assets, PaperForms forms) {
		super(frame, entries, "contact", "continuity/contact");
		this.contacts = contacts;
		this.register = register;
		this.assets = assets;
		this.forms = forms;
	}

	@GetMapping("/continuity/plans/{plan}/contacts")
	@Requires(Permission.READ)
	String contacts(@PathVariable UUID plan, Model model) {
		about(plan, model);
		model.addAttribute("contacts", this.contacts.of(plan));
		model.addAttribute("check", this.contacts.check(plan).orElse(null));
		return "continuity/contacts";
	}

	@PostMapping("/continuity/plans/{plan}/contacts/check")
	String check(@PathVariable UUID plan, RedirectAttributes done) {
		this.contacts.checked(plan);
		done.addFlashAttribute("done", "continuity.contacts.checked");
		return "redirect:" + list(plan);
	}

	@GetMapping("/continuity/plans/{plan}/contacts/new")
	String newContact(@PathVariable UUID plan, Model model) {
		return open(empty(plan), model);
	}

	@PostMapping("/continuity/plans/{plan}/contacts/new")
	String create(@PathVariable UUID plan, @Valid @ModelAttribute("form") ContactForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(empty(plan), form, errors, model, done);
	}

	@GetMapping("/continuity/contacts/{id}")
	String contact(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/continuity/contacts/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ContactForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@PostMapping("/continuity/contacts/{id}/remove")
	String remove(@PathVariable UUID id, RedirectAttributes done) {
		var plan = find(id).planId();
		this.contacts.remove(id);
		done.addFlashAttribute("done", "continuity.contact.removed");
		return "redirect:" + list(plan);
	}

	@Override
	protected void more(@Nullable PlanContact current, ContactForm form, Model model) {
		about(Objects.requireNonNull(current).planId(), model);
	}

	private void about(UUID id, Model model) {
		var plan = this.register.plan(id);
		model.addAttribute("plan", plan);
		model.addAttribute("process", this.assets.process(plan.processId()));
	}

	/** The next to be called after all others. */
	private PlanContact empty(UUID plan) {
		var last = this.contacts.of(plan).stream().mapToInt(PlanContact::place).max().orElse(0);
		return new PlanContact(UUID.randomUUID(), plan, last + 1, "", null, "", "", false, null, null);
	}

	private static String list(UUID plan) {
		return "/continuity/plans/" + plan + "/contacts";
	}

	@Override
	public ContactForm form(PlanContact stored) {
		return this.forms.form(stored);
	}

	@Override
	protected PlanContact apply(ContactForm form, @Nullable PlanContact current) {
		return this.forms.apply(form, Objects.requireNonNull(current));
	}

	@Override
	protected String path(PlanContact saved) {
		return list(saved.planId());
	}

}
