package se.isms.web.continuity;

import java.util.List;

/** All places where the plan of a process lies on paper. */
record CopiesResource(List<CopyResource> items) {
}
