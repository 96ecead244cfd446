package se.isms.core.job;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What work tells of itself while a job does it. Telling is cheap: it may be done for
 * every row. Implemented where jobs live; work that is stopped meanwhile is ended by an
 * exception from {@link #done}.
 */
public interface JobReport {

	/** For work that nobody follows. */
	JobReport NONE = new JobReport() {

		@Override
		public void total(long rows) {
		}

		@Override
		public void done(long rows) {
		}

		@Override
		public void line(JobLine.Level level, String key, List<?> arguments, JobLine.@Nullable Subject subject) {
		}

	};

	/** How many rows there are, as soon as that is known. */
	void total(long rows);

	/** How many of them are done. */
	void done(long rows);

	/** Writes a line, which stays whatever becomes of the work. */
	void line(JobLine.Level level, String key, List<?> arguments, JobLine.@Nullable Subject subject);

}
