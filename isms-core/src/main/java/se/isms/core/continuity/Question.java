package se.isms.core.continuity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.isms.core.shared.Refused;

import static se.isms.core.continuity.AnswerKind.amountOf;
import static se.isms.core.continuity.AnswerKind.curve;
import static se.isms.core.continuity.AnswerKind.days;
import static se.isms.core.continuity.AnswerKind.line;
import static se.isms.core.continuity.AnswerKind.several;
import static se.isms.core.continuity.AnswerKind.someOf;
import static se.isms.core.continuity.AnswerKind.text;
import static se.isms.core.continuity.AnswerKind.yesOrNo;

/**
 * What a continuity plan asks. Everything that shows, checks, copies, compares or prints
 * a plan reads this list: a new question is one line here and its texts.
 */
public enum Question {

	KEPT_UP(PlanSection.BY_HAND, text()),

	FIRST_DAY(PlanSection.BY_HAND, text()),

	FIRST_WEEK(PlanSection.BY_HAND, text()),

	FIRST_MONTH(PlanSection.BY_HAND, text()),

	PEOPLE(PlanSection.BY_HAND, text()),

	THINGS(PlanSection.BY_HAND, text()),

	FIRST_CALLED(PlanSection.BY_HAND, text()),

	PAPER_PLACE(PlanSection.BY_HAND, line()),

	STAFF_AVAILABLE(PlanSection.STAFFING, amountOf(10_000)),

	MANNED_HOURS(PlanSection.STAFFING, someOf(24)),

	MANNED_DAYS(PlanSection.STAFFING, someOf(7)),

	STAFF_FIRST_DAY(PlanSection.STAFFING, amountOf(10_000)),

	STAFF_FIRST_WEEK(PlanSection.STAFFING, amountOf(10_000)),

	STAFF_FIRST_MONTH(PlanSection.STAFFING, amountOf(10_000)),

	STAFF_AFTER_MONTH(PlanSection.STAFFING, amountOf(10_000)),

	LOST_SERVICES(PlanSection.PREMISE,
			several("NETWORK", "TELEPHONY", "EMAIL", "SIGN_IN", "PRINTING", "LOCKS_ALARMS", "CLOUD")),

	LIFE_CURVE(PlanSection.IMPACT, curve()),

	OPERATION_CURVE(PlanSection.IMPACT, curve()),

	ECONOMY_CURVE(PlanSection.IMPACT, curve()),

	TRUST_CURVE(PlanSection.IMPACT, curve()),

	RIGHTS_CURVE(PlanSection.IMPACT, curve()),

	PEAKS(PlanSection.IMPACT, text()),

	LEGAL_DEADLINES(PlanSection.IMPACT, text()),

	CRITERIA(PlanSection.ACTIVATION, text()),

	ACTIVATED_BY(PlanSection.ACTIVATION, line()),

	REACHED_ALWAYS(PlanSection.ACTIVATION, text()),

	ACTIVATION_DEPUTY(PlanSection.ACTIVATION, line()),

	DELEGATION(PlanSection.ACTIVATION, line()),

	ALARMS_APPLY(PlanSection.LIFE_HEALTH, yesOrNo()),

	ALARMS_REPLACED(PlanSection.LIFE_HEALTH, text()),

	ALARMS_NUMBER(PlanSection.LIFE_HEALTH, amountOf(100_000)),

	KEYS_APPLY(PlanSection.LIFE_HEALTH, yesOrNo()),

	KEYS_REPLACED(PlanSection.LIFE_HEALTH, text()),

	KEYS_NUMBER(PlanSection.LIFE_HEALTH, amountOf(100_000)),

	MEDICATION_APPLY(PlanSection.LIFE_HEALTH, yesOrNo()),

	MEDICATION_REPLACED(PlanSection.LIFE_HEALTH, text()),

	MEDICATION_NUMBER(PlanSection.LIFE_HEALTH, amountOf(100_000)),

	FIRE_ALARM_APPLY(PlanSection.LIFE_HEALTH, yesOrNo()),

	FIRE_ALARM_REPLACED(PlanSection.LIFE_HEALTH, text()),

	FIRE_ALARM_NUMBER(PlanSection.LIFE_HEALTH, amountOf(100_000)),

	HEAT_APPLY(PlanSection.LIFE_HEALTH, yesOrNo()),

