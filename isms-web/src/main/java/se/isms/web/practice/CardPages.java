package se.isms.web.practice;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.practice.BuiltInCard;
import se.isms.core.practice.ExerciseRegister;
import se.isms.core.practice.InjectCard;
import se.isms.core.practice.PracticeRegister;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The cards of an exercise: chosen and put in order before, handed out during it. */
@Page
@Requires(Permission.READ)
class CardPages {

	private final ExerciseRegister exercises;

	private final PracticeRegister register;

	private final CardWords words;

	private final Leaders leaders;

	CardPages(ExerciseRegister exercises, PracticeRegister register, CardWords words, Leaders leaders) {
		this.exercises = exercises;
		this.register = register;
		this.words = words;
		this.leaders = leaders;
	}

	@GetMapping("/continuity/exercises/{id}/cards")
	String cards(@PathVariable UUID id, Locale language, Model model) {
		return show(id, new CardForm("", ""), language, model);
	}

	@PostMapping("/continuity/exercises/{id}/cards")
	@Requires(Permission.CONTRIBUTE)
	String add(@PathVariable UUID id, @Valid @ModelAttribute("form") CardForm form, BindingResult errors,
			Locale language, Model model, RedirectAttributes done) {
		this.exercises.open(id);
		if (errors.hasErrors()) {
			return show(id, form, language, model);
		}
		this.register.add(id, form.moment(), form.happening());
		return then(id, "practice.card.added", done);
	}

	@PostMapping("/continuity/exercises/{id}/cards/built-in")
	@Requires(Permission.CONTRIBUTE)
	String take(@PathVariable UUID id, @RequestParam(defaultValue = "") Set<String> card, RedirectAttributes done) {
		this.register.take(id, Stream.of(BuiltInCard.values()).filter(one -> card.contains(one.name())).toList());
		return then(id, "practice.card.added", done);
	}

	@PostMapping("/continuity/cards/{id}/{step:raise|hand-out|remove}")
	@Requires(Permission.CONTRIBUTE)
	String move(@PathVariable UUID id, @PathVariable String step, RedirectAttributes done) {
		var exercise = this.register.card(id).exerciseId();
		switch (step) {
			case "hand-out" -> this.register.handOut(id);
			case "raise" -> this.register.raise(id);
			default -> this.register.remove(id);
		}
		return then(exercise, "practice.card.moved." + step, done);
	}

	private String show(UUID id, CardForm form, Locale language, Model model) {
		var exercise = this.exercises.exercise(id);
		var cards = this.register.cards(id);
		var there = cards.stream().map(InjectCard::builtIn).filter(Objects::nonNull).collect(Collectors.toSet());
		model.addAttribute("exercise", exercise);
		model.addAttribute("cards", cards.stream().map(card -> view(card, language)).toList());
		model.addAttribute("left", cards.stream().filter(card -> card.handedOutAt() == null).count());
		model.addAttribute("offered", offered(BuiltInCard.of(exercise.scenario()), there, language));
		model.addAttribute("leads", this.leaders.mayChange(exercise));
		model.addAttribute("form", form);
		return "practice/cards";
	}

	private CardView view(InjectCard card, Locale language) {
		return new CardView(card.id(), card.place(), this.words.moment(card, language),
				this.words.happening(card, language), card.handedOutAt());
	}

	private List<OfferedCard> offered(List<BuiltInCard> all, Set<BuiltInCard> there, Locale language) {
		return all.stream()
			.filter(card -> !there.contains(card))
			.map(card -> new OfferedCard(card, this.words.moment(card, language), this.words.happening(card, language)))
			.toList();
	}

	private static String then(UUID exercise, String text, RedirectAttributes done) {
		done.addFlashAttribute("done", text);
		return "redirect:/continuity/exercises/" + exercise + "/cards";
	}

}
