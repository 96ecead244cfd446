package se.isms.web.improvement;

import java.time.LocalDate;
import java.util.UUID;

import se.isms.core.improvement.ControlCheck;

/** A check of a control. */
record CheckResource(UUID id, UUID controlId, ControlCheck.Method method, LocalDate checkedOn, boolean works,
		String evidence) {
}
