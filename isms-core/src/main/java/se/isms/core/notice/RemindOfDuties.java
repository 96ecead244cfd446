package se.isms.core.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of what falls due: once for each thing, day and stage, however often it runs.
 * Who moves the day is reminded of the new one.
 */
@Service
@Transactional
public class RemindOfDuties {

	private final List<DutySource> sources;

	private final Notices notices;

	RemindOfDuties(List<DutySource> sources, Notices notices) {
		this.sources = sources;
		this.notices = notices;
	}

	/** Of what is due by the day; says how many notices that made. */
	public int days(LocalDate today) {
		var rows = new ArrayList<OutboxRow>();
		for (var duty : duties(today)) {
			if (!duty.timed()) {
				var stage = Stages.days(duty.kind(), duty.day(), today);
				stage.ifPresent(
						reached -> rows.add(row(duty, reached, duty.code() + ((reached < 0) ? ".late" : ".due"))));
			}
		}
		return this.notices.tellOnce(rows);
	}

	/** Of the clocks of the law. */
	public int clocks(Instant now) {
		var rows = new ArrayList<OutboxRow>();
		for (var duty : duties(Deliveries.today(now))) {
			if (duty.timed()) {
				var stage = Stages.hours(duty.due(), now);
				stage.ifPresent(reached -> rows.add(row(duty, reached, (reached == 0) ? "clock.late" : duty.code())));
			}
		}
		return this.notices.tellOnce(rows);
	}

	private List<Duty> duties(LocalDate today) {
		return this.sources.stream()
			.flatMap(source -> source.duties(today).stream())
			.filter(duty -> !duty.done())
			.toList();
	}

	private static OutboxRow row(Duty duty, int stage, String key) {
		var once = String.join("|", duty.about().type(), duty.about().id().toString(), duty.code(),
				duty.due().toString(), String.valueOf(stage));
		return OutboxRow.of(duty.kind(), duty.receivers(), duty.about(), key, List.of(), duty.due(), once);
	}

}
