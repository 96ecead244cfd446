package se.isms.core.continuity;

import java.util.regex.Pattern;

import se.isms.core.shared.Refused;

/**
 * A telephone number as somebody types it, and as every telephone understands it (E.164).
 * Short numbers such as 112 are only known within the country and stay as they are.
 */
public final class PhoneNumber {

	/** Blanks, dashes of all sorts, brackets, dots and strokes mean nothing. */
	private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\p{Pd}\\p{Cf}\\s().,/\\u2212]+");

	private static final Pattern ZERO_IN_BRACKETS = Pattern.compile("^(\\+|00)(.*?)\\(0\\)");

	private static final Pattern SHORT = Pattern.compile("1\\d{2,5}|90\\d{3}");

	private static final Pattern SWEDISH = Pattern.compile("\\+46[1-9]\\d{6,8}");

	private static final Pattern FOREIGN = Pattern.compile("\\+(?!46)[1-9]\\d{6,14}");

	private PhoneNumber() {
	}

	/**
	 * The number in international form.
	 * @throws Refused where it cannot be a telephone number
	 */
	public static String normal(String typed) {
		var number = international(bare(typed));
		if (!Pattern.compile(SHORT + "|" + SWEDISH + "|" + FOREIGN).matcher(number).matches()) {
			throw new Refused("refused.phone-not-number", typed.strip()).at("phone");
		}
		return number;
	}

	private static String bare(String typed) {
		var text = typed.strip().replaceFirst("(?i)^tel:", "");
		return BETWEEN.matcher(ZERO_IN_BRACKETS.matcher(text).replaceFirst("$1$2")).replaceAll("");
	}

	/** A spreadsheet takes the zero or the plus from what it holds for a number. */
	private static String international(String bare) {
		if (bare.startsWith("00")) {
			return international("+" + bare.substring(2));
		}
		if (bare.startsWith("+460")) {
			return "+46" + bare.substring(4);
		}
		if (bare.startsWith("0")) {
			return "+46" + bare.substring(1);
		}
		if (bare.matches("467\\d{8}")) {
			return "+" + bare;
		}
		return bare.matches("7\\d{8}") ? "+46" + bare : bare;
	}

}
