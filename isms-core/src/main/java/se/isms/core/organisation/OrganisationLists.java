package se.isms.core.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.list.Column;
import se.isms.core.list.Listing;
import se.isms.core.list.Reference;

/** The list of units. */
@Configuration(proxyBeanMethods = false)
class OrganisationLists {

	private static final String PERSON = "organisation.person.form.";

	/** Today; who is not employed holds none. */
	private static final String HELD = """
			(select string_agg(distinct r.role, ',' order by r.role)
			   from role_assignment r
			  where r.person_id = p.id
			    and r.valid_from <= :today
			    and coalesce(least(r.valid_to, p.employed_to) >= :today, true)
			    and p.employed_from <= :today)""";

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
						(select count(*) from person p
						  where p.unit_id = u.id
						    and p.employed_from <= :today
						    and coalesce(p.employed_to >= :today, true))""").alwaysThere());
	}

	/** Those who are or will be employed. Shared: whoever asks whom needs everybody. */
	@Bean
	Listing personList() {
		return Listing.shared("people", "Person", "p.id", "left=false&sort=name", """
				person p
				  join unit u on u.tenant_id = p.tenant_id and u.id = p.unit_id
				""", Column.text("name", PERSON + "name", "p.name").alwaysThere().soughtIn("p.name_key"),
				Column.text("title", PERSON + "title", "p.title").alwaysThere(), Column.unit(),
				Column.choices("roles", "organisation.roles.held", HELD, "organisation.role.form.role",
						StaffRole.values()),
				Column.text("upn", PERSON + "upn", "p.upn").asCode("p.upn_key"),
				Column.day("employedFrom", PERSON + "employedFrom", "p.employed_from").alwaysThere(),
				Column.day("employedTo", PERSON + "employedTo", "p.employed_to")
					.orNone("organisation.until-further-notice"),
				Column.yesNo("left", "organisation.person.left", "coalesce(p.employed_to < :today, false)")
					.alwaysThere()
					.aside(),
				Column.text("employeeNo", PERSON + "employeeNo", "p.employee_no").alwaysThere().aside(),
				Column.part("unitId", "p.unit_id"));
	}

}
