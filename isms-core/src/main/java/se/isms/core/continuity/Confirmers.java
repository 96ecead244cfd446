package se.isms.core.continuity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.StaffRole;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;

/**
 * Who may answer an assignment for a department. The answer is the head's: somebody who
 * holds the role HEAD of the department in the staff register that day and is employed,
 * and whose account says so (who is who). Who else contributes for the department
 * prepares the register and cannot answer. Heads are often away from the screen, or sign
 * in to decide only, so the coordinator may enter what somebody named has answered:
 * anybody who answers for something in that department, because a post may be vacant. The
 * trail then has both, who entered it and who is said to have answered.
 */
@Component
class Confirmers {

	private final Organisation organisation;

	private final JdbcClient db;

	private final Clock clock;

	Confirmers(Organisation organisation, JdbcClient db, Clock clock) {
		this.organisation = organisation;
		this.db = db;
		this.clock = clock;
	}

	/** The heads of a department today; none while the post is vacant. */
	List<Choice> heads(UUID department) {
		return this.db.sql("""
				select p.id, p.name || ', ' || p.title as label
				  from person p
				 where exists (
				       select
				         from role_assignment r
				        where r.person_id = p.id
				          and r.role = :head
				          and r.unit_id = :department
				          and r.valid_from <= :today
				          and coalesce(r.valid_to >= :today, true))
				   and p.employed_from <= :today
				   and coalesce(p.employed_to >= :today, true)
				 order by p.name collate "sv-SE-x-icu", p.id
				""")
			.param("department", department)
			.param("head", StaffRole.HEAD.name())
			.param("today", LocalDate.now(this.clock.withZone(Dates.ZONE)))
			.query(Choice.class)
			.list();
	}

	/** Whom the actor may name as the one who answers; nobody who may not answer. */
	List<Choice> choices(UUID department, String username) {
		if (CurrentActor.get().may(Permission.COORDINATE)) {
			return this.organisation.people(department);
		}
		var me = person(username);
		return heads(department).stream().filter(head -> me.filter(head.id()::equals).isPresent()).toList();
	}

	void require(UUID department, UUID by, String username) {
		var choices = choices(department, username);
		if (choices.isEmpty() && !CurrentActor.get().may(Permission.COORDINATE)) {
			throw new Refused("refused.only-the-head-answers", names(department));
		}
		if (choices.stream().noneMatch(choice -> choice.id().equals(by))) {
			throw new Refused("refused.cannot-answer-for-the-department").at("confirmedBy");
		}
	}

	private String names(UUID department) {
		var names = heads(department).stream().map(Choice::label).collect(Collectors.joining("; "));
		return names.isEmpty() ? "–" : names;
	}

	/** Who in the staff register an account is. */
	private Optional<UUID> person(String username) {
		return this.db.sql("""
				select w.person_id
				  from system.app_user w
				 where w.username = :username
				   and w.tenant_id = :tenant
				   and w.enabled
				   and w.person_id is not null
				""")
			.param("username", username)
			.param("tenant", CurrentActor.get().tenant())
			.query(UUID.class)
			.optional();
	}

}
