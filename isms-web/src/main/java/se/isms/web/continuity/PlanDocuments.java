package se.isms.web.continuity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.PlanSections;
import se.isms.core.document.Document;
import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.Tenants;
import se.isms.core.shared.Dates;

/** Continuity plans as documents, for files, the API and the offline kit. */
@Component
public class PlanDocuments {

	private final ContinuityRegister register;

	private final PlanSections sections;

	private final PlanEnclosures enclosures;

	private final Organisation organisation;

	private final Tenants tenants;

	private final AnswerWords words;

	private final MessageSource messages;

	PlanDocuments(ContinuityRegister register, PlanSections sections, PlanEnclosures enclosures,
			Organisation organisation, Tenants tenants, AnswerWords words, MessageSource messages) {
		this.register = register;
		this.sections = sections;
		this.enclosures = enclosures;
		this.organisation = organisation;
		this.tenants = tenants;
		this.words = words;
		this.messages = messages;
	}

	/**
	 * A plan that the actor may read.
	 * @param printed the moment that it says it was printed
	 */
	public Document of(UUID plan, Instant printed, Locale language) {
		var sheet = this.register.sheet(plan);
		var unit = this.organisation.unit(sheet.row().unitId());
		var paper = new PlanDocument.PlanPaper(sheet, this.sections.asked(plan), this.enclosures.of(plan),
				this.organisation.unit(unit.departmentId()).name(), this.tenants.own().name(),
				LocalDate.ofInstant(printed, Dates.ZONE), this.words);
		return new PlanDocument(paper, this.messages, language).document();
	}

}
