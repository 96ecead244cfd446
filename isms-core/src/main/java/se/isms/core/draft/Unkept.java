package se.isms.core.draft;

import java.util.function.Predicate;

/**
 * What is left out of drafts, because saving refuses it and nobody may find it before. A
 * feature declares one as a bean.
 *
 * @param field the name of a field, in whichever form
 * @param refused whether a text in it is such
 */
public record Unkept(String field, Predicate<String> refused) {
}
