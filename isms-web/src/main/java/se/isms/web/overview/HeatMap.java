package se.isms.web.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import se.isms.core.evaluation.Area;
import se.isms.core.evaluation.FindingCount;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Status;
import se.isms.core.evaluation.Tally;
import se.isms.core.organisation.Department;

/** Departments by areas, each with a status and how much of it could be judged. */
record HeatMap(List<Area> areas, List<Row> rows) {

	private static final List<Area> AREAS = List.of(Area.RISK, Area.CONTINUITY, Area.TWO_FACTOR, Area.ACCESS,
			Area.INCIDENT);

	private static final Duration OLD = Duration.ofDays(30);

	static HeatMap of(List<Department> departments, List<FindingCount> findings, List<Tally> tallies, Instant now) {
		return new HeatMap(AREAS,
				departments.stream()
					.map(department -> new Row(department.id(), department.name(),
							AREAS.stream()
								.map(area -> cell(area, of(department.id(), area, findings),
										tallies(department.id(), area, tallies), now))
								.toList()))
					.toList());
	}

	private static Cell cell(Area area, List<FindingCount> findings, Tally tally, Instant now) {
		var severities = new ArrayList<Severity>();
		findings.forEach(one -> severities.addAll(Collections.nCopies(one.count(), one.severity())));
		var old = findings.stream()
			.anyMatch(one -> one.severity() == Severity.CRITICAL && one.oldest().isBefore(now.minus(OLD)));
		return new Cell(area, Status.of(severities, tally.evaluated(), tally.applicable(), old), severities.size(),
				tally.evaluated(), tally.applicable());
	}

	private static List<FindingCount> of(UUID unit, Area area, List<FindingCount> findings) {
		return findings.stream().filter(one -> unit.equals(one.unitId()) && Area.of(one.rule()) == area).toList();
	}

	private static Tally tallies(UUID unit, Area area, List<Tally> tallies) {
		return tallies.stream()
			.filter(one -> unit.equals(one.unitId()) && Area.of(one.rule()) == area)
			.reduce(Tally.none(area.name(), unit), Tally::plus);
	}

	/** A department. */
	record Row(UUID unit, String name, List<Cell> cells) {
	}

	/**
	 * A department in an area: status, open findings, and how many of the applicable
	 * subjects were judged.
	 */
	record Cell(Area area, Status status, int findings, int evaluated, int applicable) {
	}

}
