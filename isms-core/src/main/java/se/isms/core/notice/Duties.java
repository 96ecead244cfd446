package se.isms.core.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines that a reader answers for, as the reader's calendar shows them. */
@Service
@Transactional(readOnly = true)
public class Duties {

	/** How long what is done is still told to calendars as cancelled. */
	private static final Period KEPT = Period.ofDays(60);

	private final List<DutySource> sources;

	private final Readers readers;

	private final JdbcClient db;

	private final Clock clock;

	Duties(List<DutySource> sources, Readers readers, JdbcClient db, Clock clock) {
		this.sources = sources;
		this.readers = readers;
		this.db = db;
		this.clock = clock;
	}

	/** The soonest first, deputised ones included. */
	public List<DatedDuty> of(UUID reader, Locale language) {
		var today = Deliveries.today(this.clock.instant());
		var receiving = this.readers.receiving(today);
		var duties = this.sources.stream()
			.flatMap(source -> source.duties(today.minus(KEPT)).stream())
			.filter(duty -> receiving.of(duty.receivers(), duty.subject())
				.stream()
				.anyMatch(copy -> copy.userId().equals(reader)))
			.sorted(Comparator.comparing(Duty::due).thenComparing(duty -> duty.about().id()).thenComparing(Duty::code))
			.toList();
		return dated(duties, NoticeTexts.of(language), today);
	}

	private List<DatedDuty> dated(List<Duty> duties, NoticeTexts texts, LocalDate today) {
		var changes = changes(duties);
		// What no person has changed came with an import: it is as old as the day.
		var unchanged = today.atStartOfDay(ZoneOffset.UTC).toInstant();
		return duties.stream()
			.map(duty -> new DatedDuty(duty, texts.get("calendar." + duty.code(), duty.title()),
					changes.getOrDefault(duty.about().id(), unchanged)))
			.toList();
	}

	private Map<UUID, Instant> changes(List<Duty> duties) {
		if (duties.isEmpty()) {
			return Map.of();
		}
		return this.db
			.sql("""
					select e.subject_id, max(e.at) as at
					  from trail_entry e
					 where e.subject_id = any(:ids::uuid[])
					   and e.subject_type in ('action', 'incident', 'continuity_plan', 'risk_analysis', 'assignment_answer', 'objective')
					 group by e.subject_id
					""")
			.param("ids", Notices.array(duties.stream().map(duty -> duty.about().id())))
			.query(Change.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Change::subjectId, Change::at));
	}

	/** When something was changed last. */
	private record Change(UUID subjectId, Instant at) {
	}

}
