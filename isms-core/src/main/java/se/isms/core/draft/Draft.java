package se.isms.core.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What stood in the fields of a form when it was last kept.
 *
 * @param path of the page with the form
 * @param fields the values by the name of the field, several where several were chosen
 */
public record Draft(String path, Map<String, List<String>> fields, Instant keptAt) {
}
