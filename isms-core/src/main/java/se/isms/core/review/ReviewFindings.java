package se.isms.core.review;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.FindingRows;
import se.isms.core.evaluation.StoredFinding;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;

/**
 * The findings that the figures of a review stand on, as they were when it was compiled:
 * what has been mended since is still there.
 */
@Service
@Transactional(readOnly = true)
public class ReviewFindings {

	private final JdbcClient db;

	private final FindingRows rows;

	ReviewFindings(JdbcClient db, FindingRows rows) {
		this.db = db;
		this.rows = rows;
	}

	/**
	 * Those of the given rules, the worst first; departments other than one's own left
	 * out.
	 */
	public List<StoredFinding> of(int year, List<String> rules) {
		return select(year, null, rules);
	}

	/** A finding as it was then. */
	public StoredFinding get(int year, UUID id) {
		return select(year, id, null).stream().findFirst().orElseThrow(NotFound::new);
	}

	/** Keeps what is open after the run that the review was compiled from. */
	@Transactional(propagation = Propagation.MANDATORY)
	void keep(UUID review, UUID run) {
		this.db.sql("delete from review_finding where review_id = :review").param("review", review).update();
		this.db
			.sql("""
					insert into review_finding (review_id, id, rule, subject_type, subject_id, unit_id, unit, label, severity,
					       reason, state, first_seen, last_seen, count, subject_version, arguments, facts,
					       parameters)
					select :review, f.id, f.rule, f.subject_type, f.subject_id, f.unit_id, u.name, f.label, f.severity,
					       f.reason, f.state, f.first_seen, f.last_seen, f.count, f.subject_version, f.arguments,
					       f.facts, f.parameters
					  from standing_finding f
					  left join unit u on u.id = f.unit_id
					 where f.run_id = :run
					   and f.open
					""")
			.param("review", review)
			.param("run", run)
			.update();
	}

	private List<StoredFinding> select(int year, @Nullable UUID id, @Nullable List<String> rules) {
		return this.db.sql("""
				select f.*
				  from review_finding f
				  join management_review r on r.id = f.review_id
				  left join unit u on u.id = f.unit_id
				 where r.year = :year
				   and (:id::uuid is null or f.id = :id)
				   and (:rules::text[] is null or f.rule = any(:rules))
				   and (:department::uuid is null or u.department_id = :department)
				 order by array_position(array['BLOCKER', 'CRITICAL', 'MAJOR', 'MINOR', 'INFO'], f.severity),
				          f.rule, f.label collate "sv-SE-x-icu", f.id
				""")
			.param("year", year)
			.param("id", id)
			.param("rules", (rules != null) ? rules.toArray(String[]::new) : null)
			.param("department", CurrentActor.get().department())
			.query(this.rows)
			.list();
	}

}
