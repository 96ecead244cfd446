package se.isms.core.organisation;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import se.isms.core.ingest.Cells;
import se.isms.core.ingest.ImportColumn;
import se.isms.core.ingest.ImportDeclaration;
import se.isms.core.ingest.ImportKind;
import se.isms.core.shared.Permission;

/**
 * Units from files. What a unit belongs to is set when it is added: parents come in a
 * file before their children.
 */
@Component
class UnitImport implements ImportDeclaration {

	private static final Map<String, List<String>> KINDS = Map.of("DEPARTMENT", List.of("förvaltning", "department"),
			"COMPANY", List.of("bolag", "company"), "FEDERATION", List.of("kommunalförbund", "federation"), "SUBUNIT",
			List.of("enhet", "unit", "subunit"));

	private static final String ENTITIES = """
			select l.id, l.name, null::uuid as department
			  from legal_entity l
			""";

	private static final String DEPARTMENT = """
			case when s.parent_id is null then s.id
			     else (select p.department_id from unit p where p.id = s.parent_id) end""";

	@Override
	public ImportKind kind() {
		return ImportKind.of("units", Permission.COORDINATE, "unit")
			.column(ImportColumn.of("name", "name", Cells.text(200), "Socialförvaltningen")
				.needed()
				.called("enhet", "namn", "förvaltning", "benämning", "unit"))
			.column(ImportColumn.of("shortName", "short_name", Cells.text(20), "SOC")
				.needed()
				.called("kortnamn", "förkortning", "kod", "short name", "code"))
			.column(ImportColumn.of("kind", "kind", Cells.choice(KINDS), "förvaltning")
				.needed()
				.writtenOnce()
				.called("typ", "slag", "type"))
			.column(ImportColumn.of("legalEntity", "legal_entity_id", Cells.reference(ENTITIES), "Ekvadens kommun")
				.needed()
				.writtenOnce()
				.called("juridisk person", "legal entity", "organisation"))
			.column(ImportColumn.of("parent", "parent_id", Cells.unit(), "Socialförvaltningen")
				.writtenOnce()
				.called("tillhör", "överordnad", "parent", "belongs to"))
			.column(ImportColumn.of("board", "board", Cells.text(200), "Socialnämnden").called("nämnd", "styrelse"))
			.column(ImportColumn.of("headcount", "headcount", Cells.whole(0, 200_000), "620")
				.otherwise("0")
				.called("anställda", "antal anställda", "employees"))
			.column(ImportColumn.of("controller", "controller", Cells.flag(), "nej")
				.otherwise("false")
				.called("personuppgiftsansvarig", "data controller"))
			.knownBy("name")
			.refuse("parent", "parent-missing", "s.kind = 'SUBUNIT' and s.parent_id is null")
			.fixed("department_id", DEPARTMENT)
			.build();
	}

}
