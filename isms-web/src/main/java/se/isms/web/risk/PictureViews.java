package se.isms.web.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.organisation.Organisation;
import se.isms.core.risk.Anchor;
import se.isms.core.risk.OwnerActions;
import se.isms.core.risk.RiskPicture;
import se.isms.core.risk.RiskScale;
import se.isms.core.risk.RiskSpread;
import se.isms.core.risk.ScaleInUse;
import se.isms.core.shared.CurrentActor;
import se.isms.web.list.ListPlaces;
import se.isms.web.text.Wording;

/** What the page of all risks shows. */
@Component
class PictureViews {

	/** More than anybody reads; the list of actions has all of them. */
	private static final int MOST_OWNERS = 20;

	private final RiskPicture picture;

	private final Organisation organisation;

	private final TrendViews trends;

	private final Wording wording;

	PictureViews(RiskPicture picture, Organisation organisation, TrendViews trends, Wording wording) {
		this.picture = picture;
		this.organisation = organisation;
		this.trends = trends;
		this.wording = wording;
	}

	PictureView of(List<ScaleInUse> used, RiskScale scale, @Nullable UUID department, Locale language) {
		var spread = this.picture.spread(scale, department);
		var where = "?scale=" + scale.id() + "&open=true" + ((department != null) ? "&unit=" + department : "");
		var actions = this.picture.actions(department);
		return new PictureView(scale.id(), scale.definition().name(), scale.number(), scales(used, scale, language),
				departments(department), spread.elsewhere(),
				spread.grids().stream().map(grid -> grid(grid, spread, scale, where, language)).toList(),
				this.picture.top(scale, department),
				this.trends.of(this.picture.trend(scale, department), scale.definition(), language),
				actions.stream().limit(MOST_OWNERS).map(PictureViews::doer).toList(), actions.size());
	}

	private List<PictureView.Choice> scales(List<ScaleInUse> used, RiskScale scale, Locale language) {
		var choices = new ArrayList<PictureView.Choice>();
		if (used.stream().noneMatch(one -> one.id().equals(scale.id()))) {
			choices.add(choice(scale.id(), scale.definition().name(), scale.number(), 0, true, language));
		}
		used.forEach(one -> choices
			.add(choice(one.id(), one.name(), one.number(), one.risks(), one.id().equals(scale.id()), language)));
		return choices;
	}

	private PictureView.Choice choice(UUID id, String name, int number, int risks, boolean chosen, Locale language) {
		return new PictureView.Choice(id,
				this.wording.of(language, "risk.picture.scale.of", List.of(name, number, risks)), chosen);
	}

	private List<PictureView.Choice> departments(@Nullable UUID chosen) {
		if (CurrentActor.get().department() != null) {
			return List.of();
		}
		return this.organisation.departments()
			.stream()
			.map(one -> new PictureView.Choice(one.id(), one.name(), one.id().equals(chosen)))
			.toList();
	}

	private static PictureView.Grid grid(RiskSpread.SpreadGrid grid, RiskSpread spread, RiskScale scale, String where,
			Locale language) {
		var lines = new ArrayList<PictureView.Line>();
		for (int step = grid.rows().size(); step >= 1; step--) {
			lines.add(line(grid, step, scale, where, language));
		}
		var register = ListPlaces.of("risks").list();
		return new PictureView.Grid(grid.moment().name(), grid.rated(), spread.risks(),
				register + where + "&" + columns(grid.moment()).level() + ".empty=true",
				names(scale.definition().consequences(), language), lines);
	}

	private static PictureView.Line line(RiskSpread.SpreadGrid grid, int step, RiskScale scale, String where,
			Locale language) {
		var cells = new ArrayList<PictureView.Cell>();
		var counts = grid.rows().get(step - 1);
		for (int i = 0; i < counts.size(); i++) {
			int value = scale.definition().matrix().rows().get(step - 1).get(i);
			var level = scale.definition().level(value);
			cells.add(new PictureView.Cell(counts.get(i), value, level.name().in(language), level.tone().name(),
					(counts.get(i) > 0) ? path(grid.moment(), where, step, i + 1) : null));
		}
		return new PictureView.Line(step, names(scale.definition().likelihoods(), language).get(step - 1), cells);
	}

	/** The risks with exactly this pair of steps. */
	private static String path(RiskSpread.Moment moment, String where, int likelihood, int consequence) {
		var columns = columns(moment);
		return ListPlaces.of("risks").list() + where + "&" + exactly(columns.likelihood(), likelihood) + "&"
				+ exactly(columns.consequence(), consequence);
	}

	private static String exactly(String column, int step) {
		return column + ".from=" + step + "&" + column + ".to=" + step;
	}

	private static List<String> names(List<Anchor> anchors, Locale language) {
		return anchors.stream().map(anchor -> anchor.name().in(language)).toList();
	}

	private static PictureView.Doer doer(OwnerActions row) {
		var all = ListPlaces.of("actions").list() + "?sourceType=RISK&open=true&openRisk=true&unit="
				+ row.departmentId() + ((row.ownerId() != null) ? "&ownerId=" + row.ownerId() : "&owner.empty=true");
		return new PictureView.Doer(row.owner(), row.department(), row.open(), all, row.overdue(),
				all + "&overdue=true", row.undated(), all + "&dueOn.empty=true");
	}

	private static Columns columns(RiskSpread.Moment moment) {
		return switch (moment) {
			case INHERENT -> new Columns("inherentLevel", "inherentLikelihood", "inherentConsequence");
			case CURRENT -> new Columns("level", "likelihood", "consequence");
			case TARGET -> new Columns("targetLevel", "targetLikelihood", "targetConsequence");
		};
	}

	/** What the register calls the level and the steps of a moment. */
	private record Columns(String level, String likelihood, String consequence) {
	}

}
