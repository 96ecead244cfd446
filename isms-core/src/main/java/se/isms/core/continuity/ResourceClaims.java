package se.isms.core.continuity;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.organisation.Choice;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** What plans count on of the resources that they share. */
@Service
@Transactional
public class ResourceClaims {

	private final ContinuityRegister register;

	private final JdbcAggregateOperations aggregates;

	private final JdbcClient db;

	private final Trail trail;

	ResourceClaims(ContinuityRegister register, JdbcAggregateOperations aggregates, JdbcClient db, Trail trail) {
		this.register = register;
		this.aggregates = aggregates;
		this.db = db;
		this.trail = trail;
	}

	/** What a plan counts on, by the name of the resource. */
	@Transactional(readOnly = true)
	public List<ClaimRow> of(UUID plan) {
		return this.db.sql("""
				select c.id, c.plan_id, c.resource_id, r.name as resource, r.kind, r.capacity,
				       c.first_day, c.first_week, c.first_month, c.after_month,
				       (select coalesce(greatest(sum(o.first_day), sum(o.first_week), sum(o.first_month),
				                                 sum(o.after_month)), 0)
				          from resource_claim o
				          join continuity_plan l on l.id = o.plan_id and l.state = 'ADOPTED'
				         where o.resource_id = c.resource_id
				           and l.process_id <> p.process_id) as others
				  from resource_claim c
				  join shared_resource r on r.id = c.resource_id
				  join continuity_plan p on p.id = c.plan_id
				 where c.plan_id = :plan
				 order by r.name collate "sv-SE-x-icu"
				""").param("plan", this.register.plan(plan).id()).query(ClaimRow.class).list();
	}

	/** The adopted plans that count on a resource, as far as the actor may read them. */
	@Transactional(readOnly = true)
	public List<Claimant> claimants(UUID resource) {
		return this.db
			.sql("""
					select c.plan_id, b.name as process, u.name as unit, c.first_day, c.first_week, c.first_month, c.after_month
					  from resource_claim c
					  join continuity_plan l on l.id = c.plan_id
					  join business_process b on b.id = l.process_id
					  join unit u on u.id = b.unit_id
					 where c.resource_id = :resource
					   and l.state = 'ADOPTED'
					   and (:department::uuid is null or u.department_id = :department)
					 order by greatest(c.first_day, c.first_week, c.first_month, c.after_month) desc,
					          b.name collate "sv-SE-x-icu"
					""")
			.param("resource", resource)
			.param("department", CurrentActor.get().department())
			.query(Claimant.class)
			.list();
	}

	/** All resources, to choose from: a plan may count on those of another department. */
	@Transactional(readOnly = true)
	public List<Choice> resources() {
		return this.db.sql("""
				select r.id, r.name || ', ' || u.name as label
				  from shared_resource r
				  join unit u on u.id = r.unit_id
				 order by r.name collate "sv-SE-x-icu", u.name collate "sv-SE-x-icu"
				""").query(Choice.class).list();
	}

	@Transactional(readOnly = true)
	public ResourceClaim claim(UUID id) {
		var claim = find(id);
		if (claim == null) {
			throw new NotFound();
		}
		this.register.plan(claim.planId());
		return claim;
	}

	/** Adds a claim of an open plan, or changes the one with its id. */
	public ResourceClaim save(ResourceClaim claim) {
		this.register.requireWritable(claim.planId());
		var before = find(claim.id());
		if (before != null) {
			this.register.requireWritable(before.planId());
		}
		var after = stored(claim);
		this.trail.record((before != null) ? "change" : "create", "resource_claim", claim.id(), before, after);
		return after;
	}

	private ResourceClaim stored(ResourceClaim claim) {
		try {
			return this.aggregates.save(claim);
		}
		catch (DuplicateKeyException ex) {
			throw new Refused("refused.resource-claimed-twice").at("resourceId");
		}
	}

	/** Takes a claim out of an open plan. */
	public void remove(UUID id) {
		var before = claim(id);
		this.register.requireWritable(before.planId());
		this.aggregates.delete(before);
		this.trail.record("remove", "resource_claim", id, before, null);
	}

	private @Nullable ResourceClaim find(UUID id) {
		return this.aggregates.findById(id, ResourceClaim.class);
	}

}
