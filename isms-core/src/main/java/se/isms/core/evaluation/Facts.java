package se.isms.core.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records by type. Names no feature, so that features depend on evaluation and never the
 * reverse.
 */
public final class Facts {

	private final Map<Class<?>, List<Fact>> byType;

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
		return this.byType.getOrDefault(type, List.of()).stream().map(type::cast).toList();
	}

	public int size() {
		return this.byType.values().stream().mapToInt(List::size).sum();
	}

}
