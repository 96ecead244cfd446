package se.isms.core.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.list.Column;
import se.isms.core.list.Listing;
import se.isms.core.list.Reference;

/** The list of units. */
@Configuration(proxyBeanMethods = false)
class OrganisationLists {

	/** Each department and then what is below it. Shared: everybody sees all units. */
	@Bean
	Listing unitList() {
		return Listing.shared("units", "Unit", "u.id", "sort=name", """
				unit u
				  join unit d on d.tenant_id = u.tenant_id and d.id = u.department_id
				  join legal_entity l on l.tenant_id = u.tenant_id and l.id = u.legal_entity_id
				""",
				Column.text("name", "organisation.unit", "u.name")
					.alwaysThere()
					.sortedAs("d.name || case when u.kind = 'SUBUNIT' then '  ' || u.name else '' end"),
				Column.text("department", "organisation.department", "d.name")
					.alwaysThere()
					.narrowedBy(Reference.department("u.department_id")),
				Column.choice("kind", "organisation.kind", "u.kind", "organisation.kind", Unit.Kind.values()),
				Column.text("shortName", "organisation.form.shortName", "u.short_name").alwaysThere().aside(),
				Column.text("legalEntity", "organisation.legalEntity", "l.name").alwaysThere(),
				Column.text("board", "organisation.form.board", "u.board"),
				Column.number("headcount", "organisation.form.headcount", "u.headcount").alwaysThere(),
				Column.number("people", "organisation.people", """
						(select count(*) from person p where p.unit_id = u.id and p.employed_to is null)""")
					.alwaysThere());
	}

}
