package se.isms.core.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.risk.Anchor;
import se.isms.core.risk.Words;
import se.isms.core.shared.Refused;
import se.isms.core.workshop.Workshops.Told;

/** What whoever leads and whoever takes part see and do alike. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rooms {

	/** More than a room can rate. */
	static final int MOST_SCENARIOS = 500;

	private final WorkshopRows rows;

	private final JdbcClient db;

	Rooms(WorkshopRows rows, JdbcClient db) {
		this.rows = rows;
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
		var likelihoods = anchors(about.scaleId(), "LIKELIHOOD");
		var consequences = anchors(about.scaleId(), "CONSEQUENCE");
		return new Room(workshop, about.title(), about.unitId(), about.unit(), likelihoods, consequences,
				scenarios.stream().filter(one -> one.mergedInto() == null).toList(), here(workshop),
				current.map(this.rows::voted).orElse(0),
				revealed ? Distribution.of(votes.stream().map(Vote::likelihood).toList(), likelihoods.size()) : null,
				revealed ? Distribution.of(votes.stream().map(Vote::consequence).toList(), consequences.size()) : null);
	}

	private List<Seat> here(Workshop workshop) {
		return this.rows.seats(workshop.id()).stream().filter(seat -> !seat.left()).toList();
	}

	/**
	 * Adds scenarios after those that are there.
	 * @param by who tells them, where that is told
	 * @throws Refused where one says nothing or too much, or there are too many
	 */
	void tell(Workshop workshop, List<Told> told, @Nullable String by) {
		var place = this.rows.scenarios(workshop.id()).size();
		if (place + told.size() > MOST_SCENARIOS) {
			throw new Refused("refused.workshop-scenarios", MOST_SCENARIOS, place).at("scenario");
		}
		for (var one : told) {
			requireFits(one);
			place++;
			this.rows.add(workshop.id(),
					new Scenario(UUID.randomUUID(), place, one.title().strip(), one.threat().strip(),
							one.vulnerability().strip(), one.itOutage(), by, null, 0, false, null, null, "", null));
		}
		this.rows.happened(workshop.id(), Happening.Kind.TOLD);
	}

	private static void requireFits(Told told) {
		if (told.title().isBlank()) {
			throw new Refused("refused.workshop-scenario-empty").at("scenario");
		}
		if (told.title().strip().length() > Scenario.LONGEST_TITLE) {
			throw new Refused("refused.workshop-scenario-long", told.title().strip().length(), Scenario.LONGEST_TITLE,
					told.title().strip().substring(0, 40))
				.at("scenario");
		}
		if (told.threat().length() > Scenario.LONGEST_TEXT || told.vulnerability().length() > Scenario.LONGEST_TEXT) {
			throw new Refused("refused.workshop-text-long", Scenario.LONGEST_TEXT).at("threat");
		}
	}

	void requireOnScale(Room room, Vote vote) {
		if (vote.likelihood() < 1 || vote.likelihood() > room.likelihoods().size() || vote.consequence() < 1
				|| vote.consequence() > room.consequences().size()) {
			throw new Refused("refused.workshop-scale", room.likelihoods().size(), room.consequences().size());
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

	private List<Anchor> anchors(UUID scale, String axis) {
		return this.db.sql("""
				select name_sv, name_en, says_sv, says_en
				  from risk_step
				 where scale_id = :scale
				   and axis = :axis
				 order by step
				""")
			.param("scale", scale)
			.param("axis", axis)
			.query((row, number) -> new Anchor(new Words(row.getString(1), row.getString(2)),
					new Words(row.getString(3), row.getString(4))))
			.list();
	}

	private record About(String title, UUID unitId, String unit, UUID scaleId) {
	}

}
