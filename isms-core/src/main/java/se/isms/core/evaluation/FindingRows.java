package se.isms.core.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads findings from rows that have the columns of the table {@code finding} and the
 * name of the unit as {@code unit}.
 */
@Component
public class FindingRows implements RowMapper<StoredFinding> {

	private static final TypeReference<List<String>> LIST = new TypeReference<>() {
	};

	private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() {
	};

	private final JsonMapper json;

	FindingRows(JsonMapper json) {
		this.json = json;
	}

	@Override
	public StoredFinding mapRow(ResultSet row, int number) throws SQLException {
		return new StoredFinding(row.getObject("id", UUID.class), row.getString("rule"), row.getString("subject_type"),
				row.getObject("subject_id", UUID.class), row.getObject("unit_id", UUID.class), row.getString("unit"),
				row.getString("label"), Severity.valueOf(row.getString("severity")), row.getString("reason"),
				StoredFinding.State.valueOf(row.getString("state")), row.getTimestamp("first_seen").toInstant(),
				row.getTimestamp("last_seen").toInstant(), row.getInt("count"),
				this.json.readValue(row.getString("arguments"), LIST), this.json.readValue(row.getString("facts"), MAP),
				this.json.readValue(row.getString("parameters"), MAP), row.getInt("subject_version"));
	}

}
