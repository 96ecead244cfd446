package se.isms.web.continuity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import se.isms.core.continuity.PlanSection;

/**
 * The answers in a section of a plan, by the keys of the questions; "?" where nobody
 * knows yet.
 *
 * @param unknown the questions whose answer is to be found out
 * @param asked how many questions the section has
 */
record PlanSectionResource(UUID planId, PlanSection section, Map<String, String> answers, List<String> unknown,
		int answered, int asked, int version) {
}
