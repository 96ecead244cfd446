package se.isms.core.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Records by type. Names no feature, so that features depend on evaluation and never the
 * reverse.
 */
public final class Facts {

	private static final Function<Fact, Object> ITSELF = fact -> fact;

	private final Map<Class<?>, List<Fact>> byType;

	private final Map<Class<?>, Function<Fact, Object>> likeness;

	/** By type and by what its facts are told apart by; shared by all views of them. */
	private final Map<List<Object>, Crowd<?>> crowds;

	private Facts(Map<Class<?>, List<Fact>> byType, Map<Class<?>, Function<Fact, Object>> likeness,
			Map<List<Object>, Crowd<?>> crowds) {
		this.byType = byType;
		this.likeness = likeness;
		this.crowds = crowds;
	}

	public static Facts of(Fact... facts) {
		return of(List.of(facts));
	}

	public static Facts of(Collection<? extends Fact> facts) {
		var byType = new LinkedHashMap<Class<?>, List<Fact>>();
		facts.forEach(fact -> byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact));
		return new Facts(byType, Map.of(), new ConcurrentHashMap<>());
	}

	public <F extends Fact> List<F> of(Class<F> type) {
		return crowd(type).facts();
	}

	/**
	 * The same facts, for rules that tell those of some types by these things only.
	 * @param likeness what is equal for facts that are judged as one, by type
	 */
	public Facts toldBy(Map<Class<?>, Function<Fact, Object>> likeness) {
		return new Facts(this.byType, likeness, this.crowds);
	}

	/** The facts of a type, with those that are judged as one. */
	@SuppressWarnings("unchecked")
	public <F extends Fact> Crowd<F> crowd(Class<F> type) {
		var told = this.likeness.getOrDefault(type, ITSELF);
		return (Crowd<F>) this.crowds.computeIfAbsent(List.of(type, told),
				asked -> Crowd.of((List<F>) this.byType.getOrDefault(type, List.of()), told));
	}

	public int size() {
		return this.byType.values().stream().mapToInt(List::size).sum();
	}

}
