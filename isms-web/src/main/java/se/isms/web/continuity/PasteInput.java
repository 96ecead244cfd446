package se.isms.web.continuity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Contacts out of a spreadsheet: a line each, a tab or a semicolon between the cells. */
record PasteInput(@NotBlank @Size(max = PasteInput.LONGEST) String text) {

	/** A thousand lines with everything in them are shorter. */
	static final int LONGEST = 1_000_000;

}
