package se.isms.core.continuity;

/** What life and health hang on, and what a plan is asked about it. */
public enum VitalFunction {

	ALARMS(Question.ALARMS_APPLY, Question.ALARMS_REPLACED, Question.ALARMS_NUMBER),

	KEYS(Question.KEYS_APPLY, Question.KEYS_REPLACED, Question.KEYS_NUMBER),

	MEDICATION(Question.MEDICATION_APPLY, Question.MEDICATION_REPLACED, Question.MEDICATION_NUMBER),

	FIRE_ALARM(Question.FIRE_ALARM_APPLY, Question.FIRE_ALARM_REPLACED, Question.FIRE_ALARM_NUMBER),

	HEAT(Question.HEAT_APPLY, Question.HEAT_REPLACED, Question.HEAT_NUMBER);

	private final Question apply;

	private final Question replaced;

	private final Question number;

	VitalFunction(Question apply, Question replaced, Question number) {
		this.apply = apply;
		this.replaced = replaced;
		this.number = number;
	}

	/** Whether there is such a thing at all. */
	Question apply() {
		return this.apply;
	}

	/** What replaces it. */
	Question replaced() {
		return this.replaced;
	}

	/** How many there are. */
	Question number() {
		return this.number;
	}

	/** What the keys of its questions begin with: {@code fireAlarm}. */
	String key() {
		return this.apply.key().replaceFirst("Apply$", "");
	}

}
