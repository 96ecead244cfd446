package se.isms.core.access;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.isms.core.ingest.CellType;
import se.isms.core.ingest.References;
import se.isms.core.ingest.WrongCell;

/**
 * How strongly an account signs in: a level from 0 to 4, or the names of the methods that
 * Entra lists (Microsoft Graph, userRegistrationDetails, methodsRegistered), of which the
 * strongest counts. A name that is not known is refused, never taken for none.
 */
final class MfaCell implements CellType {

	private static final Map<String, Integer> LEVELS = Map.ofEntries(Map.entry("password", 0), Map.entry("email", 0),
			Map.entry("securityquestion", 0), Map.entry("temporaryaccesspass", 0), Map.entry("mobilephone", 1),
			Map.entry("alternatemobilephone", 1), Map.entry("officephone", 1), Map.entry("sms", 1),
			Map.entry("microsoftauthenticatorpush", 2), Map.entry("softwareonetimepasscode", 2),
			Map.entry("hardwareonetimepasscode", 2), Map.entry("microsoftauthenticatorpasswordless", 3),
			Map.entry("windowshelloforbusiness", 4), Map.entry("fido2", 4), Map.entry("fido2securitykey", 4),
			Map.entry("passkeydevicebound", 4), Map.entry("passkeydeviceboundauthenticator", 4),
			Map.entry("passkeydeviceboundwindowshello", 4), Map.entry("passkeysynced", 4),
			Map.entry("macossecureenclavekey", 4));

	private static final Set<String> NONE = Set.of("ingen", "none", "[]");

	@Override
	public String sqlType() {
		return "smallint";
	}

	@Override
	public Reader reader(References references) {
		return MfaCell::read;
	}

	private static @Nullable String read(String text) {
		if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '4') {
			return text;
		}
		if (NONE.contains(text.toLowerCase(Locale.ROOT))) {
			return "0";
		}
		var strongest = 0;
		for (var method : text.replaceAll("[\\[\\]\"' ]", "").split("[,;|]")) {
			var level = LEVELS.get(method.toLowerCase(Locale.ROOT));
			if (level == null) {
				throw new WrongCell("mfa-unknown", null, method);
			}
			strongest = Math.max(strongest, level);
		}
		return Integer.toString(strongest);
	}

}
