package se.isms.core.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.notice.About;
import se.isms.core.notice.Duty;
import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.Notices;
import se.isms.core.notice.Receiver;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** The steps of an action: who acts, what is stored, what the trail says. */
@Component
class ActionSteps {

	private final Actions actions;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Trail trail;

	private final Notices notices;

	private final Clock clock;

	ActionSteps(Actions actions, Organisation organisation, JdbcClient db, Trail trail, Notices notices, Clock clock) {
		this.actions = actions;
		this.organisation = organisation;
		this.db = db;
		this.trail = trail;
		this.notices = notices;
		this.clock = clock;
	}

	/** Lets an action reach a state by the verb that leads there. */
	Action to(Action.State state, Action before) {
		return switch (state) {
			case PLANNED -> store("plan", before, planned(before));
			case ONGOING -> store("start", before, before.start());
			case DONE -> store("finish", before, before.finish(today()));
			case VERIFIED -> store("verify", before, verified(before));
			case CANCELLED -> store("cancel", before, before.cancel());
			case PROPOSED -> throw new Refused("refused.action-state", before.title());
		};
	}

	/** Verified by who acts, who must be somebody else than the owner. */
	Action verified(Action before) {
		return before.verify(CurrentActor.get().name(), ownerName(before));
	}

	/** Stores what has become of an action of one's department, and tells a new owner. */
	Action store(String verb, @Nullable Action before, Action after) {
		this.organisation.requireOwn(after.unitId());
		var stored = this.actions.save(after);
		this.trail.record(verb, "action", stored.id(), before, stored);
		tellNewOwner(before, stored);
		return stored;
	}

	private void tellNewOwner(@Nullable Action before, Action after) {
		var was = (before != null) ? before.ownerId() : null;
		if (after.ownerId() != null && after.state().open() && !Objects.equals(was, after.ownerId())) {
			this.notices.tell(NoticeKind.GIVEN, List.of(Receiver.owner()), new About("Action", after.id()),
					"action.given", List.of(), (after.dueOn() != null) ? Duty.endOf(after.dueOn()) : null);
		}
	}

	LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

	private static Action planned(Action before) {
		if (before.ownerId() == null || before.dueOn() == null) {
			throw new Refused("refused.action-without-plan", before.title());
		}
		return before.plan(Objects.requireNonNull(before.ownerId()), Objects.requireNonNull(before.dueOn()));
	}

	private @Nullable String ownerName(Action action) {
		return this.db.sql("""
				select p.name
				  from person p
				 where p.id = :owner::uuid
				""").param("owner", action.ownerId()).query(String.class).optional().orElse(null);
	}

}
