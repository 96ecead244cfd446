package se.isms.core.ingest;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of an object which file it came from: the last that added or changed it and was
 * not taken back.
 */
@Component
@Transactional(readOnly = true)
public class ImportOrigins {

	private final JdbcClient db;

	ImportOrigins(JdbcClient db) {
		this.db = db;
	}

	/**
	 * What was added has an identifier that begins as that of the import and ends with
	 * the row.
	 */
	public Optional<ImportOrigin> of(UUID subject) {
		return this.db
			.sql("""
					select b.file_name, b.committed_at,
					       case left(b.id::text, 28) when left(:subject, 28) then ('x' || right(:subject, 8))::bit(32)::int end as row
					  from import_batch b
					 where b.state = 'COMMITTED'
					   and (left(b.id::text, 28) = left(:subject, 28)
					        or exists (select from import_change c where c.batch_id = b.id and c.subject_id = :subject::uuid))
					 order by b.committed_at desc
					 limit 1
					""")
			.param("subject", subject.toString())
			.query(ImportOrigin.class)
			.optional();
	}

}
