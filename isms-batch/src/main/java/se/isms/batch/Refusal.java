package se.isms.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;

import se.isms.core.shared.Refused;

/**
 * A refusal of the business that ended a job, kept with the job so that people can read
 * it later.
 */
final class Refusal {

	static final String EXIT_CODE = "REFUSED";

	private Refusal() {
	}

	static Optional<Refused> in(Collection<Throwable> failures) {
		return failures.stream().map(Refusal::refused).filter(Objects::nonNull).findFirst();
	}

	static ExitStatus exit(Refused refused) {
		var lines = new ArrayList<String>();
		lines.add(refused.key());
		refused.arguments().forEach(argument -> lines.add(String.valueOf(argument)));
		return new ExitStatus(EXIT_CODE, String.join("\n", lines));
	}

	private static @Nullable Refused refused(@Nullable Throwable failure) {
		if (failure instanceof Refused found) {
			return found;
		}
		return (failure != null) ? refused(failure.getCause()) : null;
	}

}
