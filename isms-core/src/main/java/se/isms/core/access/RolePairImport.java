package se.isms.core.access;

import org.springframework.stereotype.Component;

import se.isms.core.ingest.Cells;
import se.isms.core.ingest.ImportColumn;
import se.isms.core.ingest.ImportDeclaration;
import se.isms.core.ingest.ImportKind;
import se.isms.core.shared.Permission;

/**
 * Pairs of roles that one person must not hold, from a file. A pair that no longer counts
 * is imported once more as not active.
 */
@Component
class RolePairImport implements ImportDeclaration {

	private static final String SAME = "s.system_id = s.other_system_id and lower(s.role) = lower(s.other_role)";

	private static final String TURNED = """
			exists (select from role_pair t
			         where t.system_id = s.other_system_id and t.role_key = lower(s.other_role)
			           and t.other_system_id = s.system_id and t.other_role_key = lower(s.role))""";

	@Override
	public ImportKind kind() {
		return ImportKind.of("pairs", Permission.COORDINATE, "role_pair")
			.column(ImportColumn
				.of("system", "system_id", Cells.reference(EntitlementImport.SYSTEMS), "Ekonomisystemet")
				.needed()
				.called("system 1", "första systemet", "first system"))
			.column(ImportColumn.of("role", "role", Cells.text(200), "Registrera leverantör")
				.needed()
				.called("roll 1", "första rollen", "first role"))
			.column(ImportColumn
				.of("otherSystem", "other_system_id", Cells.reference(EntitlementImport.SYSTEMS), "Ekonomisystemet")
				.needed()
				.called("system 2", "andra systemet", "second system"))
			.column(ImportColumn.of("otherRole", "other_role", Cells.text(200), "Attestera utbetalning")
				.needed()
				.called("roll 2", "andra rollen", "second role"))
			.column(ImportColumn.of("payment", "payment", Cells.flag(), "ja")
				.otherwise("false")
				.called("utbetalning", "betalning"))
			.column(ImportColumn.of("active", "active", Cells.flag(), "ja")
				.otherwise("true")
				.called("gäller", "aktiv", "in force"))
			.knownBy("system", "role", "otherSystem", "otherRole")
			.refuse("otherRole", "same-role", SAME)
			.refuse("otherRole", "turned", TURNED)
			.build();
	}

}
