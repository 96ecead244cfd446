package se.isms.core.access;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.list.Column;
import se.isms.core.list.Listing;
import se.isms.core.list.Reference;

/** The list of accounts. */
@Configuration(proxyBeanMethods = false)
class AccessLists {

	private static final String COVERED = "(a.external_idp or coalesce(a.mfa_level >= 2, false))";

	/** Whose an account is of which nobody says it: see {@link AccessFacts}. */
	private static final String HOLDER = """
			  left join (
			      select y.upn_key,
			             case when count(*) filter (where y.employed) = 1 then min(y.id::text) filter (where y.employed)
			                  when count(*) = 1 then min(y.id::text) end::uuid as id
			        from (select x.upn_key, x.id,
			                     x.employed_from <= :today and coalesce(x.employed_to >= :today, true) as employed
			                from person x
			               where x.upn_key is not null) y
			       group by y.upn_key) w on a.person_id is null and w.upn_key = a.upn_key
			""";

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
				""" + HOLDER, Column.text("upn", "access.account", "a.upn").alwaysThere().asCode("a.upn_key"),
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
				Column.part("externalIdp", "a.external_idp"),
				Column.part("personId", "a.person_id").narrowedBy(new Reference("coalesce(a.person_id, w.id)", "")));
	}

}
