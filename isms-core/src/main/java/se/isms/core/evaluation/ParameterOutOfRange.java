package se.isms.core.evaluation;

import se.isms.core.shared.Refused;

/** A threshold outside what makes sense. */
public class ParameterOutOfRange extends Refused {

	ParameterOutOfRange(String key, int value, int least, int most) {
		super("refused.parameter-out-of-range", key, value, least, most);
	}

}
