package se.isms.core.document;

import java.util.List;

import org.junit.jupiter.api.Test;
import se.isms.core.document.Block.BarChart;
import se.isms.core.document.Block.BarChart.Bar;

import static org.assertj.core.api.Assertions.assertThat;

class BarLayoutTests {

	@Test
	void drawsBarsAsSharesOfTheirTrack() {
		var layout = layout(new Bar("Full", 12, 12, "12"), new Bar("Halv", 3, 6, "3"), new Bar("Tom", 0, 4, "0"),
				new Bar("Över", 9, 6, "9"));

		assertThat(layout.rows()).extracting((row) -> row.width() / layout.trackWidth())
			.containsExactly(1.0, 0.5, 0.0, 1.0);
	}

	@Test
	void keepsRowsApart() {
		var layout = layout(new Bar("Kort", 1, 2, "1"),
				new Bar("Kultur- och utbildningsförvaltningen i Lindhaga", 1, 2, "1"), new Bar("Kort", 1, 2, "1"));

		var wrapped = layout.rows().get(1);
		assertThat(wrapped.label()).hasSizeGreaterThan(1);
		assertThat(wrapped.baseline(0)).isGreaterThan(wrapped.top());
		assertThat(wrapped.baseline(wrapped.label().size() - 1)).isLessThan(layout.rows().get(2).top());
		assertThat(layout.rows().get(2).middle()).isLessThan(layout.height());
	}

	private static BarLayout layout(Bar... bars) {
		return BarLayout.of(new BarChart("Titel", "Beskrivning", List.of(bars)));
	}

}
