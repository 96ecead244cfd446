package se.isms.core.organisation;

/**
 * The roles of the staff register. Who may confirm, accept or be asked follows from them,
 * so that each has a name here and nowhere else.
 */
public enum StaffRole {

	/** Of a department, a company or a federation (förvaltningschef, vd). */
	HEAD(Scope.DEPARTMENT, true),

	/** Of a part of one (enhetschef). */
	MANAGER(Scope.UNIT, false),

	/** Kommundirektör. */
	CHIEF_EXECUTIVE(Scope.MUNICIPALITY, true),

	/** Informationssäkerhetssamordnare; departments may have their own. */
	INFORMATION_SECURITY_COORDINATOR(Scope.ANYWHERE, false),

	/** Säkerhetsskyddschef. */
	PROTECTIVE_SECURITY_MANAGER(Scope.ANYWHERE, true),

	/** Dataskyddsombud. */
	DATA_PROTECTION_OFFICER(Scope.ANYWHERE, true),

	/** Dataskyddssamordnare. */
	DATA_PROTECTION_COORDINATOR(Scope.ANYWHERE, false),

	/** Säkerhetschef. */
	SECURITY_MANAGER(Scope.ANYWHERE, true),

	/** IT-chef. */
	IT_MANAGER(Scope.ANYWHERE, true),

	/** IT-säkerhetsansvarig. */
	IT_SECURITY_OFFICER(Scope.ANYWHERE, false),

	/** Beredskapssamordnare. */
	EMERGENCY_COORDINATOR(Scope.ANYWHERE, false),

	/** Tjänsteperson i beredskap (TiB). */
	DUTY_OFFICER(Scope.ANYWHERE, false),

	/** Registrator or nämndsekreterare. */
	REGISTRAR(Scope.ANYWHERE, false),

	/** Internrevisor. */
	INTERNAL_AUDITOR(Scope.ANYWHERE, false);

	private final Scope scope;

	private final boolean single;

	StaffRole(Scope scope, boolean single) {
		this.scope = scope;
		this.single = single;
	}

	public Scope scope() {
		return this.scope;
	}

	/** Whether one person at a time holds it for a unit, or for the municipality. */
	public boolean single() {
		return this.single;
	}

	/** What a role can be held for. */
	public enum Scope {

		/** What answers for its own work: a department, a company or a federation. */
		DEPARTMENT,

		/** Any unit. */
		UNIT,

		/** The whole municipality only. */
		MUNICIPALITY,

		/** A unit or the whole municipality. */
		ANYWHERE

	}

}
