package se.isms.core.recovery;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.isms.core.recovery.RecoveryOrder.Need;
import se.isms.core.recovery.RecoveryOrder.Step;

import static org.assertj.core.api.Assertions.assertThat;

class RecoveryOrderTests {

	private final Step network = system("Kommunnätet", 24);

	private final Step directory = system("Katalogen", 8);

	private final Step journal = system("Journalen", 4);

	private final Step post = system("E-posten", null);

	@Test
	void whatOthersNeedComesFirst() {
		var order = RecoveryOrder.of(List.of(this.journal, this.directory, this.network),
				List.of(needs(this.journal, this.directory), needs(this.directory, this.network)));

		assertThat(order.steps()).containsExactly(this.network, this.directory, this.journal);
		assertThat(order.circular()).isEmpty();
	}

	@Test
	void fastestComesFirstAndUnknownLastOfThoseThatWaitForNothing() {
		var order = RecoveryOrder.of(List.of(this.post, this.network, this.journal), List.of());

		assertThat(order.steps()).containsExactly(this.journal, this.network, this.post);
	}

	@Test
	void slowSystemThatIsNeededDoesNotHoldUpOthers() {
		var order = RecoveryOrder.of(List.of(this.network, this.directory, this.journal),
				List.of(needs(this.journal, this.network)));

		assertThat(order.steps()).containsExactly(this.directory, this.network, this.journal);
	}

	@Test
	void circleHasNoOrderNorHasWhatNeedsIt() {
		var order = RecoveryOrder.of(List.of(this.network, this.directory, this.journal, this.post),
				List.of(needs(this.network, this.directory), needs(this.directory, this.network),
						needs(this.journal, this.directory)));

		assertThat(order.steps()).containsExactly(this.post);
		assertThat(order.circular()).containsExactlyInAnyOrder(this.network, this.directory, this.journal);
	}

	@Test
	void needOfWhatIsNotInTheKitIsNoWait() {
		var order = RecoveryOrder.of(List.of(this.journal), List.of(needs(this.journal, this.network)));

		assertThat(order.steps()).containsExactly(this.journal);
	}

	private static Need needs(Step one, Step other) {
		return new Need(one.id(), other.id());
	}

	private static Step system(String name, @Nullable Integer hours) {
		return new Step(UUID.randomUUID(), name, "It-enheten", hours, false, null);
	}

}
