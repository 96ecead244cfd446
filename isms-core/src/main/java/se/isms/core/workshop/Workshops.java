package se.isms.core.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.notice.About;
import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.Notices;
import se.isms.core.notice.Receiver;
import se.isms.core.organisation.Organisation;
import se.isms.core.risk.Risk;
import se.isms.core.risk.RiskAnalysis;
import se.isms.core.risk.RiskRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * Leading a workshop. Everybody who may change the analysis may lead it, several people
 * at once: each step names the scenario that it is about, so that two who press at the
 * same time do not skip one.
 */
@Service
@Transactional
public class Workshops {

	/** A day in a room at most; then it ends by itself. */
	public static final Duration LONGEST = Duration.ofHours(12);

	private static final String SUBJECT = "workshop";

	private final WorkshopRows rows;

	private final Rooms rooms;

	private final SignatureRows signatures;

	private final RiskRegister register;

	private final Notices notices;

	private final Organisation organisation;

	private final Trail trail;

	private final Clock clock;

	Workshops(WorkshopRows rows, Rooms rooms, SignatureRows signatures, RiskRegister register, Notices notices,
			Organisation organisation, Trail trail, Clock clock) {
		this.rows = rows;
		this.rooms = rooms;
		this.signatures = signatures;
		this.register = register;
		this.notices = notices;
		this.organisation = organisation;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Opens a workshop of an analysis that is not adopted.
	 * @param lasts how long people can come in and vote
	 * @throws Refused where the analysis is adopted or has an open workshop already, or
	 * the time is none or longer than {@link #LONGEST}
	 */
	public UUID open(UUID analysisId, boolean anonymous, Duration lasts) {
		var analysis = own(analysisId);
		if (!analysis.open()) {
			throw new Refused("refused.workshop-analysis-adopted", analysis.title());
		}
		if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(LONGEST) > 0) {
			throw new Refused("refused.workshop-lasts", LONGEST.toHours()).at("hours");
		}
		endForgotten(analysisId);
		var now = this.clock.instant();
		var workshop = new Workshop(UUID.randomUUID(), analysisId, Secret.code(), anonymous, null, 0,
				CurrentActor.get().name(), now, now.plus(lasts), null);
		this.rows.add(workshop);
		this.rows.happened(workshop.id(), Happening.Kind.OPENED);
		this.trail.record("open", SUBJECT, workshop.id(), null,
				Map.of("analysis", analysis.title(), "anonymous", anonymous, "endsAt", workshop.endsAt()));
		return workshop.id();
	}

	/** One whose time has passed makes room; one that goes on does not. */
	private void endForgotten(UUID analysis) {
		this.rows.openOf(analysis).map(this.rows::lock).ifPresent(before -> {
			if (before.openAt(this.clock.instant())) {
				throw new Refused("refused.workshop-open");
			}
			this.rows.end(before, before.endsAt());
		});
	}

	/** The open workshop of an analysis. */
	@Transactional(readOnly = true)
	public Optional<Workshop> of(UUID analysis) {
		this.register.analysis(analysis);
		return this.rows.openOf(analysis).map(this.rows::workshop);
	}

	/** All that one may see, or those of one analysis; the newest first. */
	@Transactional(readOnly = true)
	public List<WorkshopRow> all(@Nullable UUID analysis) {
		if (analysis != null) {
			this.register.analysis(analysis);
		}
		return this.rows.all(analysis);
	}

	/** Where somebody comes in who may see the analysis, without typing the code. */
	@Transactional(readOnly = true)
	public Seats.Door door(UUID id) {
		var workshop = this.rows.workshop(id);
		this.register.analysis(workshop.analysisId());
		return new Seats.Door(workshop.code(), CurrentActor.get().tenant(), id);
	}

	/** As everybody in it may see it. */
	@Transactional(readOnly = true)
	public Room room(UUID id) {
		var workshop = this.rows.workshop(id);
		this.register.analysis(workshop.analysisId());
		return this.rooms.room(workshop);
	}

	/**
	 * What came of a workshop that has ended.
	 * @throws NotFound where it goes on
	 */
	@Transactional(readOnly = true)
	public Protocol protocol(UUID id) {
		var workshop = this.rows.workshop(id);
		this.register.analysis(workshop.analysisId());
		if (workshop.endedAt() == null) {
			throw new NotFound();
		}
		var room = this.rooms.room(workshop);
		return Protocol.of(room, this.rows.seats(id), this.rows.votes(id, null), this.rows.decisions(id),
				this.signatures.of(id));
	}

	/** Adds scenarios, one per text, with the name of who leads where names are told. */
	public List<Scenario> tell(UUID id, List<Told> told) {
		var workshop = led(id);
		var added = this.rooms.tell(workshop, told, workshop.anonymous() ? null : CurrentActor.get().name());
		this.trail.record("tell", SUBJECT, id, null, Map.of("scenarios", told.stream().map(Told::title).toList()));
		return added;
	}

	/**
	 * Takes up the open risks that the analysis has already, such as those of last year,
	 * so that they are rated anew. Rating one changes the risk.
	 * @return how many were taken up; none a second time
	 */
	public int takeUp(UUID id) {
		var workshop = led(id);
		var taken = this.rooms.takeUp(workshop);
		if (taken > 0) {
			this.trail.record("take-up", SUBJECT, id, null, Map.of("risks", taken));
		}
		return taken;
	}

	/** How many risks of the analysis nobody has taken up yet. */
	@Transactional(readOnly = true)
	public int toTakeUp(UUID id) {
		var workshop = this.rows.workshop(id);
		this.register.analysis(workshop.analysisId());
		return this.rows.toTakeUp(workshop);
	}

	/**
	 * Says a scenario in other words, or under another heading.
	 * @param seen the version that the change is meant for
	 * @throws Refused where it has been rated, as votes were on the words of that moment,
	 * or is a risk that was taken up, which has its own page
	 * @throws OptimisticLockingFailureException where somebody else has changed it since
	 */
	public void change(UUID id, UUID scenario, Told told, int seen) {
		led(id);
		var before = standing(this.rows.scenarios(id), scenario);
		if (before.version() != seen) {
			throw new OptimisticLockingFailureException("the scenario was changed meanwhile");
		}
		if (before.round() > 0) {
			throw new Refused("refused.workshop-change", before.title());
		}
		if (before.riskId() != null) {
			throw new Refused("refused.workshop-change-risk", before.title());
		}
		Rooms.requireFits(told);
		this.rows.change(scenario, told);
		this.rows.happened(id, Happening.Kind.CHANGED);
		this.trail.record("change", SUBJECT, id, Told.of(before), told);
	}

	/** Puts scenarios under a heading; an empty one is none. */
	public void group(UUID id, List<UUID> scenarios, String heading) {
		led(id);
		var all = this.rows.scenarios(id);
		var grouped = scenarios.stream().distinct().map(one -> standing(all, one)).toList();
		if (grouped.isEmpty()) {
			throw new Refused("refused.workshop-group").at("scenario");
		}
		Rooms.requireHeadingFits(heading.strip());
		this.rows.group(grouped.stream().map(Scenario::id).toList(), heading.strip());
		this.rows.happened(id, Happening.Kind.CHANGED);
		this.trail.record("group", SUBJECT, id, null,
				Map.of("heading", heading.strip(), "scenarios", grouped.stream().map(Scenario::title).toList()));
	}

	/** Lets one scenario stand for another that says the same. */
	public void merge(UUID id, UUID scenario, UUID into) {
		led(id);
		var all = this.rows.scenarios(id);
		var gone = standing(all, scenario);
		var stays = standing(all, into);
		if (gone.id().equals(stays.id()) || gone.round() > 0) {
			throw new Refused("refused.workshop-merge", gone.title());
		}
		if (gone.riskId() != null) {
			throw new Refused("refused.workshop-merge-risk", gone.title());
		}
		this.rows.merge(gone.id(), stays.id());
		this.rows.happened(id, Happening.Kind.MERGED);
		this.trail.record("merge", SUBJECT, id, Map.of("scenario", gone.title()), Map.of("into", stays.title()));
	}

	/**
	 * Lets everybody rate a scenario, again where they have rated it already.
	 * @throws Refused where votes on another scenario have not been revealed yet
	 */
	public void ask(UUID id, UUID scenario) {
		var workshop = led(id);
		var all = this.rows.scenarios(id);
		var asked = standing(all, scenario);
		all.stream()
			.filter(one -> one.id().equals(workshop.scenarioId()) && one.step() == Scenario.Step.ASKED)
			.findFirst()
			.ifPresent(one -> {
				throw new Refused("refused.workshop-voting", one.title());
			});
		this.rows.ask(id, asked.id());
		this.rows.happened(id, Happening.Kind.ASKED);
		this.trail.record("ask", SUBJECT, id, null, Map.of("scenario", asked.title(), "round", asked.round() + 1));
	}

	/** Shows everybody how the votes fell. */
	public void reveal(UUID id, UUID scenario) {
		var asked = current(led(id), scenario, Scenario.Step.ASKED);
		this.rows.reveal(asked.id());
		this.rows.happened(id, Happening.Kind.REVEALED);
		this.trail.record("reveal", SUBJECT, id, null, Map.of("scenario", asked.title(), "round", asked.round()));
	}

	/**
	 * Keeps what was agreed, as a risk of the analysis.
	 * @param reason why it differs from the middle of the votes, where it does
	 * @throws Refused where a step is not on the scale, or a reason is missing
	 */
	public UUID agree(UUID id, UUID scenario, Vote agreed, String reason) {
		var workshop = led(id);
		var revealed = current(workshop, scenario, Scenario.Step.REVEALED, Scenario.Step.AGREED);
		var room = this.rooms.room(workshop);
		this.rooms.requireOnScale(workshop, agreed);
		var differs = Objects.requireNonNull(room.likelihood()).differsFrom(agreed.likelihood())
				|| Objects.requireNonNull(room.consequence()).differsFrom(agreed.consequence());
		if (differs && reason.isBlank()) {
			throw new Refused("refused.workshop-reason").at("reason");
		}
		var risk = this.register.save(risk(workshop, revealed, agreed));
		this.rows.agree(revealed.id(), agreed.likelihood(), agreed.consequence(), reason.strip(), risk.id());
		this.rows.happened(id, Happening.Kind.AGREED);
		this.trail.record("agree", SUBJECT, id, null, Map.of("scenario", revealed.title(), "likelihood",
				agreed.likelihood(), "consequence", agreed.consequence(), "reason", reason.strip()));
		return risk.id();
	}

	private Risk risk(Workshop workshop, Scenario scenario, Vote agreed) {
		var risk = (scenario.riskId() != null) ? this.register.risk(scenario.riskId())
				: Risk.found(workshop.analysisId(), scenario.title(), scenario.threat(), scenario.vulnerability(),
						scenario.itOutage());
		return risk.rated(agreed.likelihood(), agreed.consequence());
	}

	/** Says what is to be done about an agreed risk, and who owns it. */
	public void treat(UUID id, UUID scenario, Risk.@Nullable Treatment treatment, @Nullable UUID owner) {
		var agreed = current(led(id), scenario, Scenario.Step.AGREED);
		var risk = this.register.risk(Objects.requireNonNull(agreed.riskId()));
		this.register.save(risk.treated(treatment, owner));
		this.rows.treat(agreed.id(), treatment, owner);
		this.rows.happened(id, Happening.Kind.TREATED);
	}

	/**
	 * Ends the workshop: the code ends, no ballot can be traced, and the analysis knows
	 * the day, who led it and who was there. Also where its time has passed, when nothing
	 * more can be said in it.
	 */
	public void end(UUID id) {
		var workshop = locked(id);
		if (workshop.endedAt() != null) {
			throw new Refused("refused.workshop-ended");
		}
		var analysis = this.register.analysis(workshop.analysisId());
		var there = this.rows.seats(id).stream().map(Seat::name).distinct().collect(Collectors.joining(", "));
		this.register
			.save(analysis.performed(LocalDate.now(this.clock.withZone(Dates.ZONE)), CurrentActor.get().name(), there));
		this.rows.happened(id, Happening.Kind.ENDED);
		this.rows.end(workshop, this.clock.instant());
		this.trail.record("end", SUBJECT, id, null, Map.of("analysis", analysis.title()));
		tellOwners(id, analysis.id());
	}

	/** Those who own what was decided have a protocol to sign. */
	private void tellOwners(UUID id, UUID analysis) {
		var owners = this.signatures.of(id).stream().map(one -> Receiver.person(one.personId())).toList();
		if (!owners.isEmpty()) {
			this.notices.tell(NoticeKind.GIVEN, owners, new About("Analysis", analysis), "protocol.given", List.of(),
					null);
		}
	}

	private Workshop locked(UUID id) {
		own(this.rows.workshop(id).analysisId());
		return this.rows.lock(id);
	}

	private Workshop led(UUID id) {
		var workshop = locked(id);
		if (!workshop.openAt(this.clock.instant())) {
			throw new Refused("refused.workshop-ended");
		}
		return workshop;
	}

	private RiskAnalysis own(UUID analysisId) {
		var analysis = this.register.analysis(analysisId);
		this.organisation.requireOwn(analysis.unitId());
		return analysis;
	}

	/** The one that everybody looks at, unless somebody else who leads has gone on. */
	private Scenario current(Workshop workshop, UUID scenario, Scenario.Step... steps) {
		var named = standing(this.rows.scenarios(workshop.id()), scenario);
		if (!named.id().equals(workshop.scenarioId()) || !List.of(steps).contains(named.step())) {
			throw new Refused("refused.workshop-went-on", named.title());
		}
		return named;
	}

	private static Scenario standing(List<Scenario> all, UUID scenario) {
		return all.stream()
			.filter(one -> one.id().equals(scenario) && one.mergedInto() == null)
			.findFirst()
			.orElseThrow(NotFound::new);
	}

	/** A scenario as somebody tells it, without what stands around its texts. */
	public record Told(String title, String threat, String vulnerability, boolean itOutage, String heading) {

		public Told {
			title = title.strip();
			threat = threat.strip();
			vulnerability = vulnerability.strip();
			heading = heading.strip();
		}

		/** One that says only what may happen. */
		public static Told of(String title) {
			return new Told(title, "", "", false, "");
		}

		private static Told of(Scenario scenario) {
			return new Told(scenario.title(), scenario.threat(), scenario.vulnerability(), scenario.itOutage(),
					scenario.heading());
		}

	}

}
