package se.isms.core.shared;

import java.util.UUID;

/** Something that has an identifier of its own. */
public interface Identified {

	UUID id();

}
