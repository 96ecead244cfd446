package se.isms.web.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.brand.Accent;
import se.isms.core.chart.Bars;
import se.isms.core.chart.Caption;
import se.isms.core.chart.Chart;
import se.isms.core.chart.Palette;
import se.isms.core.chart.Svg;
import se.isms.core.risk.RiskTrend;
import se.isms.core.risk.RiskTrend.TrendYear;
import se.isms.core.risk.ScaleDefinition;
import se.isms.web.text.Wording;

/** The years of the risk picture as a chart and in words. */
@Component
class TrendViews {

	private final Wording wording;

	TrendViews(Wording wording) {
		this.wording = wording;
	}

	/** None where no analysis has been adopted. */
	PictureView.@Nullable Trend of(RiskTrend trend, ScaleDefinition scale, Locale language) {
		if (trend.years().isEmpty()) {
			return null;
		}
		var levels = scale.levels().stream().map(level -> level.name().in(language)).toList();
		var comparable = trend.years().stream().filter(year -> year.rated() > 0).toList();
		var finding = finding(comparable, language);
		return new PictureView.Trend(comparable.isEmpty() ? null : svg(comparable, levels, finding, language), finding,
				levels, trend.years(), trend.incomparable(),
				trend.years().stream().mapToInt(TrendYear::converted).sum());
	}

	private String finding(List<TrendYear> years, Locale language) {
		if (years.isEmpty()) {
			return text(language, "risk.picture.trend.nothing");
		}
		var last = years.get(years.size() - 1);
		if (years.size() == 1) {
			return text(language, "risk.picture.trend.one", last.year(), last.above(), last.rated());
		}
		var before = years.get(years.size() - 2);
		return text(language, "risk.picture.trend.two", last.year(), last.above(), last.rated(), before.year(),
				before.above(), before.rated());
	}

	private String svg(List<TrendYear> years, List<String> levels, String finding, Locale language) {
		var few = levels.size() <= Chart.MOST_SERIES;
		var series = few ? levels : List.of(text(language, "risk.picture.trend.within"), text(language, "risk.above"));
		double most = years.stream().mapToInt(TrendYear::rated).max().orElse(1);
		var rows = new ArrayList<Bars.Row>();
		for (var year : years) {
			var counts = few ? year.levels() : List.of(year.rated() - year.above(), year.above());
			rows.add(new Bars.Row(String.valueOf(year.year()), counts.stream().map(Integer::doubleValue).toList(), most,
					text(language, "risk.picture.trend.display", year.above(), year.rated())));
		}
		var caption = new Caption(finding, text(language, "risk.picture.trend.description"),
				text(language, "risk.picture.year"), text(language, "risk.above"));
		return Svg.onScreen(new Bars(caption, series, rows), "risk-trend", new Palette(Accent.STANDARD.hex()));
	}

	private String text(Locale language, String key, Object... arguments) {
		return this.wording.of(language, key, List.of(arguments));
	}

}
