package se.isms.core.access;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import se.isms.core.ingest.Cells;
import se.isms.core.ingest.ImportColumn;
import se.isms.core.ingest.ImportDeclaration;
import se.isms.core.ingest.ImportKind;
import se.isms.core.shared.Permission;

/**
 * Accounts from exports of directories: Entra's registration details, Active Directory,
 * or a list of one's own.
 */
@Component
class AccountImport implements ImportDeclaration {

	private static final Map<String, List<String>> KINDS = Map.of("EMPLOYEE", List.of("anställd", "employee", "member"),
			"ELECTED", List.of("förtroendevald", "elected"), "CONSULTANT", List.of("konsult", "consultant"), "GUEST",
			List.of("gäst", "guest"), "SERVICE", List.of("tjänstekonto", "service"), "SHARED",
			List.of("delat", "shared"), "BREAK_GLASS", List.of("nödkonto", "break glass", "break-glass"));

	@Override
	public ImportKind kind() {
		return ImportKind.of("accounts", Permission.CONTRIBUTE, "account")
			.column(ImportColumn.of("upn", "upn", Cells.text(320), "anna.berg@ekvaden.example")
				.needed()
				.called("userPrincipalName", "konto", "användarnamn", "inloggningsnamn", "username", "account"))
			.column(ImportColumn.unit())
			.column(ImportColumn.of("kind", "kind", Cells.choice(KINDS), "anställd")
				.otherwise("'EMPLOYEE'")
				.called("typ", "kontotyp", "userType", "account type"))
			.column(ImportColumn.of("person", "person_id", Cells.person(), "1017")
				.called("anställningsnummer", "anstnr", "EmployeeID", "employeeNumber", "employee id"))
			.column(flag("enabled", "enabled", "true").called("aktivt", "aktiv", "accountEnabled", "active"))
			.column(ImportColumn.of("privileged", "privileged", Cells.flag(), "nej")
				.otherwise("coalesce(s.global_admin, false)")
				.called("privilegierat", "administratör", "isAdmin", "AdminCount", "admin"))
			.column(ImportColumn.of("mfaLevel", "mfa_level", new MfaCell(), "fido2")
				.called("tvåfaktor", "mfa", "methodsRegistered", "metoder", "mfa-nivå", "methods", "level"))
			.column(ImportColumn.of("loa", "loa", Cells.whole(1, 4), "3")
				.called("tillitsnivå", "LoA", "assurance", "assurance level", "level of assurance"))
			.column(flag("externalIdp", "external_idp", "false").called("extern e-legitimation", "extern idp",
					"external idp"))
			.column(ImportColumn.of("mailbox", "mailbox", Cells.flag(), "ja")
				.called("brevlåda", "har brevlåda", "postlåda", "hasMailbox", "mailbox enabled"))
			.column(ImportColumn.of("globalAdmin", "global_admin", Cells.flag(), "nej")
				.called("global administratör", "isGlobalAdmin", "globalAdministrator", "global admin",
						"global administrator"))
			.column(ImportColumn.of("createdOn", "created_on", Cells.day(), "2024-08-19")
				.otherwise("current_date")
				.called("skapat", "skapad", "whenCreated", "createdDateTime", "created"))
			.column(ImportColumn.of("lastSignIn", "last_sign_in", Cells.moment(), "2026-11-20 07:45")
				.called("senaste inloggning", "senast inloggad", "LastLogonDate", "LastLogonTimestamp",
						"lastSignInDateTime", "last sign-in", "last logon"))
			.knownByUnique("upn")
			.build();
	}

	private static ImportColumn flag(String key, String field, String otherwise) {
		return ImportColumn.of(key, field, Cells.flag(), otherwise.equals("true") ? "ja" : "nej").otherwise(otherwise);
	}

}
