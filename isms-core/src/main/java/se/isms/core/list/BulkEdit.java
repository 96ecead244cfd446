package se.isms.core.list;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What many rows of a list can be changed in at once. A feature declares it as a bean
 * that begins no transaction of its own: a row that is refused must not undo the others.
 *
 * @param <T> what is changed, with its version
 */
public interface BulkEdit<T> {

	/** The key of the list. */
	String list();

	Class<T> type();

	List<BulkField> fields();

	List<T> find(Collection<UUID> ids);

	UUID id(T one);

	@Nullable Integer version(T one);

	/** The value of a field, as {@link #change} takes it; empty for none. */
	String value(T one, String field);

	/**
	 * Changes one and writes the trail.
	 * @param value of the field; empty takes away what there is
	 * @throws se.isms.core.shared.Refused if a rule or the department stands against it
	 */
	T change(T before, String field, String value);

	/**
	 * Puts back what was before and writes the trail.
	 * @param now as it is, which says the version
	 */
	T restore(T before, T now);

}
