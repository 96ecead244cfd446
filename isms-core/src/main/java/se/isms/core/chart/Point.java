package se.isms.core.chart;

/** A place in a drawing, in its units, from its upper left corner. */
public record Point(double x, double y) {

}
