package se.isms.core.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import se.isms.core.continuity.PlanSection;
import se.isms.core.continuity.Question;

import static se.isms.core.sample.SampleOrganisation.text;

/**
 * What the plans of the sample answer, section by section. Some have gaps, as plans do.
 */
final class SampleAnswers {

	private final JsonNode answers = Content.of("plan-answers");

	private final Rows rows;

	private final Stage stage;

	SampleAnswers(Rows rows, Stage stage) {
		this.rows = rows;
		this.stage = stage;
	}

	void make(UUID plan, JsonNode process, Random chance) {
		for (var section : PlanSection.values()) {
			var written = section == PlanSection.BY_HAND || chance.nextDouble() < this.stage.share(0.4, 0.85);
			var answers = new LinkedHashMap<String, String>();
			if (written) {
				section.questions().forEach(question -> answer(question, process, answers));
			}
			this.rows.add("plan_section", "id", this.rows.id("section", plan + "/" + section), "plan_id", plan,
					"section", section.name(), "answers", answers, "version", 0);
		}
	}

	private void answer(Question question, JsonNode process, Map<String, String> answers) {
		var own = this.answers.get("of").path(text(process, "name")).path(question.key());
		var vital = isVital(process) ? this.answers.get("lifeHealth").path(question.key()) : own;
		var every = this.answers.get("every").path(question.key());
		for (var said : new JsonNode[] { own, vital, every }) {
			if (said.isString()) {
				answers.putIfAbsent(question.key(), about(said.asString(), process));
			}
		}
	}

	private static boolean isVital(JsonNode process) {
		return process.get("tags").valueStream().anyMatch(tag -> tag.asString().equals("LIFE_HEALTH"));
	}

	private static String about(String said, JsonNode process) {
		return said.replace("{process}", text(process, "name"))
			.replace("{manual}", text(process.get("manualProcedure"), "name"));
	}

}
