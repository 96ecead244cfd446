package se.isms.web.practice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

import se.isms.core.document.Block.Callout;
import se.isms.core.document.Cover;
import se.isms.core.document.Document;
import se.isms.core.document.Inline;
import se.isms.core.practice.Exercise;
import se.isms.core.practice.ExercisedPlan;
import se.isms.core.practice.InjectCard;
import se.isms.core.practice.ObservationRow;
import se.isms.core.shared.Dates;
import se.isms.web.document.DocumentDraft;

import static se.isms.web.document.DocumentDraft.cells;

/** An exercise on paper: its protocol to keep, or its cards to hand out. */
final class ExerciseDocument {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
		.withZone(Dates.ZONE);

	private final Exercise exercise;

	private final String unit;

	private final String municipality;

	private final CardWords words;

	private final DocumentDraft draft;

	ExerciseDocument(Exercise exercise, String unit, String municipality, CardWords words, MessageSource messages,
			Locale language) {
		this.exercise = exercise;
		this.unit = unit;
		this.municipality = municipality;
		this.words = words;
		this.draft = new DocumentDraft(messages, language, Set.of());
	}

	Document protocol(List<ExercisedPlan> plans, List<InjectCard> cards, List<ObservationRow> observations) {
		this.draft.chapter("1", "practice.protocol.result");
		if (this.exercise.result() == null) {
			this.draft.say("practice.protocol.no-result");
		}
		else {
			this.draft.paragraph(this.exercise.result());
		}
		this.draft.chapter("2", "practice.plans.title");
		plans(plans);
		this.draft.chapter("3", "practice.cards.title");
		handedOut(cards);
		this.draft.chapter("4", "practice.observations.title");
		observations(observations);
		return this.draft.document("exercise-" + this.exercise.heldOn(), cover("practice.protocol.title"));
	}

	/** One below the other in large letters, each whole on its page. */
	Document cards(List<InjectCard> cards) {
		this.draft.chapter("1", "practice.cards.title");
		this.draft.say("practice.cards.paper");
		cards.forEach(card -> this.draft.add(new Callout(Callout.Kind.CARD,
				List.of(new Inline.Strong(this.words.moment(card, this.draft.language()) + ". "),
						new Inline.Words(this.words.happening(card, this.draft.language()))))));
		return this.draft.document("cards-" + this.exercise.heldOn(), cover("practice.cards.title"));
	}

	private Cover cover(String title) {
		return new Cover(this.draft.text(title), this.exercise.title(), this.municipality, List.of(
				new Cover.Field(this.draft.text("unit"), this.unit),
				new Cover.Field(this.draft.text("practice.exercise.form.scenario"),
						this.draft.text("practice.exercise.form.scenario." + this.exercise.scenario())),
				new Cover.Field(this.draft.text("practice.exercise.form.kind"),
						this.draft.text("practice.exercise.form.kind." + this.exercise.kind())),
				new Cover.Field(this.draft.text("practice.exercise.form.heldOn"), this.exercise.heldOn().toString()),
				new Cover.Field(this.draft.text("practice.exercise.form.participants"),
						String.valueOf(this.exercise.participants())),
				new Cover.Field(this.draft.text("state"),
						this.draft.text("practice.exercise.state." + this.exercise.state()))),
				this.exercise.open(), null, "1");
	}

	private void plans(List<ExercisedPlan> plans) {
		if (plans.isEmpty()) {
			this.draft.say("practice.plans.all");
			return;
		}
		this.draft.table(this.draft.text("practice.plans.title"), List.of("continuity.process", "unit"),
				plans.stream().map(plan -> cells(plan.process(), plan.unit())).toList());
	}

	private void handedOut(List<InjectCard> cards) {
		if (cards.isEmpty()) {
			this.draft.say("practice.cards.none");
			return;
		}
		this.draft.table(this.draft.text("practice.cards.title"),
				List.of("practice.card.form.moment", "practice.card.form.happening", "practice.card.handed-out"),
				cards.stream().map(this::card).toList());
	}

	private List<List<Inline>> card(InjectCard card) {
		return cells(this.words.moment(card, this.draft.language()), this.words.happening(card, this.draft.language()),
				moment(card.handedOutAt()));
	}

	private void observations(List<ObservationRow> observations) {
		if (observations.isEmpty()) {
			this.draft.say("practice.observations.none");
			return;
		}
		this.draft.table(this.draft.text("practice.observations.title"),
				List.of("practice.observation.form.seen", "practice.observation.form.weight",
						"practice.observation.form.planId", "practice.observation.answer"),
				observations.stream().map(one -> cells(one.seen(), weight(one), one.process(), answer(one))).toList());
	}

	private String weight(ObservationRow one) {
		return this.draft
			.text(one.good() ? "practice.observation.good" : "practice.observation.form.weight." + one.weight());
	}

	/** Who does something until when, why nobody does, or nothing that was good. */
	private @Nullable String answer(ObservationRow one) {
		if (one.actionState() != null) {
			return this.draft.text("practice.observation.action-of", Objects.requireNonNullElse(one.owner(), "–"),
					(one.dueOn() != null) ? one.dueOn().toString() : "–",
					this.draft.text("action.state." + one.actionState()));
		}
		return one.unanswered() ? this.draft.text("practice.observation.unanswered") : one.reason();
	}

	private static @Nullable String moment(@Nullable Instant moment) {
		return (moment != null) ? MOMENT.format(moment) : null;
	}

}
