package se.isms.core.organisation;

import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

import se.isms.core.trail.Trail;

/** Makes registers of what units answer for. */
@Component
public class UnitRegisters {

	private final JdbcAggregateOperations aggregates;

	private final Organisation organisation;

	private final Trail trail;

	UnitRegisters(JdbcAggregateOperations aggregates, Organisation organisation, Trail trail) {
		this.aggregates = aggregates;
		this.organisation = organisation;
		this.trail = trail;
	}

	/**
	 * A register.
	 * @param subjectType as the trail names what stands in it
	 */
	public <A extends OfUnit> UnitRegister<A> of(String subjectType, Class<A> type) {
		return of(subjectType, type, (before, changed) -> changed);
	}

	/**
	 * A register whose changes are looked at.
	 * @param step refuses a change that may not be
	 */
	public <A extends OfUnit> UnitRegister<A> of(String subjectType, Class<A> type, UnitRegister.Step<A> step) {
		return new UnitRegister<>(subjectType, type, step, this.aggregates, this.organisation, this.trail);
	}

}
