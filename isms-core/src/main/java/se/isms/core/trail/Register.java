package se.isms.core.trail;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A kind of object whose changes the trail tells of and can take back: how one is found
 * by who may read it, and saved with every check that saving has. A feature declares a
 * bean of this for each.
 *
 * @param <A> the aggregate, whose version is called "version"
 */
public interface Register<A> {

	/** As the trail names what stands in it. */
	String subjectType();

	Class<A> type();

	/** The one with this id, if the actor may read it. */
	A get(UUID id);

	/** Adds one, or changes the one with its id. */
	A save(A changed);

	/** A kind that is found and saved by a service which has others, too. */
	static <A> Register<A> of(String subjectType, Class<A> type, Function<UUID, A> get, UnaryOperator<A> save) {
		return new Register<>() {

			@Override
			public String subjectType() {
				return subjectType;
			}

			@Override
			public Class<A> type() {
				return type;
			}

			@Override
			public A get(UUID id) {
				return get.apply(id);
			}

			@Override
			public A save(A changed) {
				return save.apply(changed);
			}

		};
	}

}
