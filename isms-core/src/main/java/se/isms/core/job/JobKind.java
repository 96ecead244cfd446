package se.isms.core.job;

import se.isms.core.shared.Permission;

/** What can run by itself. */
public enum JobKind {

	/** Judge everything by all rules. */
	EVALUATE(Permission.COMPILE, false),

	/** Evaluate, then compile the management review of a year. */
	MANAGEMENT_REVIEW(Permission.COMPILE, false),

	/** Compile the yearly report of the security organisation from the adopted review. */
	SECURITY_REPORT(Permission.COMPILE, false),

	/** Remind people of what falls due. */
	REMINDERS(Permission.COMPILE, false),

	/** Read a file, check its rows and compare them with the register. */
	IMPORT_PREVIEW(Permission.CONTRIBUTE, true),

	/** Bring the checked rows of a file into the register. */
	IMPORT_COMMIT(Permission.CONTRIBUTE, true),

	/** Take back everything that an import brought. */
	IMPORT_UNDO(Permission.CONTRIBUTE, true),

	/** Print what is needed when all IT is down. */
	OFFLINE_KIT(Permission.CONTRIBUTE, true);

	private final Permission permission;

	private final boolean aboutAnObject;

	JobKind(Permission permission, boolean aboutAnObject) {
		this.permission = permission;
		this.aboutAnObject = aboutAnObject;
	}

	/** What somebody needs to start, stop and restart it. */
	public Permission permission() {
		return this.permission;
	}

	/** Whether it works on one object, which the request names, and not on a year. */
	public boolean aboutAnObject() {
		return this.aboutAnObject;
	}

}
