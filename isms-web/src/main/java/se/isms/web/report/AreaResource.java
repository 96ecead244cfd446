package se.isms.web.report;

import java.util.UUID;

/** An area of the report. */
record AreaResource(UUID id, UUID reportId, int position, String number, String title, String responsible,
		String contribution, boolean compiled, int version) {
}
