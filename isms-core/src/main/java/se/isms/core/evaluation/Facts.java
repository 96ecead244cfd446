package se.isms.core.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records by type. Names no feature, so that features depend on evaluation and never the
 * reverse.
 */
public final class Facts {

	private final Map<Class<?>, List<Fact>> byType;

	private final Map<Class<?>, Crowd<?>> crowds = new ConcurrentHashMap<>();

	private Facts(Map<Class<?>, List<Fact>> byType) {
		this.byType = byType;
	}

	public static Facts of(Fact... facts) {
		return of(List.of(facts));
	}

	public static Facts of(Collection<? extends Fact> facts) {
		var byType = new LinkedHashMap<Class<?>, List<Fact>>();
		facts.forEach(fact -> byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact));
		return new Facts(byType);
	}

	public <F extends Fact> List<F> of(Class<F> type) {
		return crowd(type).facts();
	}

	/** The facts of a type, with those that are judged as one. */
	@SuppressWarnings("unchecked")
	public <F extends Fact> Crowd<F> crowd(Class<F> type) {
		return (Crowd<F>) this.crowds.computeIfAbsent(type,
				asked -> Crowd.of((List<F>) this.byType.getOrDefault(asked, List.of())));
	}

	public int size() {
		return this.byType.values().stream().mapToInt(List::size).sum();
	}

}
