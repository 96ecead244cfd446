package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AssignmentAnswerTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

	private final UUID head = UUID.randomUUID();

	@Test
	void confirmsAListOfCriticalProcesses() {
		var answer = silent().confirm(list(5), ids(5), this.head, TODAY);

		assertThat(answer.answeredOn()).isEqualTo(TODAY);
		assertThat(answer.confirmedBy()).isEqualTo(this.head);
		assertThat(answer.noneReason()).isNull();
	}

	@Test
	void doesNotConfirmAnEmptyList() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> silent().confirm(list(0), ids(0), this.head, TODAY))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.no-critical-process-to-confirm"));
	}

	@Test
	void answersNoneWithAReason() {
		assertThat(silent().none(" Allt kan vänta en månad. ", list(0), this.head, TODAY).noneReason())
			.isEqualTo("Allt kan vänta en månad.");
	}

	@Test
	void doesNotAnswerNoneWithoutAReason() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> silent().none(" ", list(0), this.head, TODAY))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.none-without-reason"));
	}

	@Test
	void doesNotAnswerNoneWhereCriticalProcessesAreRegistered() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> silent().none("Inga", list(2), this.head, TODAY))
			.satisfies(refused -> assertThat(refused.arguments()).containsExactly(2));
	}

	@Test
	void keepsTheDayOfTheFirstAnswerWhenCorrected() {
		var first = silent().none("Inga", list(0), this.head, TODAY);

		var corrected = first.confirm(list(1), ids(1), this.head, TODAY.plusDays(40));

		assertThat(corrected.answeredOn()).isEqualTo(TODAY);
		assertThat(corrected.noneReason()).isNull();
	}

	private static AnswerList list(int critical) {
		return new AnswerList(ids(critical).stream()
			.map(id -> new ListedProcess(id, "Hemtjänst", 4, true, true, false, false, false, ListedProcess.Plan.NONE))
			.toList());
	}

	private static Set<UUID> ids(int critical) {
		return IntStream.range(0, critical).mapToObj(number -> new UUID(1, number)).collect(Collectors.toSet());
	}

	private static AssignmentAnswer silent() {
		return new AssignmentAnswer(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null, null, null, null);
	}

}
