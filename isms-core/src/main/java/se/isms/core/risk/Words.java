package se.isms.core.risk;

import java.util.Locale;

/** A text in both languages; either may be empty. */
public record Words(String sv, String en) {

	public static final Words NONE = new Words("", "");

	public Words {
		sv = sv.strip();
		en = en.strip();
	}

	public String in(Locale language) {
		return language.getLanguage().equals("sv") ? this.sv : this.en;
	}

	boolean complete() {
		return !this.sv.isEmpty() && !this.en.isEmpty();
	}

	boolean longerThan(int characters) {
		return this.sv.length() > characters || this.en.length() > characters;
	}

}
