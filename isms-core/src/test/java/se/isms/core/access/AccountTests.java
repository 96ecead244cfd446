package se.isms.core.access;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccountTests {

	@Test
	void isDisabledOnce() {
		var disabled = account(2).disable();

		assertThat(disabled.enabled()).isFalse();
		assertThatExceptionOfType(Refused.class).isThrownBy(disabled::disable)
			.satisfies(refused -> assertThat(refused.arguments()).containsExactly("anna.ek@ekvaden.example"));
	}

	@Test
	void refusesALevelThatIsNotOnTheScale() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> account(5));
	}

	@Test
	void globalAdministratorIsPrivilegedWhateverElseIsSaid() {
		var account = account(2);

		assertThat(new Account(account.id(), account.unitId(), account.upn(), account.kind(), null, true, false, 2,
				false, account.createdOn(), null, false, true, null, null)
			.privileged()).isTrue();
	}

	private static Account account(int level) {
		return new Account(UUID.randomUUID(), UUID.randomUUID(), "anna.ek@ekvaden.example", Account.Kind.EMPLOYEE, null,
				true, false, level, false, LocalDate.of(2020, 1, 1), null, null, null, null, null);
	}

}
