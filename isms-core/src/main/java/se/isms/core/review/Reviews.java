package se.isms.core.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reviews with their snapshots as JSON. */
@Repository
class Reviews {

	private final JdbcClient db;

	private final JsonMapper json;

	Reviews(JdbcClient db, JsonMapper json) {
		this.db = db;
		this.json = json;
	}

	Optional<ManagementReview> ofYear(int year) {
		return this.db.sql("select * from management_review where year = :year")
			.param("year", year)
			.query(this::review)
			.optional();
	}

	List<ManagementReview> all() {
		return this.db.sql("select * from management_review order by year desc").query(this::review).list();
	}

	void insert(ManagementReview review) {
		this.db.sql("""
				insert into management_review (id, year, state, as_of, compiled_at, compiled_by, snapshot, version)
				values (:id, :year, :state, :asOf, :compiledAt, :compiledBy, :snapshot::jsonb, 0)
				""")
			.param("id", review.id())
			.param("year", review.year())
			.param("state", review.state().name())
			.param("asOf", utc(review.snapshot().asOf()))
			.param("compiledAt", utc(review.compiledAt()))
			.param("compiledBy", review.compiledBy())
			.param("snapshot", this.json.writeValueAsString(review.snapshot()))
			.update();
	}

	/** Writes the review if nobody has changed it since it was read. */
	ManagementReview update(ManagementReview review) {
		var changed = this.db.sql("""
				update management_review
				   set state = :state,
				       as_of = :asOf,
				       compiled_at = :compiledAt,
				       compiled_by = :compiledBy,
				       snapshot = :snapshot::jsonb,
				       diary_number = :diaryNumber,
				       held_on = :heldOn,
				       locked_at = :lockedAt,
				       locked_by = :lockedBy,
				       adopted_on = :adoptedOn,
				       adopted_by = :adoptedBy,
				       version = version + 1
				 where id = :id
				   and version = :version
				""")
			.param("state", review.state().name())
			.param("asOf", utc(review.snapshot().asOf()))
			.param("compiledAt", utc(review.compiledAt()))
			.param("compiledBy", review.compiledBy())
			.param("snapshot", this.json.writeValueAsString(review.snapshot()))
			.param("diaryNumber", review.diaryNumber())
			.param("heldOn", review.heldOn())
			.param("lockedAt", utc(review.lockedAt()))
			.param("lockedBy", review.lockedBy())
			.param("adoptedOn", review.adoptedOn())
			.param("adoptedBy", review.adoptedBy())
			.param("id", review.id())
			.param("version", review.version())
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("the review of " + review.year() + " was changed meanwhile");
		}
		return ofYear(review.year()).orElseThrow();
	}

	private ManagementReview review(ResultSet row, int number) throws SQLException {
		return new ManagementReview(row.getObject("id", UUID.class), row.getInt("year"),
				ManagementReview.State.valueOf(row.getString("state")), row.getTimestamp("compiled_at").toInstant(),
				row.getString("compiled_by"), this.json.readValue(row.getString("snapshot"), ReviewSnapshot.class),
				row.getString("diary_number"), row.getObject("held_on", LocalDate.class),
				instant(row.getTimestamp("locked_at")), row.getString("locked_by"),
				row.getObject("adopted_on", LocalDate.class), row.getString("adopted_by"), row.getInt("version"));
	}

	private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
		return (instant != null) ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC) : null;
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

}
