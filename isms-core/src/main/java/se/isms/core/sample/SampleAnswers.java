package se.isms.core.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import se.isms.core.continuity.PlanAnswers;
import se.isms.core.continuity.PlanSection;
import se.isms.core.continuity.Question;

import static se.isms.core.sample.SampleOrganisation.text;

/**
 * What the plans of the sample answer, section by section. Some have gaps, as plans do: a
 * section that nobody has begun, something that nobody knows, a service that is thought
 * to last, days that have passed.
 */
final class SampleAnswers {

	/** Departments where people are looked after. */
	private static final List<String> CARING = List.of("VOF", "SOC", "BOU", "KOU");

	private static final String SOME_SERVICES = "NETWORK,EMAIL,SIGN_IN,PRINTING,CLOUD";

	private final JsonNode answers = Content.of("plan-answers");

	private final Rows rows;

	private final Stage stage;

	SampleAnswers(Rows rows, Stage stage) {
		this.rows = rows;
		this.stage = stage;
	}

	void make(UUID plan, JsonNode process, Random chance) {
		add(plan, PlanSection.STAFFING, staffing(process));
		for (var section : PlanSection.values()) {
			if (section == PlanSection.STAFFING) {
				continue;
			}
			var written = chance.nextDouble() < written(section);
			var answers = new LinkedHashMap<String, String>();
			if (written && matters(section, process)) {
				section.questions().forEach(question -> answer(question, process, answers, chance));
			}
			add(plan, section, answers);
		}
	}

	private void add(UUID plan, PlanSection section, Map<String, String> answers) {
		this.rows.add("plan_section", "id", this.rows.id("section", plan + "/" + section), "plan_id", plan, "section",
				section.name(), "answers", answers, "version", 0);
	}

	/**
	 * In the closed year nobody had counted. Some have not counted since, and some are
	 * too few.
	 */
	private Map<String, String> staffing(JsonNode process) {
		var chance = this.rows.chance("staff of " + text(process, "name"));
		var answers = new LinkedHashMap<String, String>();
		if (!this.stage.running() || chance.nextInt(6) == 0) {
			return answers;
		}
		var always = is(process, "LIFE_HEALTH");
		var least = 2 + chance.nextInt(3);
		var staff = always ? 7 * least + chance.nextInt(7) - 2 : 2 * least + chance.nextInt(3) - 1;
		answers.put(Question.STAFF_AVAILABLE.key(), String.valueOf(staff));
		answers.put(Question.MANNED_HOURS.key(), always ? "24" : "8");
		answers.put(Question.MANNED_DAYS.key(), always ? "7" : "5");
		answers.put(Question.STAFF_FIRST_DAY.key(), String.valueOf(least + 1));
		answers.put(Question.STAFF_FIRST_WEEK.key(), String.valueOf(least));
		answers.put(Question.STAFF_FIRST_MONTH.key(), String.valueOf(least));
		answers.put(Question.STAFF_AFTER_MONTH.key(), String.valueOf(least));
		return answers;
	}

	/** What lives and money hang on is written first, after what is done by hand. */
	private double written(PlanSection section) {
		return switch (section) {
			case BY_HAND -> 1;
			case LIFE_HEALTH, PAYMENT -> this.stage.share(0.85, 0.95);
			default -> this.stage.share(0.4, 0.85);
		};
	}

	private void answer(Question question, JsonNode process, Map<String, String> answers, Random chance) {
		var own = this.answers.get("of").path(text(process, "name")).path(question.key());
		var forgotten = chance.nextInt(40) == 0;
		if (own.isString()) {
			answers.put(question.key(), about(own.asString(), process));
		}
		else if (question == Question.PAYMENT_DAYS) {
			answers.put(question.key(), days(forgotten ? -70 : 5));
		}
		else if (question == Question.LOST_SERVICES && forgotten) {
			answers.put(question.key(), SOME_SERVICES);
		}
		else {
			usual(question, process)
				.ifPresent(said -> answers.put(question.key(), forgotten ? PlanAnswers.UNKNOWN : about(said, process)));
		}
	}

	private Optional<String> usual(Question question, JsonNode process) {
		var vital = this.answers.get(CARING.contains(text(process, "unit")) ? "care" : "technical")
			.path(question.key());
		var every = this.answers.get("every").path(question.key());
		return Stream.of(vital, every)
			.filter(said -> said.isString() && (said != vital || is(process, "LIFE_HEALTH")))
			.map(JsonNode::asString)
			.findFirst();
	}

	/** Three days, two weeks apart, on which banks are open. */
	private String days(int first) {
		return IntStream.of(first, first + 14, first + 28)
			.mapToObj(after -> open(this.stage.day().plusDays(after)).toString())
			.collect(Collectors.joining("\n"));
	}

	private static LocalDate open(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.minusDays(1);
			case SUNDAY -> day.plusDays(1);
			default -> day;
		};
	}

	private static boolean matters(PlanSection section, JsonNode process) {
		return switch (section) {
			case LIFE_HEALTH -> is(process, "LIFE_HEALTH");
			case PAYMENT -> is(process, "PAYMENT") || is(process, "STATUTORY_DEADLINE");
			case INTAKE -> is(process, "DIGITAL_INTAKE");
			default -> true;
		};
	}

	private static boolean is(JsonNode process, String tag) {
		return process.get("tags").valueStream().anyMatch(one -> one.asString().equals(tag));
	}

	private static String about(String said, JsonNode process) {
		return said.replace("{process}", text(process, "name"))
			.replace("{manual}", text(process.get("manualProcedure"), "name"));
	}

}
