package se.isms.core.asset;

import org.springframework.stereotype.Component;

import se.isms.core.ingest.Cells;
import se.isms.core.ingest.ImportColumn;
import se.isms.core.ingest.ImportDeclaration;
import se.isms.core.ingest.ImportKind;
import se.isms.core.shared.Permission;

/** Which information system needs which, from files. */
@Component
class SystemNeedImport implements ImportDeclaration {

	private static final String SYSTEMS = """
			select s.id, s.name, null::uuid as department
			  from information_system s
			""";

	@Override
	public ImportKind kind() {
		return ImportKind.of("system-needs", Permission.CONTRIBUTE, "system_need")
			.column(ImportColumn.of("system", "system_id", Cells.reference(SYSTEMS), "Lönesystemet")
				.needed()
				.called("system", "systemnamn", "från", "from"))
			.column(ImportColumn.of("needed", "needed_id", Cells.reference(SYSTEMS), "Inloggningstjänsten")
				.needed()
				.called("behöver", "behöver system", "beroende av", "till", "needs", "depends on", "to"))
			.knownBy("system", "needed")
			.build();
	}

}
