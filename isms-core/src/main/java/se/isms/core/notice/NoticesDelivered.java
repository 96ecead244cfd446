package se.isms.core.notice;

import java.util.Set;
import java.util.UUID;

/** Notices have reached their readers, or readers have read them. */
public record NoticesDelivered(UUID tenant, Set<UUID> readers) {
}
