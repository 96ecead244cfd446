package se.isms.core.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.risk.ScaleRegister;
import se.isms.core.shared.Refused;
import se.isms.core.workshop.Workshops.Told;

/** What whoever leads and whoever takes part see and do alike. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rooms {

	/** More than a room can rate. */
	static final int MOST_SCENARIOS = 500;

	private final WorkshopRows rows;

	private final ScaleRegister scales;

	private final JdbcClient db;

	Rooms(WorkshopRows rows, ScaleRegister scales, JdbcClient db) {
		this.rows = rows;
		this.scales = scales;
		this.db = db;
	}

	/** With a constant number of statements. */
	Room room(Workshop workshop) {
		var about = about(workshop);
		var scenarios = this.rows.scenarios(workshop.id());
		var current = scenarios.stream().filter(one -> one.id().equals(workshop.scenarioId())).findFirst();
		var votes = current.flatMap(one -> Optional.ofNullable(this.rows.votes(workshop.id(), one.id()).get(one.id())))
			.orElse(List.of());
		var revealed = current.filter(Scenario::revealed).isPresent();
		var axes = this.scales.axes(about.scaleId());
		var likelihoods = axes.likelihoods();
		var consequences = axes.consequences();
		return new Room(workshop, about.title(), about.unitId(), about.unit(), likelihoods, consequences,
				inOrder(scenarios.stream().filter(one -> one.mergedInto() == null).toList()), here(workshop),
				current.map(this.rows::voted).orElse(0),
				revealed ? Distribution.of(votes, Vote::likelihood, likelihoods.size()) : null,
				revealed ? Distribution.of(votes, Vote::consequence, consequences.size()) : null);
	}

	/** What has no heading first, then heading by heading. */
	private static List<Scenario> inOrder(List<Scenario> told) {
		var headings = told.stream().map(Scenario::heading).filter(one -> !one.isEmpty()).distinct().toList();
		return told.stream().sorted(Comparator.comparingInt(one -> headings.indexOf(one.heading()))).toList();
	}

	private List<Seat> here(Workshop workshop) {
		return this.rows.seats(workshop.id()).stream().filter(seat -> !seat.left()).toList();
	}

	/**
	 * Adds scenarios after those that are there.
	 * @param by who tells them, where that is told
	 * @return the scenarios
	 * @throws Refused where one says nothing or too much, or there are too many
	 */
	List<Scenario> tell(Workshop workshop, List<Told> told, @Nullable String by) {
		var place = this.rows.scenarios(workshop.id()).size();
		if (place + told.size() > MOST_SCENARIOS) {
			throw new Refused("refused.workshop-scenarios", MOST_SCENARIOS, place).at("scenario");
		}
		told.forEach(Rooms::requireFits);
		var added = IntStream.range(0, told.size()).mapToObj(at -> scenario(place + at + 1, told.get(at), by)).toList();
		this.rows.add(workshop.id(), added);
		this.rows.happened(workshop.id(), Happening.Kind.TOLD);
		return added;
	}

	int takeUp(Workshop workshop) {
		var place = this.rows.scenarios(workshop.id()).size();
		var waiting = this.rows.toTakeUp(workshop);
		if (place + waiting > MOST_SCENARIOS) {
			throw new Refused("refused.workshop-scenarios", MOST_SCENARIOS, place);
		}
		var taken = this.rows.takeUp(workshop, place);
		if (taken > 0) {
			this.rows.happened(workshop.id(), Happening.Kind.TOLD);
		}
		return taken;
	}

	private static Scenario scenario(int place, Told told, @Nullable String by) {
		return new Scenario(UUID.randomUUID(), place, told.title(), told.threat(), told.vulnerability(),
				told.itOutage(), told.heading(), by, null, 0, false, null, null, "", null, 0);
	}

	static void requireFits(Told told) {
		if (told.title().isBlank()) {
			throw new Refused("refused.workshop-scenario-empty").at("title");
		}
		if (told.title().length() > Scenario.LONGEST_TITLE) {
			throw new Refused("refused.workshop-scenario-long", told.title().length(), Scenario.LONGEST_TITLE,
					told.title().substring(0, 40))
				.at("title");
		}
		if (told.threat().length() > Scenario.LONGEST_TEXT || told.vulnerability().length() > Scenario.LONGEST_TEXT) {
			throw new Refused("refused.workshop-text-long", Scenario.LONGEST_TEXT)
				.at((told.threat().length() > Scenario.LONGEST_TEXT) ? "threat" : "vulnerability");
		}
		requireHeadingFits(told.heading());
	}

	static void requireHeadingFits(String heading) {
		if (heading.length() > Scenario.LONGEST_HEADING) {
			throw new Refused("refused.workshop-heading-long", Scenario.LONGEST_HEADING).at("heading");
		}
	}

	void requireOnScale(Workshop workshop, Vote vote) {
		var axes = this.scales.axes(about(workshop).scaleId());
		if (vote.likelihood() < 1 || vote.likelihood() > axes.likelihoods().size() || vote.consequence() < 1
				|| vote.consequence() > axes.consequences().size()) {
			throw new Refused("refused.workshop-scale", axes.likelihoods().size(), axes.consequences().size());
		}
	}

	private About about(Workshop workshop) {
		return this.db.sql("""
				select a.title, a.unit_id, u.name as unit, a.scale_id
				  from risk_analysis a
				  join unit u on u.id = a.unit_id
				 where a.id = :analysis
				""").param("analysis", workshop.analysisId()).query(About.class).single();
	}

	private record About(String title, UUID unitId, String unit, UUID scaleId) {
	}

}
