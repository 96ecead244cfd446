package se.isms.core.continuity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.isms.core.CountedStatements;
import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.ingest.ImportBatch.Counts;
import se.isms.core.ingest.Imports;
import se.isms.core.job.JobReport;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import({ NoRules.class, CountedStatements.class, ImportedPlans.class })
class PlanWorkbookImportTests {

	@Autowired
	private Imports imports;

	@Autowired
	private PlanSections sections;

	@Autowired
	private JdbcClient db;

	@Autowired
	private ImportedPlans plans;

	@Test
	void sheetThatHoldsTheColumnsIsReadAndOthersAreNamed() {
		var batch = this.plans.preview("register.xlsx",
				workbook(Map.of("Läs mig", List.of(List.of("Om registret", "Version")), "Planer",
						List.of(List.of("Process", "RTO (dygn)"), List.of("Hemtjänst", 2)))));

		assertThat(batch.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
		assertThat(this.plans.as(() -> this.imports.sample(batch.id())).unread()).containsExactly("Läs mig");
		this.plans.commit(batch);
		assertThat(this.plans.plan(this.plans.homeCare()).rtoHours()).isEqualTo(48);
	}

	@Test
	void workbookWithoutTheColumnsIsNotChecked() {
		var opened = this.plans.open("fel.xlsx",
				workbook(Map.of("Blad", List.of(List.of("Rubrik", "Annat"), List.of("a", "b")))));

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.plans.as(() -> this.imports.preview(opened.id(), JobReport.NONE)))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.import-columns-missing"));
	}

	@Test
	void analysisOfCisoAssistantIsRead() {
		var batch = this.plans.preview("bia.xlsx", bia());

		assertThat(batch.unsure()).isEmpty();
		assertThat(batch.wrong()).isZero();
		this.plans.commit(batch);
		var impact = this.plans
			.as(() -> this.sections.get(this.plans.plan(this.plans.homeCare()).id(), PlanSection.IMPACT));
		assertThat(impact.answers()).containsOnly(Map.entry(Question.LIFE_CURVE, "0,0,1,1,1"),
				Map.entry(Question.OPERATION_CURVE, "0,0,0,0,4"), Map.entry(Question.ECONOMY_CURVE, "0,0,1,1,4"));
		assertThat(IntStream.range(0, batch.headers().size())
			.filter(place -> batch.columns().get(place).isEmpty())
			.mapToObj(batch.headers()::get)).containsExactly("bia_name", "asset_ref_id", "recovery_documented",
					"recovery_tested", "recovery_targets_met", "dependencies", "associated_controls", "evidences",
					"observation", "folder", "quali_impact: others", "quanti_impact", "quanti_impact_unit",
					"justification");
		assertThat(
				this.plans.as(() -> this.db.sql("select count(*) from plan_section where answers::text like '%mening%'")
					.query(Integer.class)
					.single()))
			.isZero();
	}

	@Test
	void analysisWithAScaleOfUnknownSizeIsRefusedAtItsCurves() {
		var sheets = bia("heat map");

		assertThat(this.plans.reasons(this.plans.preview("bia.xlsx", sheets))).containsOnly("lifeCurve not-a-curve",
				"operationCurve not-a-curve", "economyCurve not-a-curve");
	}

	private byte[] bia() {
		return bia("risk-matrix-4x4-ebios-rm");
	}

	private static byte[] bia(String matrix) {
		var sheets = new LinkedHashMap<String, List<List<Object>>>();
		sheets.put("Summary", List.of(List.of("", "name", "description", "risk_matrix", "risk_matrix_ref_id", "folder"),
				List.of("", "kommun", "", "Matris", matrix, "Vård")));
		sheets.put("kommun",
				List.of(List.of("bia_name", "asset", "asset_ref_id", "recovery_documented", "recovery_tested",
						"recovery_targets_met", "dependencies", "associated_controls", "evidences", "observation"),
						List.of("kommun", "Hemtjänst", "P.1", true, true, true, "Larm", "", "", "En mening")));
		sheets.put("kommun - thresholds", List.of(
				List.of("bia_name", "asset", "asset_ref_id", "point_in_time", "quali_impact", "quanti_impact",
						"quanti_impact_unit", "qualifications", "justification"),
				List.of("kommun", "Hemtjänst", "P.1", 2_592_000, 3, 0, "currency", "availability,financial",
						"En mening"),
				List.of("kommun", "Hemtjänst", "P.1", 172_800, 0, 5, "people", "human,financial,authenticity",
						"En mening"),
				List.of("kommun", "Hemtjänst", "P.1", 3_600, -1, 0, "currency", "human", "")));
		return workbook(sheets);
	}

	private static byte[] workbook(Map<String, ? extends List<? extends List<?>>> sheets) {
		var out = new ByteArrayOutputStream();
		try (var workbook = new Workbook(out, "tests", "1.0")) {
			sheets.entrySet()
				.stream()
				.sorted((one, other) -> (sheets instanceof LinkedHashMap) ? 0 : one.getKey().compareTo(other.getKey()))
				.forEach(sheet -> fill(workbook.newWorksheet(sheet.getKey()), sheet.getValue()));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return out.toByteArray();
	}

	private static void fill(Worksheet sheet, List<? extends List<?>> rows) {
		for (var row = 0; row < rows.size(); row++) {
			for (var column = 0; column < rows.get(row).size(); column++) {
				var value = rows.get(row).get(column);
				if (value instanceof Number number) {
					sheet.value(row, column, number);
				}
				else if (value.equals(true)) {
					sheet.formula(row, column, "TRUE()");
				}
				else if (!value.equals("")) {
					sheet.value(row, column, value.toString());
				}
			}
		}
	}

}
