package se.isms.core.ingest;

import java.util.List;

/** What a business impact analysis of CISO Assistant says is hit, in groups. */
public enum BiaImpact {

	LIFE("human", "safety"),

	OPERATION("availability", "operational", "missions"),

	ECONOMY("financial"),

	TRUST("reputation"),

	RIGHTS("privacy");

	private final List<String> qualifications;

	BiaImpact(String... qualifications) {
		this.qualifications = List.of(qualifications);
	}

	/** The header of the column that its rows have for it. */
	public String header() {
		return "quali_impact: " + String.join(", ", this.qualifications);
	}

	boolean covers(List<String> said) {
		return said.stream().anyMatch(this.qualifications::contains);
	}

	static boolean known(String qualification) {
		return List.of(values()).stream().anyMatch(one -> one.qualifications.contains(qualification));
	}

}
