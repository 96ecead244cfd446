package se.isms.core.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Role;

/**
 * Finds out who receives a notice today. Somebody always does: where nobody answers who
 * can sign in, those who contribute for the department, and else the coordinators.
 */
final class Receiving {

	private final Map<UUID, Account> accounts;

	private final List<Delegation> delegations;

	Receiving(Collection<Account> accounts, Collection<Delegation> delegations, LocalDate today) {
		this.accounts = accounts.stream()
			.collect(Collectors.toMap(Account::id, one -> one, (a, b) -> a, LinkedHashMap::new));
		this.delegations = delegations.stream().filter(one -> one.covers(today)).toList();
	}

	/** Each reader once, with the one in whose place, if any. */
	List<Copy> of(List<Receiver> receivers, @Nullable Subject subject) {
		var department = (subject != null) ? subject.departmentId() : null;
		var meant = new LinkedHashSet<Account>();
		receivers.forEach(receiver -> meant.addAll(meant(receiver, subject)));
		meant.removeIf(one -> !one.sees(department));
		var copies = new LinkedHashMap<UUID, Copy>();
		meant.forEach(one -> own(one, department).forEach(copy -> copies.merge(copy.userId(), copy, Copy::nearer)));
		return List.copyOf(copies.values());
	}

	/** Whether the account is among those who answer for the thing today. */
	boolean answers(UUID account, Subject subject) {
		return of(List.of(Receiver.owner()), subject).stream().anyMatch(copy -> copy.userId().equals(account));
	}

	private Set<Account> meant(Receiver receiver, @Nullable Subject subject) {
		return switch (receiver.type()) {
			case OWNER -> owner(subject);
			case PERSON -> orDepartment(those(one -> one.is(receiver.id())), subject);
			case ROLE -> those(one -> one.role() == Role.valueOf(String.valueOf(receiver.value())));
			case DEPARTMENT -> contributors(receiver.id());
		};
	}

	private Set<Account> owner(@Nullable Subject subject) {
		var owners = (subject != null) ? those(one -> one.is(subject.ownerId()) || one.is(subject.deputyId()))
				: Set.<Account>of();
		return orDepartment(owners, subject);
	}

	private Set<Account> orDepartment(Set<Account> found, @Nullable Subject subject) {
		var department = (subject != null) ? subject.departmentId() : null;
		if (found.stream().anyMatch(one -> one.sees(department))) {
			return found;
		}
		return (department != null) ? contributors(department) : coordinators();
	}

	private Set<Account> contributors(UUID department) {
		var found = those(one -> one.contributesFor(department));
		return found.isEmpty() ? coordinators() : found;
	}

	private Set<Account> coordinators() {
		return those(one -> one.role() == Role.COORDINATOR);
	}

	private Set<Account> those(Predicate<Account> which) {
		return this.accounts.values().stream().filter(which).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** One step only: a deputy's own deputy is not asked for what is another's. */
	private List<Copy> own(Account meant, @Nullable UUID department) {
		var own = new Copy(meant.id(), null);
		for (var delegation : this.delegations) {
			var deputy = this.accounts.get(delegation.deputyId());
			if (delegation.userId().equals(meant.id()) && deputy != null && deputy.sees(department)) {
				var other = new Copy(deputy.id(), meant.id());
				return (delegation.receives() == Delegation.Receives.DEPUTY) ? List.of(other) : List.of(own, other);
			}
		}
		return List.of(own);
	}

	/**
	 * A reader of a notice.
	 *
	 * @param awayUserId in whose place
	 */
	record Copy(UUID userId, @Nullable UUID awayUserId) {

		/** What is one's own is not somebody else's. */
		Copy nearer(Copy other) {
			return (this.awayUserId == null) ? this : other;
		}

	}

}
