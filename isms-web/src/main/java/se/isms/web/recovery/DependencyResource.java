package se.isms.web.recovery;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.recovery.DependencyNode;
import se.isms.core.recovery.DependencySheet;

/**
 * What hangs together with a process or a system. Processes of other departments that
 * need it are only counted for who works for one department.
 *
 * @param needs what it needs directly
 * @param falling everything that falls with it, the most critical processes first
 * @param hiddenFalling how many processes of other departments fall, too
 * @param first everything that has to be up first, in the order of recovery
 * @param bearableHours how long it may be gone for the sake of those that need it
 * @param bearableFor names from who can bear no more to what is needed
 */
record DependencyResource(UUID id, String name, DependencyNode.Kind kind, @Nullable Integer hours,
		List<DependencyNodeResource> needs, List<FallingResource> falling, int hiddenFalling,
		List<DependencyNodeResource> first, @Nullable Integer bearableHours, List<String> bearableFor) {

	static DependencyResource of(DependencySheet sheet) {
		var node = sheet.node();
		var limit = sheet.limit();
		return new DependencyResource(node.id(), node.name(), node.kind(), node.hours(),
				sheet.needs().stream().map(one -> DependencyNodeResource.of(one.node())).toList(),
				sheet.falling()
					.stream()
					.map(one -> new FallingResource(DependencyNodeResource.of(one.node()), one.steps(), one.byHand()))
					.toList(),
				sheet.hidden(), sheet.first().stream().map(one -> DependencyNodeResource.of(one.node())).toList(),
				(limit != null) ? limit.hours() : null, (limit != null) ? limit.through() : List.of());
	}

	/** A process or a system among them. */
	record DependencyNodeResource(UUID id, String name, DependencyNode.Kind kind, @Nullable String department,
			@Nullable Integer hours) {

		static DependencyNodeResource of(DependencyNode node) {
			return new DependencyNodeResource(node.id(), node.name(), node.kind(), node.department(), node.hours());
		}

	}

	/**
	 * Something that falls.
	 *
	 * @param steps how far away it is
	 * @param byHand whether something is done by hand in the place of all that it loses
	 */
	record FallingResource(DependencyNodeResource node, int steps, boolean byHand) {
	}

}
