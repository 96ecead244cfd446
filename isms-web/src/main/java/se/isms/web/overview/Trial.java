package se.isms.web.overview;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Difference;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.Severity;
import se.isms.core.organisation.Department;

/**
 * What a decision would change, in words.
 *
 * @param appears how many findings there would be that are not there now
 * @param vanishes how many there are now that would not be there
 */
record Trial(int appears, int vanishes, List<Line> appearing, List<Line> vanishing, List<Count> departments) {

	/** More than anybody reads before deciding; the counts are of all. */
	private static final int SHOWN = 20;

	static Trial of(Difference difference, List<Department> departments, Function<Finding, String> sentence) {
		var names = departments.stream().collect(Collectors.toMap(Department::id, Department::name));
		var counts = departments.stream()
			.map(one -> new Count(one.name(), in(one.id(), difference.appearing()),
					in(one.id(), difference.vanishing())))
			.filter(count -> count.appears() + count.vanishes() > 0)
			.toList();
		return new Trial(difference.appearing().size(), difference.vanishing().size(),
				lines(difference.appearing(), names, sentence), lines(difference.vanishing(), names, sentence), counts);
	}

	private static int in(UUID department, List<Finding> findings) {
		return (int) findings.stream().filter(finding -> department.equals(finding.unitId())).count();
	}

	private static List<Line> lines(List<Finding> findings, Map<UUID, String> names,
			Function<Finding, String> sentence) {
		return findings.stream()
			.limit(SHOWN)
			.map(finding -> new Line(sentence.apply(finding), finding.severity(),
					(finding.unitId() != null) ? names.get(finding.unitId()) : null))
			.toList();
	}

	/** A finding that appears or vanishes. */
	record Line(String sentence, Severity severity, @Nullable String department) {
	}

	/** How many appear and vanish in a department. */
	record Count(String department, int appears, int vanishes) {
	}

}
