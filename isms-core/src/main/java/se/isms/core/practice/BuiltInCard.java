package se.isms.core.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import se.isms.core.practice.Exercise.Scenario;

import static se.isms.core.practice.Exercise.Scenario.IT_ATTACK;
import static se.isms.core.practice.Exercise.Scenario.IT_OUTAGE_30D;
import static se.isms.core.practice.Exercise.Scenario.SINGLE_SYSTEM;
import static se.isms.core.practice.Exercise.Scenario.SUPPLIER;

/**
 * A card that exists for a scenario, in the order in which it happens. Its words stand in
 * the texts of both languages.
 */
public enum BuiltInCard {

	/** The first minutes: strange screens. */
	SCREENS(IT_ATTACK),

	/** Nobody can sign in. */
	SIGN_IN(SINGLE_SYSTEM),

	/** Telephones are dead. */
	PHONES(IT_OUTAGE_30D, IT_ATTACK),

	/** The supplier does not answer. */
	SILENCE(SUPPLIER),

	/** A list that exists in the system only. */
	MEDICATION(SINGLE_SYSTEM),

	/** Somebody asks for money. */
	RANSOM(IT_ATTACK),

	/** The night patrol has no routes. */
	NIGHT_ROUTES(IT_OUTAGE_30D),

	/** Who works by the hour does not know the routine. */
	TEMPORARY_STAFF(IT_OUTAGE_30D, SINGLE_SYSTEM),

	/** Many are hit, and one is not the first. */
	QUEUE(SUPPLIER),

	/** Copies are gone, too. */
	BACKUPS(IT_ATTACK),

	/** Printed lists run out. */
	LISTS_RUN_OUT(IT_OUTAGE_30D),

	/** Applications come in that nobody sees. */
	INTAKE(IT_OUTAGE_30D, IT_ATTACK, SUPPLIER),

	/** What the agreement promises. */
	AGREEMENT(SUPPLIER),

	/** A third of the staff is ill. */
	STAFF_ILL(IT_OUTAGE_30D),

	/** Heaps of paper. */
	BACKLOG(SINGLE_SYSTEM),

	/** Personal data is published. */
	LEAK(IT_ATTACK, SUPPLIER),

	/** The file with the salaries. */
	PAYROLL(IT_OUTAGE_30D),

	/** The system is back with old data. */
	BACK_WITH_OLD_DATA(SINGLE_SYSTEM),

	/** A locked door. */
	KEY(IT_OUTAGE_30D),

	/** Computers have to be replaced. */
	COMPUTERS(IT_ATTACK),

	/** Relatives and journalists. */
	PRESS(IT_OUTAGE_30D, IT_ATTACK),

	/** The supplier is hit, too. */
	SUPPLIER_HIT(IT_OUTAGE_30D),

	/** The supplier ends. */
	BANKRUPTCY(SUPPLIER),

	/** Two weeks are lost for good. */
	DATA_LOST(IT_OUTAGE_30D, IT_ATTACK);

	private final Set<Scenario> scenarios;

	BuiltInCard(Scenario... scenarios) {
		this.scenarios = Set.of(scenarios);
	}

	/** Those of a scenario, in their order. */
	public static List<BuiltInCard> of(Scenario scenario) {
		return Stream.of(values()).filter(card -> card.scenarios.contains(scenario)).toList();
	}

}
