package se.isms.core.organisation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import se.isms.core.ingest.CellType;
import se.isms.core.ingest.Cells;
import se.isms.core.ingest.ImportColumn;
import se.isms.core.ingest.ImportDeclaration;
import se.isms.core.ingest.ImportKind;
import se.isms.core.ingest.ImportParts;
import se.isms.core.ingest.WrongCell;
import se.isms.core.shared.Permission;

/**
 * People from the staff system. Who is not in the file stays as they are: a file may be
 * of one department. Roles come from no file, but end with the employment.
 */
@Component
class PersonImport implements ImportDeclaration {

	private static final int LONGEST_NUMBER = 50;

	private static final CellType NUMBER = Cells.type("text", references -> {
		var text = Cells.text(LONGEST_NUMBER).reader(references);
		return number -> {
			if (PersonalNumber.looksLike(number)) {
				throw new WrongCell("personal-number", null);
			}
			return text.read(number);
		};
	});

	/**
	 * Those whose name to sign in with is somebody else's, and was not so already.
	 * @see Person#collidesMoreThan(Person)
	 */
	private static final String TAKEN = """
			s.row_no in (
			    select f.row_no
			      from {staged} f
			      join (select p.employee_no, p.upn_key, p.employed_from, p.employed_to
			              from person p
			             where lower(p.employee_no) not in (select lower(g.employee_no) from {staged} g)
			             union all
			            select g.employee_no, lower(g.upn), g.employed_from, g.employed_to
			              from {staged} g) o
			        on o.upn_key = lower(f.upn)
			       and lower(o.employee_no) <> lower(f.employee_no)
			      left join person t on lower(t.employee_no) = lower(f.employee_no)
			     where (t.id is null
			            or t.upn_key is distinct from lower(f.upn)
			            or coalesce(t.employed_to, 'infinity') < coalesce(f.employed_to, 'infinity')
			            or t.employed_from > f.employed_from)
			       and greatest(o.employed_from, f.employed_from, current_date)
			           <= least(coalesce(o.employed_to, 'infinity'), coalesce(f.employed_to, 'infinity')))""";

	private static final String ROLES = """
			s.row_no in (
			    select f.row_no
			      from {staged} f
			      join person p on lower(p.employee_no) = lower(f.employee_no)
			      join role_assignment r on r.person_id = p.id
			     where %s)""";

	private static final String BEFORE = ROLES.formatted("""
			f.employed_from > p.employed_from
			and r.valid_from < f.employed_from
			and coalesce(r.valid_to >= f.employed_from, true)""");

	private static final String AFTER = ROLES.formatted("r.valid_from > f.employed_to");

	private static final String SINGLE = Stream.of(StaffRole.values())
		.filter(StaffRole::single)
		.map(role -> "'" + role + "'")
		.collect(Collectors.joining(", "));

	/**
	 * Those who hold, after the day that the import set, what would be held till later.
	 */
	private static final String PLACED = """
			select distinct q.name
			  from import_change c
			  join role_assignment r on r.person_id = c.subject_id and jsonb_exists(c.before -> 'ends', r.id::text)
			 cross join lateral (
			      select coalesce(least((c.before -> 'ends' ->> r.id::text)::date, (c.before ->> 'employed_to')::date),
			                      'infinity') as last) e
			  join role_assignment x on x.role = r.role
			                        and x.unit_id is not distinct from r.unit_id
			                        and x.person_id <> r.person_id
			  join person q on q.id = x.person_id
			 where c.batch_id = :batch
			   and r.role in (%s)
			   and r.valid_to < e.last
			   and x.valid_from <= e.last
			   and coalesce(least(x.valid_to, q.employed_to) > r.valid_to, true)
			 order by q.name
			""".formatted(SINGLE);

	@Override
	public ImportKind kind() {
		return ImportKind.of("people", Permission.COORDINATE, "person")
			.column(ImportColumn.of("employeeNo", "employee_no", NUMBER, "1017")
				.needed()
				.called("anställningsnummer", "anstnr", "anställningsnr", "personalnummer", "EmployeeID",
						"employeeNumber", "employee id", "employee no"))
			.column(ImportColumn.of("name", "name", Cells.text(200), "Anna Berg")
				.needed()
				.called("namn", "för- och efternamn", "fullständigt namn", "displayName", "full name"))
			.column(ImportColumn.of("title", "title", Cells.text(200), "Enhetschef")
				.needed()
				.called("befattning", "titel", "yrkestitel", "jobTitle", "position"))
			.column(ImportColumn.of("unit", "unit_id", Cells.unit(), "Socialförvaltningen")
				.needed()
				.called("enhet", "enhetskod", "organisationsenhet", "avdelning", "förvaltning", "arbetsplats",
						"department", "unit code", "organisational unit")
				.labelled("organisation.person.form.unitId"))
			.column(ImportColumn.of("employedFrom", "employed_from", Cells.day(), "2024-08-19")
				.needed()
				.called("anställd från", "anställningsdatum", "från", "fr.o.m.", "startdatum", "employeeHireDate",
						"start date", "from", "employed from"))
			.column(ImportColumn.of("employedTo", "employed_to", Cells.day(), "2027-06-30")
				.called("anställd till", "slutdatum", "till", "t.o.m.", "sista anställningsdag", "avslutsdatum",
						"employeeLeaveDateTime", "end date", "to", "employed to"))
			.column(ImportColumn.of("upn", "upn", Cells.text(320), "anna.berg@ekvaden.example")
				.called("inloggningsnamn", "användarnamn", "userPrincipalName", "konto", "username", "sign-in name"))
			.calledAs("organisation.person.form")
			.knownByUnique("employeeNo")
			.refuse("employedTo", "employment-period", "s.employed_to < s.employed_from")
			.refuse("upn", "upn-taken", TAKEN)
			.refuse("employedFrom", "role-before", BEFORE)
			.refuse("employedTo", "role-after", AFTER)
			.parts(roles())
			.build();
	}

	/** New people have no roles, and so nothing to add; who has got one stays. */
	private static ImportParts roles() {
		return new ImportParts("role_assignment", """
				(select p.*, coalesce(r.parts_version, 0) as parts_version, r.ends
				   from person p
				   left join (select x.person_id, sum(x.version + 1) as parts_version,
				                     jsonb_object_agg(x.id::text, x.valid_to) as ends
				                from role_assignment x
				               group by x.person_id) r on r.person_id = p.id)""", Set.of(), """
				update role_assignment r
				   set version = r.version
				  from {staged} s
				 where r.person_id = s.id
				""", """
				update role_assignment r
				   set valid_to = p.employed_to,
				       version = r.version + 1
				  from import_change c
				  join person p on p.id = c.subject_id
				 where c.batch_id = :batch
				   and r.person_id = p.id
				   and p.employed_to < coalesce(r.valid_to, 'infinity')
				""", """
				update role_assignment r
				   set valid_to = (c.before -> 'ends' ->> r.id::text)::date,
				       version = r.version + 1
				  from import_change c
				 where c.batch_id = :batch
				   and r.person_id = c.subject_id
				   and jsonb_exists(c.before -> 'ends', r.id::text)
				   and r.valid_to is distinct from (c.before -> 'ends' ->> r.id::text)::date
				""", PLACED, """
				delete from role_assignment
				 where person_id between :first and :last
				""");
	}

}
