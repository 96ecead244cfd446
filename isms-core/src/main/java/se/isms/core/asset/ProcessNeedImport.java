package se.isms.core.asset;

import org.springframework.stereotype.Component;

import se.isms.core.ingest.Cells;
import se.isms.core.ingest.ImportColumn;
import se.isms.core.ingest.ImportDeclaration;
import se.isms.core.ingest.ImportKind;
import se.isms.core.shared.Permission;

/**
 * Which process needs which, from files. Two of the same name are told apart by their
 * department: "Socialförvaltningen: Utbetalning".
 */
@Component
class ProcessNeedImport implements ImportDeclaration {

	private static final String PROCESSES = """
			select b.id, n.name, null::uuid as department
			  from business_process b
			  join unit u on u.id = b.unit_id
			 cross join lateral (values (b.name), (u.name || ': ' || b.name), (u.short_name || ': ' || b.name)) n (name)
			 where n.name is not null
			 group by b.id, n.name
			""";

	@Override
	public ImportKind kind() {
		return ImportKind.of("process-needs", Permission.CONTRIBUTE, "process_need")
			.column(ImportColumn.of("process", "process_id", Cells.reference(PROCESSES), "Utbetalning av lön")
				.needed()
				.called("process", "processnamn", "från", "from"))
			.column(ImportColumn.of("needed", "needed_id", Cells.reference(PROCESSES), "Betalning till leverantörer")
				.needed()
				.called("behöver", "behöver process", "beroende av", "till", "needs", "depends on", "to"))
			.knownBy("process", "needed")
			.build();
	}

}
