package se.isms.core.risk;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.shared.Refused;

/**
 * Reads scales out of files of other tools: libraries of CISO Assistant (YAML) and
 * domains of verinice (JSON). Reads values only, stores nothing, and returns nothing that
 * does not hold together.
 */
@Component
public class MatrixFiles {

	/** The largest file that is read. The largest of a real tool has some 15 kB. */
	public static final int LARGEST = 512 * 1024;

	private static final int DEEPEST = 40;

	private final JsonMapper json = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.build())
		.build();

	/**
	 * The scales in a file, in its order; at least one.
	 * @throws Refused where the file is too large, is none of these, or has a matrix that
	 * does not hold together
	 */
	public List<ScaleDefinition> read(byte[] file) {
		if (file.length > LARGEST) {
			throw new Refused("refused.matrix-too-large", LARGEST / 1024).at("file");
		}
		var text = new String(file, StandardCharsets.UTF_8);
		var found = isJson(text) ? VeriniceMatrices.read(json(text)) : CisoAssistantMatrices.read(yaml(text));
		if (found.isEmpty()) {
			throw new Refused("refused.matrix-none").at("file");
		}
		return found;
	}

	/**
	 * One of the scales in a file.
	 * @param number of the scale in the file, from 1
	 */
	public ScaleDefinition read(byte[] file, int number) {
		var found = read(file);
		if (number < 1 || number > found.size()) {
			throw new Refused("refused.matrix-which", number, found.size()).at("number");
		}
		return found.get(number - 1);
	}

	private static boolean isJson(String text) {
		return text.stripLeading().startsWith("{");
	}

	private MatrixNode json(String text) {
		try {
			return new MatrixNode("", this.json.readValue(text, Object.class));
		}
		catch (JacksonException ex) {
			throw unreadable();
		}
	}

	private static MatrixNode yaml(String text) {
		var options = new LoaderOptions();
		options.setNestingDepthLimit(DEEPEST);
		options.setMaxAliasesForCollections(0);
		options.setAllowDuplicateKeys(false);
		options.setAllowRecursiveKeys(false);
		try {
			return new MatrixNode("", new Yaml(new SafeConstructor(options)).load(text));
		}
		catch (YAMLException ex) {
			throw unreadable();
		}
	}

	private static Refused unreadable() {
		return new Refused("refused.matrix-unreadable").at("file");
	}

}
