package se.isms.core.practice;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.TestMunicipality;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;

/** A small municipality with adopted plans, put there as rows. */
record PracticeMunicipality(TestMunicipality of, JdbcClient db, TransactionTemplate transaction) {

	/** The day on which its plans were adopted. */
	static final LocalDate ADOPTED = LocalDate.of(2026, 1, 10);

	static PracticeMunicipality in(JdbcClient db, PlatformTransactionManager transactions) {
		return new PracticeMunicipality(TestMunicipality.in(db, transactions), db,
				new TransactionTemplate(transactions));
	}

	static LocalDate today() {
		return LocalDate.now(Dates.ZONE);
	}

	<T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.of.coordinator(), work);
	}

	void coordinating(Runnable work) {
		CurrentActor.as(this.of.coordinator(), work);
	}

	/** An adopted plan of a process with this name. */
	UUID plan(UUID unit, String process) {
		var ids = new UUID[] { UUID.randomUUID(), UUID.randomUUID() };
		insert("""
				insert into business_process (id, unit_id, name, criticality, life_health, payment, statutory_deadline,
				                              digital_intake, safeguarding, version)
				values (:id, :unit, :name, 4, true, false, false, false, false, 0)
				""", "id", ids[0], "unit", unit, "name", process);
		insert("""
				insert into continuity_plan (id, process_id, state, edition, adopted_on, version)
				values (:id, :process, 'ADOPTED', 1, :day, 0)
				""", "id", ids[1], "process", ids[0], "day", ADOPTED);
		return ids[1];
	}

	/** Another edition of a plan, in this state. */
	UUID edition(UUID plan, String state, LocalDate adopted) {
		var id = UUID.randomUUID();
		insert("""
				insert into continuity_plan (id, process_id, state, edition, adopted_on, version)
				select :id, l.process_id, :state, 2, :day, 0 from continuity_plan l where l.id = :plan
				""", "id", id, "state", state, "day", adopted, "plan", plan);
		return id;
	}

	UUID procedure(UUID plan, String name, @Nullable Integer days) {
		var id = UUID.randomUUID();
		insert("""
				insert into manual_procedure (id, plan_id, name, sustainable_days, needs_it, version)
				values (:id, :plan, :name, :days::integer, false, 0)
				""", "id", id, "plan", plan, "name", name, "days", days);
		return id;
	}

	/** An outage of so many minutes that was handled on a day at noon. */
	UUID outage(UUID unit, int severity, LocalDate handled, int minutes) {
		var id = UUID.randomUUID();
		insert("""
				insert into incident (id, unit_id, number, title, severity, confidentiality, integrity, availability,
				                      personal_data, occurred_at, handled_at, version)
				values (:id, :unit, 'I-1', 'Treserva stod stilla', :severity, false, false, true, false,
				        (:day + time '12:00') at time zone 'Europe/Stockholm' - make_interval(mins => :minutes),
				        (:day + time '12:00') at time zone 'Europe/Stockholm', 0)
				""", "id", id, "unit", unit, "severity", severity, "day", handled, "minutes", minutes);
		return id;
	}

	Exercise exercise(@Nullable UUID unit, LocalDate day, @Nullable String result) {
		return new Exercise(UUID.randomUUID(), "En månad utan it", Exercise.Scenario.IT_OUTAGE_30D,
				Exercise.Kind.PRACTICAL, Exercise.State.PLANNED, day, unit, 18, result, null);
	}

	void insert(String sql, @Nullable Object... parameters) {
		CurrentActor.as(Actor.system(this.of.tenant()), () -> this.transaction.executeWithoutResult(status -> {
			var statement = this.db.sql(sql);
			for (int i = 0; i < parameters.length; i += 2) {
				statement = statement.param(String.valueOf(parameters[i]), parameters[i + 1]);
			}
			statement.update();
		}));
	}

}
