package se.isms.core.evaluation;

import java.time.Clock;
import java.util.function.ToIntFunction;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The thresholds that the municipality has in force, for those who show figures outside
 * the rules: a page must not draw another line than the rules do.
 */
@Service
@Transactional(readOnly = true)
public class Thresholds {

	private final Policies policies;

	private final Clock clock;

	Thresholds(Policies policies, Clock clock) {
		this.policies = policies;
		this.clock = clock;
	}

	/** The threshold as it stands today. */
	public int today(String key) {
		return at(new AsOf(this.clock.instant())).applyAsInt(key);
	}

	/**
	 * The threshold as it stands today, as SQL for those who count in the database. It
	 * asks for {@code :today}.
	 */
	public static String sql(String key) {
		return """
				coalesce((select (s.settings ->> '%s')::int
				            from parameter_set s
				           where s.valid_from <= :today
				           order by s.version_no desc
				           limit 1), %d)""".formatted(key, Parameters.standard().get(key));
	}

	/** The thresholds as they stood at a moment, by their keys. */
	public ToIntFunction<String> at(AsOf asOf) {
		return this.policies.parameters(asOf)::get;
	}

}
