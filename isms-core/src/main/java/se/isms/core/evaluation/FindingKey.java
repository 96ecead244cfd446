package se.isms.core.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What makes two findings of two runs the same finding. */
public record FindingKey(String rule, String subjectType, UUID subjectId, String discriminator) {

	/** The same key has the same id in every run, in every installation. */
	public UUID id() {
		var text = this.rule + "|" + this.subjectType + "|" + this.subjectId + "|" + this.discriminator;
		return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
	}

}
