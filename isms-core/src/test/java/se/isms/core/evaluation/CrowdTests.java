package se.isms.core.evaluation;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CrowdTests {

	private static final UUID CARE = UUID.randomUUID();

	private static final UUID SOCIAL = UUID.randomUUID();

	private final Account old = new Account(CARE, "old");

	private final Account fresh = new Account(SOCIAL, "new");

	private final Account alsoOld = new Account(SOCIAL, "old");

	private final Account ofNobody = new Account(null, "old");

	private final List<Account> all = List.of(this.old, this.fresh, this.alsoOld, this.ofNobody);

	@Test
	void factsThatAreToldAlikeAreOfOneKind() {
		var crowd = Crowd.of(this.all, fact -> ((Account) fact).age());

		assertThat(crowd.facts()).containsExactlyElementsOf(this.all);
		assertThat(crowd.kinds()).containsExactly(this.old, this.fresh);
		assertThat(List.of(crowd.kindOf(0), crowd.kindOf(1), crowd.kindOf(2), crowd.kindOf(3))).containsExactly(0, 1, 0,
				0);
	}

	@Test
	void factsThatAreToldByThemselvesAreEachOfAKindOfTheirOwn() {
		var crowd = Crowd.of(List.of(this.old, this.old), fact -> fact);

		assertThat(crowd.kinds()).containsExactly(this.old, this.old);
		assertThat(List.of(crowd.kindOf(0), crowd.kindOf(1))).containsExactly(0, 1);
	}

	@Test
	void eachFactIsOfItsDepartmentOrOfTheMunicipality() {
		var crowd = Crowd.of(this.all, fact -> "all alike");

		assertThat(crowd.units()).containsExactly(CARE, SOCIAL, null);
		assertThat(List.of(crowd.unitOf(0), crowd.unitOf(1), crowd.unitOf(2), crowd.unitOf(3))).containsExactly(0, 1, 1,
				2);
	}

	@Test
	void aFactIsFoundAgainByItselfAndNotByItsLike() {
		var crowd = Crowd.of(this.all, fact -> ((Account) fact).age());

		assertThat(crowd.kindOf(this.fresh)).isOne();
		assertThat(crowd.kindOf(this.ofNobody)).isZero();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> crowd.kindOf(new Account(this.fresh.id(), this.fresh.unitId(), this.fresh.age())))
			.withMessageStartingWith("not among the facts");
	}

	private record Account(UUID id, @Nullable UUID unitId, String age) implements Fact {

		Account(@Nullable UUID unitId, String age) {
			this(UUID.randomUUID(), unitId, age);
		}

		@Override
		public int version() {
			return 1;
		}

		@Override
		public String label() {
			return this.age;
		}

	}

}
