package se.isms.core.recovery;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.list.Column;
import se.isms.core.list.Listing;
import se.isms.core.list.Reference;

/** The list of everything that needs or is needed. */
@Configuration(proxyBeanMethods = false)
class RecoveryLists {

	/** Those that most others need first. */
	@Bean
	Listing dependencyList() {
		return new Listing("dependencies", "Dependency", """
				(select b.tenant_id, b.id, 'PROCESS' as kind, b.name, b.unit_id, null::integer as hours,
				        (select string_agg(x.name, ', ' order by x.name collate "sv-SE-x-icu")
				           from (select s.name
				                   from process_system p
				                   join information_system s on s.tenant_id = p.tenant_id and s.id = p.system_id
				                  where p.tenant_id = b.tenant_id and p.process_id = b.id
				                 union all
				                 select o.name
				                   from process_need p
				                   join business_process o on o.tenant_id = p.tenant_id and o.id = p.needed_id
				                  where p.tenant_id = b.tenant_id and p.process_id = b.id) x) as needs,
				        (select count(*) from process_need p where p.needed_id = b.id) as needing
				   from business_process b
				 union all
				 select s.tenant_id, s.id, 'SYSTEM', s.name, s.unit_id,
				        coalesce(s.proven_recovery_hours, s.recovery_hours),
				        (select string_agg(o.name, ', ' order by o.name collate "sv-SE-x-icu")
				           from system_need p
				           join information_system o on o.tenant_id = p.tenant_id and o.id = p.needed_id
				          where p.tenant_id = s.tenant_id and p.system_id = s.id),
				        (select count(*) from process_system p where p.system_id = s.id)
				        + (select count(*) from system_need p where p.needed_id = s.id)
				        + (select count(*) from resource_system p where p.system_id = s.id)
				        + (select count(*) from procedure_system p join manual_procedure m on m.id = p.procedure_id
				            join leading_plan l on l.id = m.plan_id
				            where p.system_id = s.id)
				   from information_system s
				 union all
				 select l.tenant_id, l.id, 'SUPPLIER', l.name, null,
				        (select max(a.recovery_hours) from agreement a
				          where a.supplier_id = l.id
				            and coalesce(a.ends_on >= (now() at time zone 'Europe/Stockholm')::date, true)), null,
				        (select count(*) from information_system s where s.supplier_id = l.id)
				   from supplier l
				 union all
				 select r.tenant_id, r.id, 'RESOURCE', r.name, r.unit_id, null,
				        (select string_agg(p.name, ', ' order by p.name collate "sv-SE-x-icu")
				           from thing_need p
				          where p.from_id = r.id),
				        (select count(*) from resource_need p where p.needed_id = r.id)
				        + (select count(*) from resource_claim c join leading_plan l on l.id = c.plan_id
				            where c.resource_id = r.id)
				        + (select count(*) from procedure_resource p join manual_procedure m on m.id = p.procedure_id
				            join leading_plan l on l.id = m.plan_id
				            where p.needed_id = r.id)
				   from shared_resource r
				 union all
				 select m.tenant_id, m.id, 'PROCEDURE', b.name || ': ' || m.name, b.unit_id, null,
				        (select string_agg(p.name, ', ' order by p.name collate "sv-SE-x-icu")
				           from thing_need p
				          where p.from_id = m.id), 1
				   from manual_procedure m
				   join leading_plan l on l.tenant_id = m.tenant_id and l.id = m.plan_id
				   join business_process b on b.tenant_id = l.tenant_id and b.id = l.process_id) n
				  left join unit u on u.tenant_id = n.tenant_id and u.id = n.unit_id
				""", "true", "n.id", "coalesce(u.department_id, :department)", "sort=-needing",
				List.of(Column.text("name", "recovery.node", "n.name").alwaysThere(),
						Column.text("unit", "unit", "u.name")
							.alwaysThere()
							.orNone("recovery.of-all")
							.narrowedBy(Reference.department("u.department_id")),
						Column.choice("kind", "recovery.kind", "n.kind", "recovery.kind", DependencyNode.Kind.values())
							.alwaysThere(),
						Column.text("needs", "recovery.needs", "n.needs"),
						Column.number("needing", "recovery.needing", "n.needing").alwaysThere(),
						Column.number("hours", "recovery.hours", "n.hours"), Column.part("unitId", "n.unit_id")));
	}

}
