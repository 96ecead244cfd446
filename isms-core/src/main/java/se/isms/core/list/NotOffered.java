package se.isms.core.list;

import java.util.Optional;

import se.isms.core.shared.Refused;

/** The value is none of those that a change of many rows can be made to. */
public class NotOffered extends Refused {

	NotOffered(String key, Object... arguments) {
		super(key, arguments);
	}

	@Override
	public Optional<String> field() {
		return Optional.of("value");
	}

}
