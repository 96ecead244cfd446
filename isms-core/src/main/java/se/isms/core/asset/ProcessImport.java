package se.isms.core.asset;

import org.springframework.stereotype.Component;

import se.isms.core.ingest.Cells;
import se.isms.core.ingest.ImportColumn;
import se.isms.core.ingest.ImportDeclaration;
import se.isms.core.ingest.ImportKind;
import se.isms.core.shared.Permission;

/** Processes from files. */
@Component
class ProcessImport implements ImportDeclaration {

	@Override
	public ImportKind kind() {
		return ImportKind.of("processes", Permission.CONTRIBUTE, "business_process")
			.column(ImportColumn.unit().orCalled("folder"))
			.column(ImportColumn.of("name", "name", Cells.text(200), "Hemtjänst")
				.needed()
				.called("process", "processnamn", "namn", "verksamhetsprocess", "benämning", "title", "asset"))
			.column(ImportColumn.of("criticality", "criticality", Cells.whole(1, 4), "4")
				.called("kritikalitet", "viktighet", "prioritet", "priority"))
			.column(ImportColumn.of("owner", "owner_id", Cells.person(), "1017")
				.called("ägare", "processägare", "ansvarig", "anställningsnummer", "process owner", "responsible"))
			.column(flag("lifeHealth", "life_health").called("liv och hälsa", "liv", "life and health"))
			.column(flag("payment", "payment").called("utbetalning", "betalning", "payments"))
			.column(flag("statutoryDeadline", "statutory_deadline").called("lagstadgad tid", "lagstadgad frist",
					"frist i lag", "legal deadline"))
			.column(flag("digitalIntake", "digital_intake").called("digitalt inflöde", "e-tjänst", "digital intake"))
			.column(flag("safeguarding", "safeguarding").called("skydd av utsatta", "skyddsarbete", "barn och utsatta"))
			.knownBy("unit", "name")
			.build();
	}

	private static ImportColumn flag(String key, String field) {
		return ImportColumn.of(key, field, Cells.flag(), "nej").otherwise("false");
	}

}
