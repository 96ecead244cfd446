package se.isms.core.organisation;

import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.NotFound;
import se.isms.core.trail.Register;
import se.isms.core.trail.Trail;

/**
 * What the units of the municipality answer for, of one kind: found by those who may read
 * it, changed by its own department, told to the trail, and taken back by who has changed
 * it. A feature declares one as a bean, by {@link UnitRegisters}.
 *
 * @param <A> an aggregate with a version
 */
public class UnitRegister<A extends OfUnit> implements Register<A> {

	private final String subjectType;

	private final Class<A> type;

	private final Step<A> step;

	private final JdbcAggregateOperations aggregates;

	private final Organisation organisation;

	private final Trail trail;

	UnitRegister(String subjectType, Class<A> type, Step<A> step, JdbcAggregateOperations aggregates,
			Organisation organisation, Trail trail) {
		this.subjectType = subjectType;
		this.type = type;
		this.step = step;
		this.aggregates = aggregates;
		this.organisation = organisation;
		this.trail = trail;
	}

	@Override
	public String subjectType() {
		return this.subjectType;
	}

	@Override
	public Class<A> type() {
		return this.type;
	}

	/** What another department answers for is not found. */
	@Override
	@Transactional(readOnly = true)
	public A get(UUID id) {
		@Nullable A found = this.aggregates.findById(id, this.type);
		if (found == null || !this.organisation.mayRead(found.unitId())) {
			throw new NotFound();
		}
		return found;
	}

	@Override
	@Transactional
	public A save(A changed) {
		this.organisation.requireOwn(changed.unitId());
		@Nullable A before = this.aggregates.findById(changed.id(), this.type);
		if (before != null) {
			this.organisation.requireOwn(before.unitId());
		}
		return store((before != null) ? "change" : "create", before, this.step.check(before, changed));
	}

	/**
	 * Lets one take a step that has a name of its own.
	 * @param verb as the trail tells of it
	 */
	@Transactional
	public A change(String verb, UUID id, UnaryOperator<A> change) {
		var before = get(id);
		this.organisation.requireOwn(before.unitId());
		return store(verb, before, change.apply(before));
	}

	private A store(String verb, @Nullable A before, A changed) {
		var after = this.aggregates.save(changed);
		this.trail.record(verb, this.subjectType, after.id(), before, after);
		return after;
	}

	/**
	 * What may become of what. Refuses, or gives what is stored.
	 */
	@FunctionalInterface
	public interface Step<A> {

		A check(@Nullable A before, A changed);

	}

}
