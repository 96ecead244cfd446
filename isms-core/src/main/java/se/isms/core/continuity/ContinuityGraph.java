package se.isms.core.continuity;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.asset.DependencyGraph;
import se.isms.core.asset.GraphNeed;
import se.isms.core.asset.GraphNeed.Fallback;
import se.isms.core.asset.GraphNode;
import se.isms.core.evaluation.Fact;
import se.isms.core.shared.CurrentActor;

/**
 * The dependency graph as plans in force make it: a process is to be back when its plan
 * says, a system when somebody has proven or else declared, and manual procedures stand
 * in. Read and reduced once for the whole municipality.
 */
@Component
@Transactional(readOnly = true)
class ContinuityGraph {

	/** One plan per process; of two that are adopted, the later edition. */
	private static final String IN_FORCE = """
			select distinct on (x.process_id) x.process_id, x.id, x.rto_hours
			  from continuity_plan x
			  left join continuity_plan d on d.id = :draft::uuid
			 where case when x.process_id = d.process_id then x.id = d.id else x.state = 'ADOPTED' end
			 order by x.process_id, x.edition desc, x.id""";

	private final JdbcClient db;

	ContinuityGraph(JdbcClient db) {
		this.db = db;
	}

	/** What each process waits for, the circles, and what is in none. */
	List<Fact> facts() {
		var nodes = nodes(null);
		var graph = graph(nodes, null);
		return Stream.<List<? extends Fact>>of(recoveries(graph, nodes), cycles(graph))
			.<Fact>flatMap(List::stream)
			.toList();
	}

	/** What the process of a plan would wait for if the plan were in force. */
	List<RecoveryFact> draft(PlanFact plan) {
		return graph(nodes(plan.id()), plan.id()).reach(node -> node.id().equals(plan.processId()))
			.stream()
			.map(reach -> RecoveryFact.of(plan.id(), plan.version(), true, reach))
			.toList();
	}

	private static List<RecoveryFact> recoveries(DependencyGraph graph, List<NodeRow> nodes) {
		var processes = nodes.stream()
			.filter(node -> node.kind() == GraphNode.Kind.PROCESS)
			.collect(Collectors.toMap(NodeRow::id, Function.identity()));
		return graph.reach(node -> node.kind() == GraphNode.Kind.PROCESS).stream().map(reach -> {
			var process = Objects.requireNonNull(processes.get(reach.node().id()));
			return RecoveryFact.of(process.id(), process.version(), process.planned(), reach);
		}).toList();
	}

	private static List<CycleFact> cycles(DependencyGraph graph) {
		var needs = graph.needs();
		return (needs == 0) ? List.of(CycleFact.untold(CurrentActor.get().tenant()))
				: Stream
					.concat(graph.cycles().stream().map(cycle -> CycleFact.of(cycle, needs)),
							graph.straight().stream().map(node -> CycleFact.none(node, needs)))
					.toList();
	}

	private DependencyGraph graph(List<NodeRow> nodes, @Nullable UUID draft) {
		return DependencyGraph.of(nodes.stream().map(NodeRow::node).toList(),
				needs(draft).stream().map(NeedRow::need).toList());
	}

	/**
	 * Something stands in for a system where a plan in force says how to do without it,
	 * and for a process where its plan says so of the process as a whole.
	 */
	private List<NodeRow> nodes(@Nullable UUID draft) {
		return this.db.sql("""
				with in_force as (%s)
				select b.id, b.version, 'PROCESS' as kind, u.department_id as unit_id, b.name as label,
				       l.id is not null as planned, l.rto_hours as recovery_hours,
				       exists (select from manual_procedure m
				                where m.plan_id = l.id
				                  and not exists (select from procedure_replaces x where x.procedure_id = m.id)
				                  and m.id not in (select f.id from lost_procedure f)) as stands_alone
				  from business_process b
				  join unit u on u.id = b.unit_id
				  left join in_force l on l.process_id = b.id
				union all
				select s.id, s.version, 'SYSTEM', u.department_id, s.name, false,
				       coalesce(s.proven_recovery_hours, s.recovery_hours),
				       exists (select from covered_system c
				                 join in_force l on l.id = c.plan_id
				                where c.system_id = s.id)
				  from information_system s
				  join unit u on u.id = s.unit_id
				""".formatted(IN_FORCE)).param("draft", draft).query(NodeRow.class).list();
	}

	/** One row for each procedure that stands in, or one without. */
	private List<NeedRow> needs(@Nullable UUID draft) {
		return this.db.sql("""
				with in_force as (%s)
				select n.process_id as from_id, n.system_id as to_id, m.id is not null as replaced, m.start_hours,
				       m.sustainable_days
				  from process_system n
				  left join in_force l on l.process_id = n.process_id
				  left join (procedure_replaces x join manual_procedure m on m.id = x.procedure_id)
				    on m.plan_id = l.id and x.system_id = n.system_id
				union all
				select p.process_id, p.needed_id, false, null, null
				  from process_need p
				union all
				select s.system_id, s.needed_id, false, null, null
				  from system_need s
				""".formatted(IN_FORCE)).param("draft", draft).query(NeedRow.class).list();
	}

	/** A process or a system as it is stored. */
	record NodeRow(UUID id, int version, GraphNode.Kind kind, UUID unitId, String label, boolean planned,
			@Nullable Integer recoveryHours, boolean standsAlone) {

		GraphNode node() {
			return new GraphNode(this.id, this.kind, this.unitId, this.label, this.recoveryHours, this.standsAlone);
		}

	}

	/** A need as it is stored, with at most one that stands in. */
	record NeedRow(UUID fromId, UUID toId, boolean replaced, @Nullable Integer startHours,
			@Nullable Integer sustainableDays) {

		GraphNeed need() {
			return new GraphNeed(this.fromId, this.toId,
					this.replaced ? List.of(new Fallback(this.startHours, this.sustainableDays)) : List.of());
		}

	}

}
