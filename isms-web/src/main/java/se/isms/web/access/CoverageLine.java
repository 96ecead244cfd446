package se.isms.web.access;

import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.access.CoverageRow;

/**
 * A line of the picture of two-factor coverage.
 *
 * @param unitId none for all together
 * @param share per cent, rounded down so that 94.9 never shows as 95
 */
record CoverageLine(@Nullable UUID unitId, String unit, int covered, int population, int share) {

	static CoverageLine of(CoverageRow row) {
		return new CoverageLine(row.unitId(), row.unit(), row.covered(), row.population(),
				share(row.covered(), row.population()));
	}

	static CoverageLine total(Collection<CoverageRow> rows) {
		var covered = rows.stream().mapToInt(CoverageRow::covered).sum();
		var population = rows.stream().mapToInt(CoverageRow::population).sum();
		return new CoverageLine(null, "", covered, population, share(covered, population));
	}

	private static int share(int covered, int population) {
		return (population == 0) ? 0 : (int) (100L * covered / population);
	}

}
