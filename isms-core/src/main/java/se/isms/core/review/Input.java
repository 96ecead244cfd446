package se.isms.core.review;

/** The inputs of a management review, ISO 27001:2022 9.3.2 a to g. */
public enum Input {

	/** Status of decisions of earlier reviews. */
	A,

	/** Changes in external and internal issues. */
	B,

	/** Changes in needs and expectations of interested parties. */
	C,

	/** Performance: nonconformities, measurements, audits, objectives. */
	D,

	/** Feedback from interested parties. */
	E,

	/** Results of risk assessment and status of treatment. */
	F,

	/** Opportunities for improvement. */
	G

}
