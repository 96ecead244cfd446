package se.isms.web.governance;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.governance.Activity;

/** An activity of the action plan. */
record ActivityResource(UUID id, int year, String title, UUID unitId, @Nullable UUID objectiveId, Activity.State state,
		int version) {
}
