package se.isms.core.shared;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The actor of the running thread. Without one no business table can be read, because the
 * transaction that would read it does not begin.
 */
public final class CurrentActor {

	private static final ThreadLocal<@Nullable Actor> ACTOR = new ThreadLocal<>();

	private CurrentActor() {
	}

	public static Actor get() {
		var actor = ACTOR.get();
		if (actor == null) {
			throw new NoActor();
		}
		return actor;
	}

	public static <T> T as(Actor actor, Supplier<T> work) {
		var before = ACTOR.get();
		set(actor);
		try {
			return work.get();
		}
		finally {
			set(before);
		}
	}

	public static void as(Actor actor, Runnable work) {
		CurrentActor.<@Nullable Void>as(actor, () -> {
			work.run();
			return null;
		});
	}

	/**
	 * For frames that cannot wrap their work, such as filters and job listeners: they
	 * clear it in the end.
	 */
	public static void set(@Nullable Actor actor) {
		if (actor == null) {
			ACTOR.remove();
		}
		else {
			ACTOR.set(actor);
		}
	}

}
