package se.isms.web.continuity;

import java.util.UUID;

/** That what a system does may stand still until a day. */
record StopResource(UUID id, UUID planId, UUID systemId, int untilDay, String reason, String decidedBy, int version) {
}
