package se.isms.core.shared;

/**
 * Data was asked for without anybody asking: a fault in the program, never an empty
 * answer.
 */
public class NoActor extends IllegalStateException {

	NoActor() {
		super("nobody acts: no tenant is known on this thread");
	}

}
