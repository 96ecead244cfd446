package se.isms.core.governance;

import java.time.LocalDate;

/** How many briefings of a kind were held in a year. */
public record BriefingCount(Briefing.Kind kind, int count, LocalDate lastOn) {
}
