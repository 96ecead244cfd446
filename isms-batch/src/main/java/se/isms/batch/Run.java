package se.isms.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.batch.core.scope.context.ChunkContext;

import se.isms.core.evaluation.AsOf;

/**
 * What a step is told: the same for a job that is restarted, so that it writes the same.
 *
 * @param id of everything that the job writes
 */
record Run(UUID id, int year, AsOf asOf) {

	static final String YEAR = "year";

	static final String AS_OF = "asOf";

	static final String OBJECT = "object";

	/** What a job works on that works on one object. */
	static UUID object(ChunkContext chunk) {
		var parameters = chunk.getStepContext().getStepExecution().getJobExecution().getJobParameters();
		var object = parameters.getString(OBJECT);
		if (object == null) {
			throw new IllegalStateException("a job without the object that it works on");
		}
		return UUID.fromString(object);
	}

	static Run of(ChunkContext chunk) {
		var job = chunk.getStepContext().getStepExecution().getJobExecution();
		var parameters = job.getJobParameters();
		var year = parameters.getLong(YEAR);
		var asOf = parameters.getString(AS_OF);
		if (year == null || asOf == null) {
			throw new IllegalStateException("a job without year or date");
		}
		var key = "job|" + job.getJobInstance().getInstanceId();
		return new Run(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)), year.intValue(),
				AsOf.endOf(LocalDate.parse(asOf)));
	}

}