	HEAT_REPLACED(PlanSection.LIFE_HEALTH, text()),

	HEAT_NUMBER(PlanSection.LIFE_HEALTH, amountOf(100_000)),

	PAYMENT_ROUTINE(PlanSection.PAYMENT, text()),

	PAYMENT_DAYS(PlanSection.PAYMENT, days()),

	BANK_ARRANGEMENT(PlanSection.PAYMENT, text()),

	SIGNATORIES(PlanSection.PAYMENT, line()),

	INTAKE_CHANNELS(PlanSection.INTAKE, text()),

	INTAKE_CLOSED(PlanSection.INTAKE, text()),

	INTAKE_DIVERTED(PlanSection.INTAKE, text()),

	ORPHANS_FOUND(PlanSection.INTAKE, text()),

	STAFF_REACHED(PlanSection.COMMUNICATION, text()),

	PUBLIC_REACHED(PlanSection.COMMUNICATION, text()),

	OWN_CHANNEL(PlanSection.COMMUNICATION, text()),

	PAPER_LOCKED(PlanSection.RECORDS, text()),

	IDENTITY_CHECKED(PlanSection.RECORDS, text()),

	PAPER_DESTROYED(PlanSection.RECORDS, text()),

	REGISTERED_BY_HAND(PlanSection.RECORDS, text()),

	SUPPLIERS_GONE(PlanSection.SUPPLIERS, yesOrNo()),

	SUPPLIERS_REPLACED(PlanSection.SUPPLIERS, text()),

	SUPPLIERS_CALLED(PlanSection.SUPPLIERS, text()),

	REBUILT_FROM(PlanSection.LOSS, text()),

	REBUILT_FIRST(PlanSection.LOSS, text()),

	LOSS_CONSEQUENCES(PlanSection.LOSS, text()),

	AFTER_MONTH(PlanSection.RETURN, text()),

	RETURN_ORDER(PlanSection.RETURN, text()),

	RETURN_LED_BY(PlanSection.RETURN, line()),

	DAILY_VOLUME(PlanSection.RETURN, amountOf(1_000_000)),

	CATCH_UP_CAPACITY(PlanSection.RETURN, amountOf(1_000_000)),

	BACKLOG_DECISION(PlanSection.RETURN, text());

	/**
	 * Whose answers tell of limits, places and ways in, so that they may be secret (18
	 * chap. 8 and 13 §§ of the Public Access to Information and Secrecy Act, 2009:400).
	 * Somebody decides that each time a paper is asked for.
	 */
	private static final Set<Question> SENSITIVE = EnumSet.of(PEOPLE, THINGS, STAFF_AVAILABLE, STAFF_FIRST_DAY,
			STAFF_FIRST_WEEK, STAFF_FIRST_MONTH, STAFF_AFTER_MONTH, FIRST_CALLED, PAPER_PLACE, REACHED_ALWAYS,
			ALARMS_REPLACED, ALARMS_NUMBER, KEYS_REPLACED, KEYS_NUMBER, FIRE_ALARM_REPLACED, BANK_ARRANGEMENT,
			SIGNATORIES, PAPER_LOCKED, IDENTITY_CHECKED, SUPPLIERS_GONE, SUPPLIERS_REPLACED, SUPPLIERS_CALLED,
			REBUILT_FROM, CATCH_UP_CAPACITY);

	private final PlanSection section;

	private final AnswerKind kind;

	private final String key;

	Question(PlanSection section, AnswerKind kind) {
		this.section = section;
		this.kind = kind;
		this.key = Pattern.compile("_(.)")
			.matcher(name().toLowerCase(Locale.ROOT))
			.replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
	}

	/** The question with this key, if there is one. */
	public static Optional<Question> called(String key) {
		return Stream.of(values()).filter(question -> question.key.equals(key)).findFirst();
	}

	public PlanSection section() {
		return this.section;
	}

	public AnswerKind kind() {
		return this.kind;
	}

	/** Its name in forms, texts, files and the API: {@code keptUp}. */
	public String key() {
		return this.key;
	}

	/** Whether what is answered may be secret. */
	public boolean sensitive() {
		return SENSITIVE.contains(this);
	}

	/** What is wrong with an answer, at its field; nothing if it will do. */
	public Optional<Refused> problem(String answer) {
		return this.kind.problem(answer).map(refused -> refused.at(this.key));
	}

}
