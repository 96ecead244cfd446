package se.isms.web.organisation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import se.isms.core.organisation.Department;
import se.isms.core.organisation.HeldRole;
import se.isms.core.organisation.StaffRole;

/**
 * Who holds which role today, and where nobody does.
 *
 * @param headed how many of the departments have a head
 * @param all roles that can be held for the whole municipality
 */
record RolesView(int headed, List<InDepartment> departments, List<OfAll> all) {

	static RolesView of(List<Department> departments, List<HeldRole> held) {
		var rows = departments.stream().map(department -> InDepartment.of(department, held)).toList();
		var all = Stream.of(StaffRole.values())
			.filter(role -> role.scope() != StaffRole.Scope.DEPARTMENT && role.scope() != StaffRole.Scope.UNIT)
			.map(role -> new OfAll(role,
					held.stream().filter(one -> one.role() == role && one.unitId() == null).toList()))
			.toList();
		return new RolesView((int) rows.stream().filter(row -> !row.heads().isEmpty()).count(), rows, all);
	}

	/** In percent, rounded down, so that it is 100 when nobody is missing. */
	public int share() {
		return this.departments.isEmpty() ? 0 : 100 * this.headed / this.departments.size();
	}

	/**
	 * The roles of a department and of the units in it.
	 *
	 * @param others those that are neither head nor manager
	 */
	record InDepartment(UUID id, String name, List<HeldRole> heads, List<HeldRole> managers, List<HeldRole> others) {

		private static InDepartment of(Department department, List<HeldRole> held) {
			var here = held.stream().filter(one -> department.id().equals(one.departmentId())).toList();
			return new InDepartment(department.id(), department.name(), with(here, StaffRole.HEAD),
					with(here, StaffRole.MANAGER),
					here.stream()
						.filter(one -> one.role() != StaffRole.HEAD && one.role() != StaffRole.MANAGER)
						.toList());
		}

		private static List<HeldRole> with(List<HeldRole> held, StaffRole role) {
			return held.stream().filter(one -> one.role() == role).toList();
		}

	}

	/** A role for the whole municipality and who holds it. */
	record OfAll(StaffRole role, List<HeldRole> holders) {
	}

}
