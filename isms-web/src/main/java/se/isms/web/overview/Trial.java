package se.isms.web.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Difference;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.Severity;
import se.isms.core.organisation.Department;

/**
 * What a decision would change, in words: findings that would be new, that would be gone,
 * and that would be worse, better or about more or fewer.
 *
 * @param departments those in which something changes, and last the whole municipality
 */
record Trial(Part appearing, Part vanishing, Part changing, List<Count> departments) {

	/** More than anybody reads before deciding; the counts are of all. */
	private static final int SHOWN = 20;

	static Trial of(Difference difference, List<Department> departments, Function<Finding, String> sentence) {
		var counts = new ArrayList<Count>();
		departments.forEach(one -> counts.add(Count.of(one.id(), one.name(), difference)));
		counts.add(Count.of(null, null, difference));
		counts.removeIf(count -> count.appears() + count.vanishes() + count.changes() == 0);
		return new Trial(part(difference.appearing(), sentence), part(difference.vanishing(), sentence),
				new Part(difference.changing().size(), difference.changing()
					.stream()
					.limit(SHOWN)
					.map(one -> new Line(sentence.apply(one.after()), one.before().severity(), one.after().severity()))
					.toList()),
				counts);
	}

	private static Part part(List<Finding> findings, Function<Finding, String> sentence) {
		return new Part(findings.size(),
				findings.stream()
					.limit(SHOWN)
					.map(finding -> new Line(sentence.apply(finding), null, finding.severity()))
					.toList());
	}

	/**
	 * Findings of one kind.
	 *
	 * @param total how many there are, more than the lines where there are many
	 */
	record Part(int total, List<Line> lines) {
	}

	/**
	 * A finding in words.
	 *
	 * @param before how bad it is now, where that would change
	 */
	record Line(String sentence, @Nullable Severity before, Severity severity) {
	}

	/**
	 * How many in a department.
	 *
	 * @param department none for what concerns the whole municipality
	 */
	record Count(@Nullable String department, int appears, int vanishes, int changes) {

		static Count of(@Nullable UUID id, @Nullable String name, Difference difference) {
			return new Count(name, in(id, difference.appearing()), in(id, difference.vanishing()),
					in(id, difference.changing().stream().map(Difference.Changed::after).toList()));
		}

		private static int in(@Nullable UUID department, List<Finding> findings) {
			return (int) findings.stream().filter(finding -> Objects.equals(department, finding.unitId())).count();
		}

	}

}
