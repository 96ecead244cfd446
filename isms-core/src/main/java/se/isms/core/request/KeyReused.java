package se.isms.core.request;

import se.isms.core.shared.Refused;

/** A key that stands for one request was sent with another one. */
public class KeyReused extends Refused {

	KeyReused() {
		super("refused.key-reused");
	}

}
