package se.isms.core.evaluation;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTests {

	private static final UUID CARE = UUID.randomUUID();

	private final Tally care = new Tally("RA-01", CARE, 1, 2, 4, 8, 16);

	private final Tally social = new Tally("RA-01", UUID.randomUUID(), 100, 200, 400, 800, 1600);

	@Test
	void aRuleIsCountedOverAllDepartmentsAndNoOtherRuleIs() {
		assertThat(Tally.total(List.of(this.care, Tally.none("RA-03", CARE), this.social), "RA-01"))
			.isEqualTo(new Tally("RA-01", null, 101, 202, 404, 808, 1616));
		assertThat(Tally.total(List.of(this.care), "RA-03")).isEqualTo(Tally.none("RA-03", null));
	}

	@Test
	void whatCouldBeJudgedPassesFailsOrIsExcepted() {
		assertThat(this.care.evaluated()).isEqualTo(1 + 2 + 16);
	}

	@Test
	void whatLacksFactsIsApplicableButNotJudged() {
		assertThat(this.care.applicable()).isEqualTo(1 + 2 + 8 + 16);
	}

}
