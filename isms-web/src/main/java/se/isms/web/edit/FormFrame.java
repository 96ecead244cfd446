package se.isms.web.edit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.organisation.OfUnit;
import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.Unit;
import se.isms.core.shared.Identified;
import se.isms.core.trail.History;
import se.isms.core.trail.Register;
import se.isms.web.form.Choices;
import se.isms.web.list.ListFrame;

/** What stands around every form: its choices, what rules find, and what has changed. */
@Component
public class FormFrame {

	/** What no rule judges, so that no page tells what rules say of it. */
	private static final Set<String> UNJUDGED = Set.of("activity", "audit", "authority", "continuity_assignment",
			"delegation_ceiling", "exercise", "manual_use", "objective", "observation", "person", "plan_contact",
			"plan_copy", "plan_section", "recovery_order", "resource_claim", "role_assignment",
			"significance_threshold", "significant_change", "stop_decision");

	private final Edits edits;

	private final Choices choices;

	private final Organisation organisation;

	private final FindingRegister findings;

	private final History history;

	private final ListFrame lists;

	FormFrame(Edits edits, Choices choices, Organisation organisation, FindingRegister findings, History history,
			ListFrame lists) {
		this.edits = edits;
		this.choices = choices;
		this.organisation = organisation;
		this.findings = findings;
		this.history = history;
		this.lists = lists;
	}

	Edits edits() {
		return this.edits;
	}

	ListFrame lists() {
		return this.lists;
	}

	/** The units and people that may answer for something, where that is asked of it. */
	Offers offers(Class<?> type, @Nullable Object current) {
		var offers = new Offers();
		if (current instanceof OfUnit mine) {
			offers.and("units", () -> this.choices.units(mine.unitId()))
				.and("people", () -> this.choices.people(mine.unitId(), mine.ownerId()));
		}
		else if (OfUnit.class.isAssignableFrom(type)) {
			offers.and("units", () -> this.choices.units(null)).and("people", () -> this.choices.ownPeople(null));
		}
		return offers;
	}

	/** What stands beside the form of something that is stored. */
	void beside(Register<?> register, Identified current, Model model) {
		var id = current.id();
		model.addAttribute("findings", Once.of(() -> this.findings.findings(FindingFilter.about(id))));
		model.addAttribute("subject", isJudged(register, current) ? id : null);
		model.addAttribute("history", Once.of(() -> this.history.of(register.subjectType(), id)));
		if (current instanceof OfUnit mine) {
			model.addAttribute("unit", Once.of(() -> this.organisation.unit(mine.unitId())));
		}
	}

	/** Rules judge departments, not the units within them. */
	private static boolean isJudged(Register<?> register, Identified current) {
		var within = current instanceof Unit unit && unit.kind() == Unit.Kind.SUBUNIT;
		return !within && !UNJUDGED.contains(register.subjectType());
	}

	<A> Optional<A> earlier(Register<A> register, UUID id, int version) {
		return this.history.state(register.subjectType(), id, version, register.type());
	}

}
