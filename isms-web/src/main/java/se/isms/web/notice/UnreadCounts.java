package se.isms.web.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import se.isms.core.notice.Inbox;
import se.isms.core.notice.NoticesDelivered;
import se.isms.core.shared.CurrentActor;

/**
 * How many notices somebody has not read, for every page that shows it: counted again
 * when something changed, or after a while in case another process changed it.
 */
@Component
class UnreadCounts {

	private final Map<String, Counted> counts = new ConcurrentHashMap<>();

	private final Inbox inbox;

	private final Clock clock;

	private final Duration kept;

	UnreadCounts(Inbox inbox, Clock clock, @Value("${isms.notice.recount:PT30S}") Duration kept) {
		this.inbox = inbox;
		this.clock = clock;
		this.kept = kept;
	}

	int of(String username) {
		var now = this.clock.instant();
		var known = this.counts.get(username);
		if (known != null && known.at().plus(this.kept).isAfter(now)) {
			return known.unread();
		}
		var unread = this.inbox.unread(username);
		this.counts.put(username, new Counted(CurrentActor.get().tenant(), unread, now));
		return unread;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void forget(NoticesDelivered delivered) {
		this.counts.values().removeIf(count -> count.tenant().equals(delivered.tenant()));
	}

	/** What was counted, and when. */
	private record Counted(UUID tenant, int unread, Instant at) {
	}

}
