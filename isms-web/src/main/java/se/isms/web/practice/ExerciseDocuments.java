package se.isms.web.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import se.isms.core.document.Document;
import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.Tenants;
import se.isms.core.practice.ExerciseRegister;
import se.isms.core.practice.ExercisedPlan;
import se.isms.core.practice.ObservationRegister;
import se.isms.core.practice.PracticeRegister;

/** Writes what comes of an exercise, and what it is played with, as documents. */
@Component
class ExerciseDocuments {

	private final ExerciseRegister exercises;

	private final PracticeRegister register;

	private final ObservationRegister observations;

	private final Organisation organisation;

	private final Tenants tenants;

	private final CardWords words;

	private final MessageSource messages;

	private final Clock clock;

	ExerciseDocuments(ExerciseRegister exercises, PracticeRegister register, ObservationRegister observations,
			Organisation organisation, Tenants tenants, CardWords words, MessageSource messages, Clock clock) {
		this.exercises = exercises;
		this.register = register;
		this.observations = observations;
		this.organisation = organisation;
		this.tenants = tenants;
		this.words = words;
		this.messages = messages;
		this.clock = clock;
	}

	Document protocol(UUID exercise, Locale language) {
		var plans = this.register.plans(exercise).stream().filter(ExercisedPlan::chosen).toList();
		return document(exercise, language).protocol(plans, this.register.cards(exercise),
				this.observations.ofExercise(exercise));
	}

	Document cards(UUID exercise, Locale language) {
		return document(exercise, language).cards(this.register.cards(exercise));
	}

	Instant asOf() {
		return this.clock.instant();
	}

	private ExerciseDocument document(UUID id, Locale language) {
		var exercise = this.exercises.exercise(id);
		var unit = (exercise.unitId() != null) ? this.organisation.unit(exercise.unitId()).name()
				: this.messages.getMessage("practice.exercise.all", null, language);
		return new ExerciseDocument(exercise, unit, this.tenants.own().name(), this.words, this.messages, language);
	}

}
