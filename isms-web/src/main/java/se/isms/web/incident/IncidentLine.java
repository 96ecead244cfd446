package se.isms.web.incident;

import org.jspecify.annotations.Nullable;

import se.isms.core.incident.IncidentRow;

/** A row of the list, with what is left of its next deadline in words. */
record IncidentLine(IncidentRow row, @Nullable TimeLeft left) {

	static IncidentLine of(IncidentRow row) {
		return new IncidentLine(row, TimeLeft.of(row.hoursLeft()));
	}

	/** How far it has come: the last part of a key. */
	public String state() {
		if (this.row.closedAt() != null) {
			return "closed";
		}
		return (this.row.handledAt() != null) ? "handled" : "open";
	}

}
