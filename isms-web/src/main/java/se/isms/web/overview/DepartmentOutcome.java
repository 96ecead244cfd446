package se.isms.web.overview;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Tally;
import se.isms.core.organisation.Department;

/**
 * What a rule came to in a department.
 *
 * @param department none for what concerns the whole municipality
 */
record DepartmentOutcome(@Nullable String department, Tally tally) {

	static DepartmentOutcome of(Tally tally, List<Department> departments) {
		return new DepartmentOutcome(departments.stream()
			.filter(one -> one.id().equals(tally.unitId()))
			.findFirst()
			.map(Department::name)
			.orElse(null), tally);
	}

}
