package se.isms.web.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Area;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.StoredFinding;
import se.isms.core.organisation.Department;

/**
 * Which findings somebody asks for, as the address says it: an old link or a slip of the
 * hand still leads to a list.
 */
record Asked(@Nullable String area, @Nullable String rule, @Nullable String severity, @Nullable String unit,
		@Nullable String state) {

	/** What is understood of it; the rest is left out. */
	FindingFilter filter(Predicate<String> isRule, List<Department> departments) {
		return new FindingFilter(constant(Area.values(), this.area),
				(this.rule != null && isRule.test(this.rule)) ? this.rule : null,
				constant(Severity.values(), this.severity), department(departments),
				constant(StoredFinding.State.values(), this.state), null);
	}

	/** What the filter has left out. */
	List<String> notIn(FindingFilter filter) {
		var missing = new ArrayList<String>();
		add(missing, this.area, filter.area());
		add(missing, this.rule, filter.rule());
		add(missing, this.severity, filter.severity());
		add(missing, this.unit, filter.unit());
		add(missing, this.state, filter.state());
		return missing;
	}

	private static void add(List<String> missing, @Nullable String asked, @Nullable Object understood) {
		if (asked != null && !asked.isBlank() && understood == null) {
			missing.add(asked);
		}
	}

	private @Nullable UUID department(List<Department> departments) {
		return departments.stream()
			.map(Department::id)
			.filter(id -> id.toString().equals(this.unit))
			.findFirst()
			.orElse(null);
	}

	private static <E extends Enum<E>> @Nullable E constant(E[] constants, @Nullable String name) {
		return Stream.of(constants).filter(one -> one.name().equals(name)).findFirst().orElse(null);
	}

}
