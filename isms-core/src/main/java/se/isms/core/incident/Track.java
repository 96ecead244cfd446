package se.isms.core.incident;

/** The law that a report answers to. */
public enum Track {

	/** Cybersäkerhetslagen. */
	CSL,

	/** Integritetsskyddsmyndigheten, for breaches of personal data. */
	IMY

}
