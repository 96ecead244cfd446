package se.isms.core.asset;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import se.isms.core.ingest.Cells;
import se.isms.core.ingest.ImportColumn;
import se.isms.core.ingest.ImportDeclaration;
import se.isms.core.ingest.ImportKind;
import se.isms.core.shared.Permission;

/** Information systems from files. A class (K, R, T) is set by classifying, not here. */
@Component
class SystemImport implements ImportDeclaration {

	/** Ten years. */
	private static final int MOST_HOURS = 87_600;

	private static final String SUPPLIERS = """
			select s.id, s.name, null::uuid as department
			  from supplier s
			""";

	private static final Map<String, List<String>> ENFORCED = Map.of("YES", List.of("ja", "yes", "true", "1"), "NO",
			List.of("nej", "no", "false", "0"), "UNKNOWN", List.of("okänt", "unknown", "vet ej"));

	@Override
	public ImportKind kind() {
		return ImportKind.of("systems", Permission.CONTRIBUTE, "information_system")
			.column(ImportColumn.of("name", "name", Cells.text(200), "Vårdplaneraren")
				.needed()
				.called("system", "systemnamn", "namn", "informationssystem", "applikation", "application", "title"))
			.column(ImportColumn.unit())
			.column(ImportColumn.of("owner", "owner_id", Cells.person(), "1017")
				.called("ägare", "systemägare", "ansvarig", "system owner"))
			.column(ImportColumn.of("supplier", "supplier_id", Cells.reference(SUPPLIERS), "Norrvik Data AB")
				.called("leverantör", "vendor"))
			.column(ImportColumn.of("internetExposed", "internet_exposed", Cells.flag(), "nej")
				.otherwise("false")
				.called("nås från internet", "internet", "internetexponerat", "exposed"))
			.column(ImportColumn.of("mfaEnforced", "mfa_enforced", Cells.choice(ENFORCED), "ja")
				.otherwise("'UNKNOWN'")
				.called("tvåfaktor krävs", "mfa", "tvåfaktor", "mfa enforced"))
			.column(ImportColumn.of("requiredMfa", "required_mfa", Cells.whole(0, 4), "3")
				.called("lägsta inloggningsnivå", "kravnivå", "required mfa level"))
			.column(ImportColumn.of("requiredLoa", "required_loa", Cells.whole(1, 4), "3")
				.called("lägsta tillitsnivå", "krav på tillitsnivå", "required assurance level", "required loa"))
			.column(hours("recoveryHours", "recovery_hours", "24").called("återställningstid",
					"återställningstid i timmar", "rto", "recovery time"))
			.column(hours("provenRecoveryHours", "proven_recovery_hours", "30").called("provad återställningstid",
					"testad återställningstid", "proven recovery time", "tested recovery time"))
			.knownBy("name")
			.build();
	}

	private static ImportColumn hours(String key, String field, String example) {
		return ImportColumn.of(key, field, Cells.whole(0, MOST_HOURS), example);
	}

}
