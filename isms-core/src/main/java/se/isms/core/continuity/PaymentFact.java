package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * How a plan gets money out and decisions made in time.
 *
 * @param label the process it is for
 * @param payment whether the process pays money
 * @param statutoryDeadline whether the law says by when it decides
 * @param paymentRoutine whether the plan says how that is done by hand
 * @param paymentDays the next of the days that it names, today and thirty-one days ahead;
 * none where it names no such day
 * @param bankArrangement whether the plan says what is agreed with the bank
 * @param signatories whether the plan says who signs
 */
public record PaymentFact(UUID id, int version, UUID unitId, String label, boolean payment, boolean statutoryDeadline,
		boolean paymentRoutine, @Nullable LocalDate paymentDays, boolean bankArrangement,
		boolean signatories) implements Fact {

	/** How far ahead days have to be known: there is a payday in each month. */
	static final int DAYS_AHEAD = 31;

	static PaymentFact of(AnsweredPlan plan, LocalDate today) {
		return new PaymentFact(plan.id(), plan.version(), plan.unitId(), plan.label(), plan.payment(),
				plan.statutoryDeadline(), plan.says(Question.PAYMENT_ROUTINE), next(plan, today),
				plan.says(Question.BANK_ARRANGEMENT), plan.says(Question.SIGNATORIES));
	}

	private static @Nullable LocalDate next(AnsweredPlan plan, LocalDate today) {
		return AnswerKind.parts(plan.said(Question.PAYMENT_DAYS).orElse(""))
			.stream()
			.map(LocalDate::parse)
			.filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_AHEAD)))
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
