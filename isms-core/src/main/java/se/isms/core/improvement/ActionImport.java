package se.isms.core.improvement;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import se.isms.core.ingest.Cells;
import se.isms.core.ingest.ImportColumn;
import se.isms.core.ingest.ImportDeclaration;
import se.isms.core.ingest.ImportKind;
import se.isms.core.shared.Permission;

/**
 * Actions from files. A new one is proposed; after that its state moves by its verbs, on
 * its page.
 */
@Component
class ActionImport implements ImportDeclaration {

	private static final Map<String, List<String>> SOURCES = Map.of("RISK", List.of("risk"), "INCIDENT",
			List.of("incident"), "EXERCISE", List.of("övning", "exercise"), "ACTIVATION",
			List.of("plan i bruk", "aktivering", "activation"), "AUDIT", List.of("revision", "audit"), "CONTROL",
			List.of("säkerhetsåtgärd", "control", "kontroll"), "REVIEW",
			List.of("ledningens genomgång", "review", "genomgång"));

	@Override
	public ImportKind kind() {
		return ImportKind.of("actions", Permission.CONTRIBUTE, "action")
			.column(ImportColumn.unit())
			.column(ImportColumn.of("title", "title", Cells.text(200), "Skriv ut larmlistorna varje vecka")
				.needed()
				.called("åtgärd", "titel", "rubrik", "benämning", "action", "name"))
			.column(ImportColumn.of("source", "source_type", Cells.choice(SOURCES), "risk")
				.needed()
				.writtenOnce()
				.called("källa", "kommer från", "ursprung", "source type"))
			.column(ImportColumn.owner())
			.column(ImportColumn.of("dueOn", "due_on", Cells.day(), "2027-03-31")
				.called("klar senast", "förfaller", "slutdatum", "datum", "due", "due date", "deadline"))
			.knownBy("unit", "title")
			.fixed("state", "'PROPOSED'")
			.build();
	}

}
