package se.isms.core.access;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.list.Column;
import se.isms.core.list.Listing;

/** The list of accounts. */
@Configuration(proxyBeanMethods = false)
class AccessLists {

	private static final String COVERED = "(a.external_idp or coalesce(a.mfa_level >= 2, false))";

	/**
	 * Each has a unit; joined as if it might not, the count of all leaves units aside.
	 * Who has left is joined once more, because those are few.
	 */
	@Bean
	Listing accountList() {
		return Listing.ofUnits("accounts", "Account", "a.id", "sort=upn", """
				account a
				  left join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
				  left join person p on p.tenant_id = a.tenant_id and p.id = a.person_id
				  left join person l on l.tenant_id = a.tenant_id and l.id = a.person_id and l.employed_to is not null
				""", Column.text("upn", "access.account", "a.upn").alwaysThere().asCode("a.upn_key"),
				Column.text("person", "access.account.person", "p.name").soughtIn("p.name_key"), Column.unit(),
				Column.choice("kind", "access.account.kind", "a.kind", "access.account.kind", Account.Kind.values())
					.alwaysThere(),
				Column.choice("state", "state", """
						case when not a.enabled then 'CLOSED' when l.employed_to < :today then 'LEFT'
						     else 'OPEN' end""", "access.account.state", List.of("OPEN", "LEFT", "CLOSED"))
					.alwaysThere()
					.toned("case when a.enabled and l.employed_to < :today then 'RED' end"),
				Column.yesNo("privileged", "access.account.privileged", "a.privileged").alwaysThere(),
				Column
					.choice("mfa", "access.account.mfa", """
							case when a.external_idp then 'external' else coalesce(a.mfa_level::text, 'null') end""",
							"access.account.mfa", List.of("null", "0", "1", "2", "3", "4", "external"))
					.alwaysThere()
					.toned("case when " + COVERED + " then 'GREEN' else 'ORANGE' end"),
				Column.moment("lastSignIn", "access.account.last", "a.last_sign_in"),
				Column.yesNo("covered", "access.account.covered", COVERED).alwaysThere().aside(),
				Column.yesNo("enabled", "access.account.enabled", "a.enabled").alwaysThere().aside(),
				Column.day("createdOn", "access.account.created", "a.created_on").alwaysThere().aside(),
				Column.day("employedTo", "access.account.employed-to", "l.employed_to").aside(),
				Column.part("unitId", "a.unit_id"), Column.part("mfaLevel", "a.mfa_level"),
				Column.part("externalIdp", "a.external_idp"), Column.id("personId", "a.person_id"));
	}

}
