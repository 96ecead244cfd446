package se.isms.core.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A notice as it is written.
 *
 * @param once a name under which it is told once; none where it is told each time
 */
record OutboxRow(UUID id, NoticeKind kind, List<Receiver> receivers, String type, UUID subject, String key,
		List<String> arguments, @Nullable Instant due, boolean urgent, @Nullable String once) {

	static OutboxRow of(NoticeKind kind, List<Receiver> receivers, About about, String key, List<String> arguments,
			@Nullable Instant due, @Nullable String once) {
		return new OutboxRow(UUID.randomUUID(), kind, receivers, about.type(), about.id(), key, arguments, due,
				kind.urgent(), once);
	}

}
