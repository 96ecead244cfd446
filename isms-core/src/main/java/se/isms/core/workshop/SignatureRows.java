package se.isms.core.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;

/** Who is to sign the protocols of workshops, and who has. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignatureRows {

	private final JdbcClient db;

	SignatureRows(JdbcClient db) {
		this.db = db;
	}

	List<Signature> of(UUID workshop) {
		return select(workshop, null);
	}

	List<Signature> ofAnalysis(UUID analysis) {
		return select(null, analysis);
	}

	/**
	 * Those who own the risks today, and those who had signed before somebody else did.
	 */
	private List<Signature> select(@Nullable UUID workshop, @Nullable UUID analysis) {
		return this.db.sql("""
				with owned as (
				    select s.workshop_id, r.owner_id as person_id, array_agg(s.title order by s.place) as risks
				      from workshop_scenario s
				      join risk r on r.id = s.risk_id
				     where s.likelihood is not null
				       and s.merged_into is null
				       and r.owner_id is not null
				     group by s.workshop_id, r.owner_id)
				select w.id, p.id, coalesce(g.name, p.name), p.title, coalesce(o.risks, '{}'), g.signed_at
				  from owned o
				  full join workshop_signature g on g.workshop_id = o.workshop_id and g.person_id = o.person_id
				  join person p on p.id = coalesce(o.person_id, g.person_id)
				  join workshop w on w.id = coalesce(o.workshop_id, g.workshop_id)
				 where (:workshop::uuid is null or w.id = :workshop)
				   and (:analysis::uuid is null or w.analysis_id = :analysis)
				 order by p.name collate "sv-SE-x-icu", p.id
				""").param("workshop", workshop).param("analysis", analysis).query(SignatureRows::signature).list();
	}

	private static Signature signature(ResultSet row, int number) throws SQLException {
		var at = row.getObject(6, OffsetDateTime.class);
		return new Signature(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
				row.getString(4), List.of((String[]) row.getArray(5).getArray()), (at != null) ? at.toInstant() : null);
	}

	void add(Signature signature, Instant now) {
		this.db.sql("""
				insert into workshop_signature (workshop_id, person_id, name, signed_at)
				values (:workshop, :person, :name, :now)
				""")
			.param("workshop", signature.workshopId())
			.param("person", signature.personId())
			.param("name", signature.name())
			.param("now", WorkshopRows.at(now))
			.update();
	}

	/** Who the account is in the staff register. */
	Optional<Signer> person(String username) {
		return this.db.sql("""
				select p.id as person, p.name
				  from system.app_user w
				  join person p on p.id = w.person_id
				 where w.username = :username
				   and w.tenant_id = :tenant
				   and w.enabled
				""")
			.param("username", username)
			.param("tenant", CurrentActor.get().tenant())
			.query(Signer.class)
			.optional();
	}

	/** Somebody in the staff register. */
	record Signer(UUID person, String name) {
	}

}
