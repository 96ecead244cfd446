package se.isms.core.ingest;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;

/** What can be imported, as the features declare it. */
@Component
public class ImportKinds {

	private final List<ImportKind> kinds;

	ImportKinds(List<ImportDeclaration> declarations) {
		this.kinds = declarations.stream()
			.map(ImportDeclaration::kind)
			.sorted(Comparator.comparing(ImportKind::name))
			.toList();
	}

	/** What the actor may import. */
	public List<ImportKind> allowed() {
		var actor = CurrentActor.get();
		return this.kinds.stream()
			.filter(kind -> actor.may(kind.permission()))
			.filter(kind -> actor.department() == null || kind.ofUnits())
			.toList();
	}

	/** The kind of this name, whoever may import it. */
	public ImportKind named(String name) {
		return this.kinds.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow(NotFound::new);
	}

}
