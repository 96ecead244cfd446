package se.isms.web.continuity;

import java.util.List;

/** The contacts that were added, in the order in which they were pasted. */
record ContactsResource(List<ContactResource> items) {
}
