package se.isms.core.trail;

import java.util.function.Consumer;

/**
 * A kind of object whose changes can be taken back: a feature that has one declares a
 * bean of this.
 *
 * @param subjectType as the trail names it
 * @param type the aggregate, whose version is called "version"
 * @param save saves it, with every check that saving has
 */
public record Undoable<A>(String subjectType, Class<A> type, Consumer<A> save) {
}
