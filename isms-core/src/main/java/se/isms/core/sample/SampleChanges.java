package se.isms.core.sample;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Changes after which an analysis may not hold: one that nobody has looked at, one after
 * which the analysis was confirmed, and one of the last weeks.
 */
final class SampleChanges {

	private final Rows rows;

	private final Stage stage;

	private final SampleOrganisation organisation;

	private final SampleAssets assets;

	SampleChanges(Rows rows, Stage stage, SampleOrganisation organisation, SampleAssets assets) {
		this.rows = rows;
		this.stage = stage;
		this.organisation = organisation;
		this.assets = assets;
	}

	void make() {
		change("VOF", "NEW_SYSTEM", "Kameratillsyn på alla boenden", 80, this.assets.system("Tillsyn med kamera"));
		change("SBF", "REORGANISATION", "Drift och underhåll blev en enhet", 100, null);
		confirmed("SBF", "Samma system och samma personer, bara en ny chef. Riskerna är desamma.", 30);
		change("SOC", "NEW_SUPPLIER", "Ny leverantör av tolktjänster", 20, null);
	}

	private void change(String department, String kind, String title, int daysAgo, @Nullable UUID system) {
		this.rows.add("significant_change", "id", this.rows.id("change", title), "unit_id",
				this.organisation.unit(department), "system_id", system, "kind", kind, "title", title, "changed_on",
				this.stage.daysAgo(daysAgo), "version", 0);
	}

	private void confirmed(String department, String reason, int daysAgo) {
		this.rows.add("analysis_confirmation", "id", this.rows.id("confirmation", department), "analysis_id",
				this.rows.id("analysis", department), "confirmed_on", this.stage.daysAgo(daysAgo), "confirmed_by",
				"Kontaktperson " + department, "reason", reason);
	}

}
