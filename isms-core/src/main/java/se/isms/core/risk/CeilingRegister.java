package se.isms.core.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Trail;

/** Who may decide up to which level. The coordinator keeps it; everybody may read it. */
@Service
@Transactional
public class CeilingRegister {

	private final DelegationCeilings ceilings;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	CeilingRegister(DelegationCeilings ceilings, Organisation organisation, JdbcClient db, Trail trail, Clock clock) {
		this.ceilings = ceilings;
		this.organisation = organisation;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** Those in force first, the highest first. */
	@Transactional(readOnly = true)
	public List<CeilingRow> ceilings() {
		return this.db.sql("""
				select c.id, c.decision, c.role, c.person_id, p.name || ', ' || p.title as person, c.max_level,
				       c.valid_from, c.valid_to, c.reference,
				       c.valid_from <= :today and coalesce(c.valid_to >= :today, true) as in_force
				  from delegation_ceiling c
				  left join person p on p.id = c.person_id
				 order by in_force desc, c.max_level desc, c.valid_from desc, c.id
				""").param("today", LocalDate.now(this.clock.withZone(Dates.ZONE))).query(CeilingRow.class).list();
	}

	@Transactional(readOnly = true)
	public DelegationCeiling ceiling(UUID id) {
		return this.ceilings.findById(id).orElseThrow(NotFound::new);
	}

	/** Adds a ceiling, or changes the one with its id. */
	public DelegationCeiling save(DelegationCeiling ceiling) {
		CurrentActor.get().require(Permission.COORDINATE);
		var person = ceiling.requireWhole().personId();
		if (person != null && this.organisation.person(person).isEmpty()) {
			throw new NotFound();
		}
		var before = this.ceilings.findById(ceiling.id()).orElse(null);
		var after = this.ceilings.save(ceiling);
		this.trail.record((before != null) ? "change" : "create", "delegation_ceiling", ceiling.id(), before, after);
		return after;
	}

}
