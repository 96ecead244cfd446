package se.isms.web.kit;

import java.util.UUID;

/** A kit that was ordered, at {@code href}, and the job that prints it. */
record OrderedKit(UUID id, String href, long job) {
}
