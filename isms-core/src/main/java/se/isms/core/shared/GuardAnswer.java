package se.isms.core.shared;

/**
 * Whether what is to be written touches information that is classified for the security
 * of Sweden. It is asked before anything is written; whoever does not say no writes
 * nothing here (TV-11; 2018:585).
 */
public enum GuardAnswer {

	NO, YES, UNKNOWN

}
