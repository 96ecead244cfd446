package se.isms.core.risk;

/**
 * What a consequence can be about (liv och hälsa, verksamhet, ekonomi, förtroende,
 * individens rättigheter). The highest of them is the consequence of a risk.
 */
public enum Dimension {

	LIFE, OPERATIONS, ECONOMY, TRUST, RIGHTS

}
