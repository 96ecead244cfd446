package se.isms.batch;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.job.JobLine;

/** What jobs have written down. */
@Component
@Transactional(readOnly = true)
class JobLines {

	private static final int MOST = 500;

	private final JdbcClient db;

	JobLines(JdbcClient db) {
		this.db = db;
	}

	/** The lines of a run, in the order in which they were written. */
	List<JobLine> of(JobExecution execution) {
		return this.db.sql("""
				select l.at, l.level, l.key, l.arguments, l.subject_type, l.subject
				  from job_line l
				 where l.job_execution_id = :execution
				 order by l.at, l.id
				 limit :most
				""").param("execution", execution.getId()).param("most", MOST).query((row, number) -> line(row)).list();
	}

	private static JobLine line(ResultSet row) throws SQLException {
		return new JobLine(row.getObject("at", OffsetDateTime.class).toInstant(),
				JobLine.Level.valueOf(row.getString("level")), row.getString("key"), texts(row.getArray("arguments")),
				subject(row.getString("subject_type"), row.getString("subject")));
	}

	private static List<String> texts(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

	private static JobLine.@Nullable Subject subject(@Nullable String type, @Nullable String id) {
		return (type != null && id != null) ? new JobLine.Subject(type, id) : null;
	}

}
