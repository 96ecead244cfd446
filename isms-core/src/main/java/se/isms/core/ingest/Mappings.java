package se.isms.core.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.Refused;

/** Which header stood for which column, kept by name for each kind. */
@Component
@Transactional
public class Mappings {

	private final ImportMappings kept;

	private final ObjectProvider<ColumnNames> words;

	private final Clock clock;

	Mappings(ImportMappings kept, ObjectProvider<ColumnNames> words, Clock clock) {
		this.kept = kept;
		this.words = words;
		this.clock = clock;
	}

	/** The names of the mappings of a kind, the newest first. */
	@Transactional(readOnly = true)
	public List<String> names(String kind) {
		return this.kept.findByKindOrderBySavedAtDesc(kind).stream().map(ImportMapping::name).toList();
	}

	HeaderMatch match(ImportKind kind, List<String> headers, @Nullable String name) {
		if (name != null) {
			var mapping = this.kept.findByKindAndName(kind.name(), name)
				.orElseThrow(() -> new Refused("refused.import-no-mapping", name));
			return new HeaderMatch(mapping.columnsFor(headers), List.of());
		}
		return this.kept.findByKindOrderBySavedAtDesc(kind.name())
			.stream()
			.filter(mapping -> mapping.fits(headers))
			.findFirst()
			.map(mapping -> new HeaderMatch(mapping.columnsFor(headers), List.of()))
			.orElseGet(() -> HeaderMatch.of(kind, headers, this::words));
	}

	private List<String> words(ImportKind kind, ImportColumn column) {
		return this.words.stream().flatMap(known -> known.of(kind, column).stream()).toList();
	}

	void keep(ImportBatch batch, String name) {
		var headers = new ArrayList<String>();
		var columns = new ArrayList<String>();
		for (var i = 0; i < batch.headers().size(); i++) {
			if (!batch.columns().get(i).isEmpty()) {
				headers.add(HeaderMatch.plain(batch.headers().get(i)));
				columns.add(batch.columns().get(i));
			}
		}
		var before = this.kept.findByKindAndName(batch.kind(), name);
		this.kept.save(new ImportMapping(before.map(ImportMapping::id).orElseGet(UUID::randomUUID), batch.kind(), name,
				headers, columns, this.clock.instant(), before.map(ImportMapping::version).orElse(null)));
	}

}
