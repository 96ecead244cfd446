package se.isms.core.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormulaGuardTests {

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|' /C calc'!A0", "+1", "-1", "-1+cmd", "@SUM(A1)", "\tx", "\rx", "=" })
	void whatMayBeAFormulaIsGuardedAndComesBackAsItWas(String cell) {
		assertThat(FormulaGuard.guard(cell)).isEqualTo("'" + cell);
		assertThat(FormulaGuard.unguard(FormulaGuard.guard(cell))).isEqualTo(cell);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Hemtjänst", "1", "a=b", "'", "'s-Hertogenbosch", "''=x" })
	void everythingElseStaysAsItIs(String cell) {
		assertThat(FormulaGuard.guard(cell)).isEqualTo(cell);
		assertThat(FormulaGuard.unguard(cell)).isEqualTo(cell);
	}

	@Test
	void guardThatSomebodyTypedIsTakenAwayOnlyBeforeAFormula() {
		assertThat(FormulaGuard.unguard("'=x")).isEqualTo("=x");
	}

}
