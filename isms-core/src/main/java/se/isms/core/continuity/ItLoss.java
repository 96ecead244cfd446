package se.isms.core.continuity;

/** How much of the IT a plan reckons to be without. */
public enum ItLoss {

	ALL, PARTLY

}
