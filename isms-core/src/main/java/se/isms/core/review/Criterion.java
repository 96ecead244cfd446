package se.isms.core.review;

/**
 * What a review concludes on: the three criteria of MSB's method, and the three of ISO
 * 27001 9.3.1.
 */
public enum Criterion {

	/** Ändamålsenligt utformat. */
	DESIGNED,

	/** Har avsedd verkan. */
	INTENDED_EFFECT,

	/** Säkerhetsåtgärder existerar och fungerar tillfredsställande. */
	MEASURES_WORK,

	/** Lämplighet. */
	SUITABILITY,

	/** Tillräcklighet. */
	ADEQUACY,

	/** Verkan. */
	EFFECTIVENESS

}
