package se.isms.core.incident;

/** A sector with a threshold of its own for what is significant. */
public enum Sector {

	/** Whatever has no threshold of its own. */
	GENERAL,

	/** Offentlig förvaltning. */
	PUBLIC_ADMINISTRATION,

	/** Hälso- och sjukvård. */
	HEALTH_CARE,

	/** Dricksvatten och avloppsvatten. */
	WATER,

	/** El och fjärrvärme. */
	ENERGY

}
