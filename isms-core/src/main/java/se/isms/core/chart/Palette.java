package se.isms.core.chart;

/**
 * The colours of a picture that brings its own.
 *
 * @param accent the colour of the organisation, six hexadecimal digits after a hash
 */
public record Palette(String accent) {

	String of(Ink ink) {
		return (ink == Ink.ACCENT) ? this.accent : ink.paper();
	}

}
