package se.isms.core.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Round numbers beside an axis from zero. */
record Scale(double step, int steps) {

	private static final int MOST = 5;

	/** The finest scale of 1, 2 or 5 times a power of ten that reaches a value. */
	static Scale to(double greatest) {
		if (greatest <= 0) {
			return new Scale(1, 1);
		}
		double step = Math.pow(10, Math.floor(Math.log10(greatest / MOST)));
		for (double factor : new double[] { 1, 2, 5, 10 }) {
			int steps = (int) Math.ceil(greatest / (step * factor) - 1e-9);
			if (steps <= MOST) {
				return new Scale(step * factor, steps);
			}
		}
		return new Scale(step * 20, MOST);
	}

	double end() {
		return this.step * this.steps;
	}

	List<Double> ticks() {
		var ticks = new ArrayList<Double>();
		for (int i = 0; i <= this.steps; i++) {
			ticks.add(i * this.step);
		}
		return ticks;
	}

	static String plain(double value) {
		return BigDecimal.valueOf(Math.round(value * 100) / 100.0).stripTrailingZeros().toPlainString();
	}

}
