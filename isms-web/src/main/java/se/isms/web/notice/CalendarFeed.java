package se.isms.web.notice;

import java.net.URI;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import se.isms.core.notice.DatedDuty;
import se.isms.core.notice.Duty;
import se.isms.core.shared.Dates;
import se.isms.web.evaluation.Places;

/**
 * Deadlines as an iCalendar (RFC 5545): whole days, and minutes in Sweden where a clock
 * runs. The same deadline has the same name for ever; what is done is cancelled.
 *
 * @param site where the pages are
 */
record CalendarFeed(Locale language, String site) {

	/** At nine the day before: a whole day begins at midnight. */
	private static final Duration DAY_AHEAD = Duration.ofHours(-15);

	private static final Duration CLOCK_AHEAD = Duration.ofHours(-2);

	String of(List<DatedDuty> duties) {
		var calendar = new Calendar();
		calendar.add(new ProdId("-//isms//" + this.language.getLanguage().toUpperCase(Locale.ROOT)));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(new XProperty("X-WR-TIMEZONE", Dates.ZONE.getId()));
		calendar.add(zone());
		duties.forEach(duty -> calendar.add(event(duty)));
		return calendar.toString();
	}

	/** The library has the zone under the name of another town with the same time. */
	private static VTimeZone zone() {
		var registry = TimeZoneRegistryFactory.getInstance().createRegistry();
		var zone = Objects.requireNonNull(registry.getTimeZone(Dates.ZONE.getId())).getVTimeZone().copy();
		zone.removeAll("TZID", "TZURL", "X-LIC-LOCATION");
		zone.add(new TzId(Dates.ZONE.getId()));
		return zone;
	}

	private VEvent event(DatedDuty dated) {
		var duty = dated.duty();
		var event = new VEvent(start(duty), dated.sentence());
		// The one that is made beside is of this moment, and would differ each time.
		event.removeAll("DTSTAMP");
		event.add(new DtStamp(dated.changedAt()));
		event.add(new LastModified(dated.changedAt()));
		event.add(new Uid("%s-%s@isms".formatted(duty.about().id(), duty.code())));
		event.add(new Sequence(duty.version()));
		event.add(new Status(duty.done() ? "CANCELLED" : "CONFIRMED"));
		event.add(new Url(URI.create(this.site + Places.of(duty.about().type(), duty.about().id()))));
		if (!duty.done()) {
			event.setComponentList(new ComponentList<>(List.of(alarm(duty, dated.sentence()))));
		}
		return event;
	}

	/** In the night when an hour comes twice, only UTC can tell which one is meant. */
	private static Temporal start(Duty duty) {
		if (!duty.timed()) {
			return duty.day();
		}
		var local = duty.due().atZone(Dates.ZONE);
		var twice = Dates.ZONE.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
		return twice ? duty.due() : local;
	}

	private static VAlarm alarm(Duty duty, String sentence) {
		var alarm = new VAlarm();
		alarm.add(new Trigger(duty.timed() ? CLOCK_AHEAD : DAY_AHEAD));
		alarm.add(new Action("DISPLAY"));
		alarm.add(new Description(sentence));
		return alarm;
	}

}
