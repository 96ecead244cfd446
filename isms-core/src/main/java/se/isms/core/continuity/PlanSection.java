package se.isms.core.continuity;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import se.isms.core.asset.BusinessProcess;
import se.isms.core.shared.NotFound;

/**
 * A section of a continuity plan: questions that one person can answer at one sitting,
 * while others answer those of other sections. What is done by hand belongs to every
 * plan, together with who answers for it and how long the process may stand still; the
 * others deepen it where they matter.
 */
public enum PlanSection {

	/** What goes on by hand from the first day to the thirtieth. */
	BY_HAND,

	/** How many people that takes in each phase, and how many there are. */
	STAFFING,

	/** Which services the plan takes for lost. */
	PREMISE,

	/** What it costs to stand still, hour by hour and day by day. */
	IMPACT,

	/** When the plan is put to use, by whom, and how that one is reached. */
	ACTIVATION,

	/** What replaces alarms, keys, medication lists, fire alarms and heat. */
	LIFE_HEALTH(BusinessProcess::lifeHealth),

	/** How money is paid and decisions are made within the time that the law sets. */
	PAYMENT(process -> process.payment() || process.statutoryDeadline()),

	/** How e-services and mailboxes are closed, and forgotten cases are found. */
	INTAKE(BusinessProcess::digitalIntake),

	/** How staff, clients and others are reached without telephony of one's own. */
	COMMUNICATION,

	/** How paper is kept secret, registered and destroyed. */
	RECORDS,

	/** What is done when a supplier is gone, too. */
	SUPPLIERS,

	/** What is done when information is lost for good. */
	LOSS,

	/** The way back: what is registered afterwards, in which order and how fast. */
	RETURN;

	private final Predicate<BusinessProcess> matters;

	PlanSection() {
		this(process -> true);
	}

	PlanSection(Predicate<BusinessProcess> matters) {
		this.matters = matters;
	}

	/** The sections that matter for a process, in the order in which they are asked. */
	public static List<PlanSection> of(BusinessProcess process) {
		return Stream.of(values()).filter(section -> section.matters.test(process)).toList();
	}

	/**
	 * The section with this name in addresses.
	 * @throws NotFound where there is none
	 */
	public static PlanSection called(String name) {
		return Stream.of(values())
			.filter(section -> section.path().equals(name))
			.findFirst()
			.orElseThrow(NotFound::new);
	}

	/** Its name in addresses: {@code by-hand}. */
	public String path() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Its questions, in the order in which they are asked. */
	public List<Question> questions() {
		return Stream.of(Question.values()).filter(question -> question.section() == this).toList();
	}

}
