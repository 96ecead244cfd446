package se.isms.core.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import se.isms.core.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

class ReceivingTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	private static final UUID CARE = UUID.randomUUID();

	private static final UUID SOCIAL = UUID.randomUUID();

	private static final UUID NILS = UUID.randomUUID();

	private final Account coordinator = new Account(UUID.randomUUID(), "Sara Holm", Role.COORDINATOR, null, null);

	private final Account care = new Account(UUID.randomUUID(), "Eva Lind", Role.CONTRIBUTOR, CARE, NILS);

	private final Account social = new Account(UUID.randomUUID(), "Per Ek", Role.CONTRIBUTOR, SOCIAL, null);

	private final Account auditor = new Account(UUID.randomUUID(), "Ulla Ek", Role.AUDITOR, null, null);

	@Test
	void ownerIsWhoAnswersToday() {
		assertThat(readers(Receiver.owner(), subject(CARE, NILS))).containsExactly(this.care.id());
	}

	@Test
	void deputyReceivesBesideTheOwner() {
		var ada = UUID.randomUUID();
		var deputy = new Account(UUID.randomUUID(), "Ada Berg", Role.CONTRIBUTOR, CARE, ada);

		var copies = new Receiving(List.of(this.care, deputy), List.of(), TODAY).of(List.of(Receiver.owner()),
				new Subject(UUID.randomUUID(), CARE, NILS, ada));

		assertThat(copies).extracting(Receiving.Copy::userId).containsExactly(this.care.id(), deputy.id());
	}

	@Test
	void departmentReceivesWhatAnOwnerWithoutAccountCannot() {
		assertThat(readers(Receiver.owner(), subject(SOCIAL, UUID.randomUUID()))).containsExactly(this.social.id());
	}

	@Test
	void ownerInAnotherDepartmentIsNotToldWhatCannotBeOpened() {
		assertThat(readers(Receiver.owner(), subject(SOCIAL, NILS))).containsExactly(this.social.id());
	}

	@Test
	void coordinatorsReceiveWhatADepartmentWithoutAccountsCannot() {
		assertThat(readers(Receiver.owner(), subject(UUID.randomUUID(), null))).containsExactly(this.coordinator.id());
	}

	@Test
	void roleOfOneDepartmentIsNotToldOfAnother() {
		assertThat(readers(Receiver.role(Role.CONTRIBUTOR), subject(CARE, null))).containsExactly(this.care.id());
	}

	@Test
	void whoIsMeantTwiceReceivesOnce() {
		var copies = receiving(List.of()).of(List.of(Receiver.owner(), Receiver.person(NILS)), subject(CARE, NILS));

		assertThat(copies).containsExactly(new Receiving.Copy(this.care.id(), null));
	}

	@Test
	void deputyReceivesInsteadOrBesideAsChosen() {
		assertThat(delegated(this.care, this.coordinator, Delegation.Receives.DEPUTY))
			.containsExactly(new Receiving.Copy(this.coordinator.id(), this.care.id()));
		assertThat(delegated(this.care, this.coordinator, Delegation.Receives.BOTH)).containsExactly(
				new Receiving.Copy(this.care.id(), null), new Receiving.Copy(this.coordinator.id(), this.care.id()));
	}

	@Test
	void delegationEndsByItself() {
		var over = new Delegation(UUID.randomUUID(), this.care.id(), this.auditor.id(), TODAY.minusDays(9),
				TODAY.minusDays(1), Delegation.Receives.DEPUTY, 0);

		assertThat(receiving(List.of(over)).of(List.of(Receiver.owner()), subject(CARE, NILS)))
			.containsExactly(new Receiving.Copy(this.care.id(), null));
	}

	@Test
	void deputyWhoMayNotSeeItReceivesNothing() {
		assertThat(delegated(this.care, this.social, Delegation.Receives.DEPUTY))
			.containsExactly(new Receiving.Copy(this.care.id(), null));
	}

	@Test
	void whatIsOnesOwnIsNotReceivedForAnother() {
		var delegation = new Delegation(UUID.randomUUID(), this.auditor.id(), this.coordinator.id(), TODAY, TODAY,
				Delegation.Receives.BOTH, 0);

		assertThat(receiving(List.of(delegation))
			.of(List.of(Receiver.role(Role.AUDITOR), Receiver.role(Role.COORDINATOR)), subject(CARE, null)))
			.containsExactlyInAnyOrder(new Receiving.Copy(this.auditor.id(), null),
					new Receiving.Copy(this.coordinator.id(), null));
	}

	private List<Receiving.Copy> delegated(Account away, Account deputy, Delegation.Receives receives) {
		var delegation = new Delegation(UUID.randomUUID(), away.id(), deputy.id(), TODAY, TODAY, receives, 0);
		return receiving(List.of(delegation)).of(List.of(Receiver.owner()), subject(CARE, NILS));
	}

	private List<UUID> readers(Receiver receiver, Subject subject) {
		return receiving(List.of()).of(List.of(receiver), subject).stream().map(Receiving.Copy::userId).toList();
	}

	private Receiving receiving(List<Delegation> delegations) {
		return new Receiving(List.of(this.coordinator, this.care, this.social, this.auditor), delegations, TODAY);
	}

	private static Subject subject(UUID department, UUID owner) {
		return new Subject(UUID.randomUUID(), department, owner, null);
	}

}
