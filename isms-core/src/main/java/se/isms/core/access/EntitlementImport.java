package se.isms.core.access;

import org.springframework.stereotype.Component;

import se.isms.core.ingest.Cells;
import se.isms.core.ingest.ImportColumn;
import se.isms.core.ingest.ImportDeclaration;
import se.isms.core.ingest.ImportKind;
import se.isms.core.shared.Permission;

/**
 * Entitlements (behörigheter) from the lists of systems: which account has which role. A
 * role that is taken back gets its last day; one that a file does not have stays.
 */
@Component
class EntitlementImport implements ImportDeclaration {

	private static final String ACCOUNTS = """
			select a.id, a.upn as name, null::uuid as department
			  from account a
			""";

	static final String SYSTEMS = """
			select s.id, s.name, null::uuid as department
			  from information_system s
			""";

	@Override
	public ImportKind kind() {
		return ImportKind.of("entitlements", Permission.COORDINATE, "entitlement")
			.column(ImportColumn.of("account", "account_id", Cells.reference(ACCOUNTS), "anna.berg@ekvaden.example")
				.needed()
				.called("konto", "användare", "användarnamn", "userPrincipalName", "upn", "user"))
			.column(ImportColumn.of("system", "system_id", Cells.reference(SYSTEMS), "Vårdplaneraren")
				.needed()
				.called("system", "systemnamn", "applikation", "application", "resource"))
			.column(ImportColumn.of("role", "role", Cells.text(200), "Handläggare")
				.needed()
				.called("roll", "behörighet", "grupp", "entitlement", "group", "permission"))
			.column(ImportColumn.of("endsOn", "ends_on", Cells.day(), "2027-06-30")
				.called("till och med", "gäller till", "slutdatum", "valid to", "end date"))
			.knownBy("account", "system", "role")
			.build();
	}

}
