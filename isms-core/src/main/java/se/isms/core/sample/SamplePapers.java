package se.isms.core.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import se.isms.core.continuity.PlanContact;

import static se.isms.core.sample.SampleOrganisation.text;

/**
 * Who is called when the IT is gone, what is printed, and where the plans lie. The
 * numbers are those that are set aside for fiction: nobody has them.
 */
final class SamplePapers {

	private static final List<String> ROLES = List.of("Enhetschef", "Biträdande enhetschef", "Tjänsteman i beredskap",
			"Jouren", "Verksamhetsvaktmästare");

	private static final List<String> PLACES = List.of("Röd pärm på chefens rum", "Låst skåp i receptionen",
			"Jourbilens handskfack");

	private final Rows rows;

	private final Stage stage;

	private final SampleAssets assets;

	SamplePapers(Rows rows, Stage stage, SampleAssets assets) {
		this.rows = rows;
		this.stage = stage;
		this.assets = assets;
	}

	/** Where the plan of a process lies, if anywhere. */
	void copies(JsonNode process, int edition, LocalDate reviewed) {
		var name = text(process, "name");
		var chance = this.rows.chance("copies of " + name);
		var places = (edition < 1) ? 0 : 1 + chance.nextInt(2);
		for (int number = 0; number < places; number++) {
			this.rows.add("plan_copy", "id", this.rows.id("copy", name + "/" + number), "process_id",
					this.assets.process(name), "place", PLACES.get(number), "edition", edition, "put_on",
					reviewed.minusDays(3), "told_on", (chance.nextInt(6) == 0) ? null : reviewed.minusDays(2),
					"version", 0);
		}
	}

	/** The contacts of a plan, and what is printed for it. */
	void make(UUID plan, JsonNode process) {
		var chance = this.rows.chance("papers of " + text(process, "name"));
		if (chance.nextDouble() < this.stage.share(0.5, 0.9)) {
			contacts(plan, chance);
		}
		if (chance.nextDouble() < this.stage.share(0.4, 0.85) || process.path("papers").asBoolean()) {
			routine(plan, process, chance);
		}
	}

	private void contacts(UUID plan, Random chance) {
		var count = 3 + chance.nextInt(3);
		for (int place = 1; place <= count; place++) {
			var mobile = place % 3 != 0;
			var phone = mobile ? "070-174 06 %02d".formatted(5 + chance.nextInt(95))
					: "08-465 004 %02d".formatted(chance.nextInt(100));
			var contact = new PlanContact(this.rows.id("contact", plan + "/" + place), plan, place,
					ROLES.get(place - 1), null, phone, "", mobile, null, 0);
			this.rows.add("plan_contact", "id", contact.id(), "plan_id", plan, "place", place, "name", contact.name(),
					"phone", contact.phone(), "phone_normal", contact.phoneNormal(), "without_telephony",
					contact.withoutTelephony(), "version", 0);
		}
		if (chance.nextInt(8) != 0) {
			this.rows.add("contact_check", "plan_id", plan, "checked_on", this.stage.daysAgo(chance.nextInt(240)),
					"checked_by", "Sara Holm");
		}
	}

	private void routine(UUID plan, JsonNode process, Random chance) {
		var vital = process.get("tags").valueStream().anyMatch(tag -> tag.asString().equals("LIFE_HEALTH"));
		this.rows.add("paper_routine", "id", this.rows.id("routine", plan.toString()), "plan_id", plan, "what",
				vital ? "Turlistor och läkemedelslistor" : "Förteckning över pågående ärenden", "printed_by",
				vital ? "Gruppledaren" : "Administratören", "every_days", (chance.nextInt(6) == 0) ? 30 : 7,
				"vulnerable", vital, "places", (chance.nextInt(6) == 0) ? PLACES.get(0) : String.join("\n", PLACES),
				"followed_on", (chance.nextInt(8) == 0) ? null : this.stage.daysAgo(chance.nextInt(120)), "followed_by",
				"Sara Holm", "version", 0);
	}

}
