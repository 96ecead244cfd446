package se.isms.core.continuity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import se.isms.core.shared.Refused;

/**
 * The processes of a department beside what it has confirmed of them. What the register
 * says is critical stands in every list that is confirmed; a department may plan for more
 * than that. Shares count what the register says, so that nobody gets a better figure by
 * a shorter list.
 */
public record AnswerList(List<ListedProcess> processes) {

	public AnswerList {
		processes = List.copyOf(processes);
	}

	public List<ListedProcess> critical() {
		return those(ListedProcess::critical);
	}

	/** Of the department, judged and less critical than the threshold. */
	public List<ListedProcess> lesser() {
		return those(one -> one.own() && !one.critical() && one.criticality() != null);
	}

	/** Nobody has said how critical they are, so no list can be complete. */
	public List<ListedProcess> unjudged() {
		return those(one -> one.own() && one.criticality() == null);
	}

	public List<ListedProcess> confirmed() {
		return those(ListedProcess::confirmed);
	}

	/** Critical today and not in the answer. */
	public List<ListedProcess> added() {
		return those(ListedProcess::added);
	}

	/** In the answer and not critical any more. */
	public List<ListedProcess> gone() {
		return those(ListedProcess::gone);
	}

	/** Whether the answer would be another one today. */
	public boolean changed() {
		return this.processes.stream().anyMatch(one -> one.added() || one.gone());
	}

	/** Refuses a list that the register does not bear out. */
	void requireList(Set<UUID> chosen) {
		requireJudged();
		if (chosen.isEmpty() && critical().isEmpty()) {
			throw new Refused("refused.no-critical-process-to-confirm");
		}
		var out = those(one -> one.critical() && !chosen.contains(one.id()));
		if (!out.isEmpty()) {
			throw new Refused("refused.critical-process-left-out", names(out)).at("processes");
		}
		if (!ids(ListedProcess::own).containsAll(chosen)) {
			throw new Refused("refused.process-of-another-department").at("processes");
		}
	}

	/** Refuses to have none where the register has some. */
	void requireNone() {
		requireJudged();
		if (!critical().isEmpty()) {
			throw new Refused("refused.critical-processes-registered", critical().size());
		}
	}

	private void requireJudged() {
		if (!unjudged().isEmpty()) {
			throw new Refused("refused.criticality-not-set", names(unjudged())).at("processes");
		}
	}

	private Set<UUID> ids(Predicate<ListedProcess> which) {
		return this.processes.stream().filter(which).map(ListedProcess::id).collect(Collectors.toSet());
	}

	private List<ListedProcess> those(Predicate<ListedProcess> which) {
		return this.processes.stream().filter(which).toList();
	}

	private static String names(List<ListedProcess> processes) {
		return processes.stream().map(ListedProcess::name).collect(Collectors.joining(", "));
	}

}
