package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import se.isms.core.continuity.ContinuityPlan.State;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContinuityPlanTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

	@Test
	void inheritsThePremiseOfTheAssignment() {
		var assignment = new ContinuityAssignment(UUID.randomUUID(), "En månad utan it", "Kommundirektören", TODAY,
				TODAY.plusMonths(6), "All it är borta i minst 30 dagar", ItLoss.ALL, 30, "2024.17 KS", null);

		var plan = ContinuityPlan.draft(UUID.randomUUID(), UUID.randomUUID(), assignment);

		assertThat(plan.premiseItLoss()).isEqualTo(ItLoss.ALL);
		assertThat(plan.premiseDays()).isEqualTo(30);
		assertThat(plan.edition()).isOne();
	}

	@Test
	void declaresNoPremiseWithoutAnAssignment() {
		assertThat(draft().premiseItLoss()).isNull();
		assertThat(draft().premiseDays()).isNull();
	}

	@Test
	void isAdoptedInTheSameEdition() {
		var adopted = owned().send("Eva Lind").adopt("Sara Holm", TODAY);

		assertThat(adopted.state()).isEqualTo(State.ADOPTED);
		assertThat(adopted.adoptedOn()).isEqualTo(TODAY);
		assertThat(adopted.edition()).isOne();
		assertThat(adopted.reviewedOn()).isNull();
	}

	@Test
	void isNotAdoptedWithoutAnOwner() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> draft().send("Eva Lind").adopt("Sara Holm", TODAY))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.plan-without-owner"));
	}

	@Test
	void isNotAdoptedTwice() {
		var adopted = owned().send("Eva Lind").adopt("Sara Holm", TODAY);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> adopted.send("Eva Lind").adopt("Sara Holm", TODAY))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.plan-not-open"));
	}

	@Test
	void isRevisedInTheNextEditionThatIsNeitherAdoptedNorReviewed() {
		var adopted = owned().send("Eva Lind").adopt("Sara Holm", TODAY).review(TODAY);

		var next = adopted.revise(UUID.randomUUID());

		assertThat(next.state()).isEqualTo(State.DRAFT);
		assertThat(next.edition()).isEqualTo(2);
		assertThat(next.adoptedOn()).isNull();
		assertThat(next.reviewedOn()).isNull();
		assertThat(next.version()).isNull();
	}

	@Test
	void onlyAdoptedEditionsAreRevisedReviewedOrPrinted() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> owned().revise(UUID.randomUUID()));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> owned().review(TODAY));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> owned().requireAdopted())
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.plan-not-adopted"));
	}

	@Test
	void isNotMovedToAnotherProcessByWriting() {
		var before = owned();
		var elsewhere = ContinuityPlan.draft(before.id(), UUID.randomUUID(), null);

		assertThat(before.requireSuccessorOf(before)).isSameAs(before);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> elsewhere.requireSuccessorOf(before));
	}

	@Test
	void isNotAdoptedByWriting() {
		var before = owned();

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> before.send("Eva Lind").adopt("Sara Holm", TODAY).requireSuccessorOf(before));
	}

	@Test
	void isAdoptedByAnotherThanWhoHasSentIt() {
		var sent = owned().send("Eva Lind");

		assertThat(sent.state()).isEqualTo(State.REVIEW);
		assertThat(sent.adopt("Sara Holm", TODAY).state()).isEqualTo(State.ADOPTED);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> sent.adopt("Eva Lind", TODAY))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.plan-adopted-by-author"));
	}

	@Test
	void staysAsItIsWhileSomebodyReadsIt() {
		var sent = owned().send("Eva Lind");

		assertThatExceptionOfType(Refused.class).isThrownBy(sent::requireOpen)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.plan-under-review"));
		assertThat(sent.back().requireOpen().sentBy()).isNull();
	}

	@Test
	void isNeitherAdoptedNorGivenBackBeforeItIsSent() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> owned().adopt("Sara Holm", TODAY))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.plan-not-reviewed"));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> owned().back());
	}

	private static ContinuityPlan draft() {
		return ContinuityPlan.draft(UUID.randomUUID(), UUID.randomUUID(), null);
	}

	private static ContinuityPlan owned() {
		var draft = draft();
		return new ContinuityPlan(draft.id(), draft.processId(), State.DRAFT, 1, UUID.randomUUID(), null, ItLoss.ALL,
				30, 72, 48, null, null, null, null, null, null, null, null, null);
	}

}
