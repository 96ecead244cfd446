package se.isms.core.shared;

/**
 * What somebody may do. Every page and every operation of the API asks for one of these.
 */
public enum Permission {

	/**
	 * See dashboard, findings and registers, within one's department where one has a
	 * department.
	 */
	READ,

	/** Change registers of one's department: risks, plans, incidents, actions. */
	CONTRIBUTE,

	/**
	 * Change what concerns the whole municipality: assignments, rollout, action plan,
	 * parameters.
	 */
	COORDINATE,

	/** Run jobs and lock the data of a management review. */
	COMPILE,

	/** Adopt reviews and reports; never held together with {@link #COMPILE}. */
	DECIDE

}
