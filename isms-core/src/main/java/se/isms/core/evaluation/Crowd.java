package se.isms.core.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The facts of one type: which of them are alike, and whose they are. A million accounts
 * are of some thousand kinds and of some dozen departments.
 *
 * @param <F> their type
 */
public final class Crowd<F extends Fact> {

	private final List<F> facts;

	private final List<F> kinds = new ArrayList<>();

	private final int[] kindOf;

	private final List<@Nullable UUID> units = new ArrayList<>();

	private final int[] unitOf;

	private Crowd(List<F> facts, Function<Fact, Object> told) {
		this.facts = Collections.unmodifiableList(facts);
		this.kindOf = new int[facts.size()];
		this.unitOf = new int[facts.size()];
		var kind = new HashMap<Object, Integer>();
		var unit = new HashMap<@Nullable UUID, Integer>();
		for (int i = 0; i < facts.size(); i++) {
			var fact = facts.get(i);
			this.kindOf[i] = kindOf(fact, told.apply(fact), kind);
			this.unitOf[i] = unitOf(fact, unit);
		}
	}

	static <F extends Fact> Crowd<F> of(List<F> facts, Function<Fact, Object> told) {
		return new Crowd<>(facts, told);
	}

	/** All of them, in the order in which they came. */
	public List<F> facts() {
		return this.facts;
	}

	/** The first of each kind. */
	public List<F> kinds() {
		return Collections.unmodifiableList(this.kinds);
	}

	/** The departments, in the order in which they came; none for the municipality. */
	public List<@Nullable UUID> units() {
		return Collections.unmodifiableList(this.units);
	}

	/** Where the kind of a fact stands among the kinds. */
	public int kindOf(int fact) {
		return this.kindOf[fact];
	}

	/** Where the department of a fact stands among the departments. */
	public int unitOf(int fact) {
		return this.unitOf[fact];
	}

	/** Where the kind of a fact that is given itself stands among the kinds. */
	public int kindOf(Fact given) {
		for (int i = 0; i < this.facts.size(); i++) {
			if (this.facts.get(i) == given) {
				return this.kindOf[i];
			}
		}
		throw new IllegalArgumentException("not among the facts: " + given);
	}

	/** Facts that are told by themselves are not even compared: that takes long. */
	private int kindOf(F fact, Object told, HashMap<Object, Integer> known) {
		var kind = (told != fact) ? known.putIfAbsent(told, this.kinds.size()) : null;
		if (kind != null) {
			return kind;
		}
		this.kinds.add(fact);
		return this.kinds.size() - 1;
	}

	private int unitOf(F fact, HashMap<@Nullable UUID, Integer> known) {
		var unit = known.putIfAbsent(fact.unitId(), this.units.size());
		if (unit != null) {
			return unit;
		}
		this.units.add(fact.unitId());
		return this.units.size() - 1;
	}

}
