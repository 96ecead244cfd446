package se.isms.core.chart;

/**
 * What a chart says in words.
 *
 * @param title the finding that the chart shows, not the name of an axis
 * @param description the same in a sentence, for those who do not see the picture
 * @param what what the rows of its table are, such as department
 * @param value what the table says of each row, where there is one value
 */
public record Caption(String title, String description, String what, String value) {

	public Caption {
		if (title.isBlank() || description.isBlank()) {
			throw new IllegalArgumentException("A chart says what it shows, in a title and in a sentence");
		}
	}

}
