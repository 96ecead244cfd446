package se.isms.core.chart;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A picture of numbers that can also be read as a table. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(value = Bars.class, name = "bars"),
		@JsonSubTypes.Type(value = Lines.class, name = "lines"),
		@JsonSubTypes.Type(value = HeatMap.class, name = "heat-map"),
		@JsonSubTypes.Type(value = Matrix.class, name = "matrix"),
		@JsonSubTypes.Type(value = Graph.class, name = "graph"),
		@JsonSubTypes.Type(value = Wheel.class, name = "wheel") })
public sealed interface Chart permits Bars, Lines, HeatMap, Matrix, Graph, Wheel {

	/** More than five cannot be told apart. */
	int MOST_SERIES = 5;

	Caption caption();

	/** Where everything stands. */
	Drawing drawing();

	/** The same as a table, for those who do not see the picture. */
	Numbers numbers();

}
