package se.isms.core.document;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of a file. */
final class Conformance {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private Conformance() {
	}

	/** Each rule that is broken, of a flavour such as ua1 or 2a. */
	static List<String> violations(byte[] pdf, String flavour) throws Exception {
		var wanted = PDFAFlavour.byFlavourId(flavour);
		try (var foundry = Foundries.defaultInstance();
				var validator = foundry.createValidator(wanted, false);
				var parser = foundry.createParser(new ByteArrayInputStream(pdf), wanted)) {
			var result = validator.validate(parser);
			var found = result.getTestAssertions()
				.stream()
				.map((broken) -> broken.getRuleId() + " " + broken.getMessage());
			return result.isCompliant() ? List.of() : found.distinct().toList();
		}
	}

}
