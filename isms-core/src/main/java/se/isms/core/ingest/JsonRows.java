package se.isms.core.ingest;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

import se.isms.core.shared.Refused;

/**
 * The objects of a JSON array, streamed. The first objects tell the names of the columns.
 */
final class JsonRows implements SourceRows {

	/** Objects that are looked at for names: some leave out what is empty. */
	private static final int LOOKED_AT = 100;

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(10).maxStringLength(1_000_000).build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final SourceFile file;

	private final CountedInput in;

	private final JsonParser parser;

	private final List<Map<String, String>> ahead = new ArrayList<>();

	private final List<String> headers;

	private final long size;

	private int number;

	private boolean ended;

	private JsonRows(SourceFile file, byte[] start) throws IOException {
		this.file = file;
		this.size = Files.size(file.path());
		this.in = new CountedInput(Files.newInputStream(file.path()));
		Reader reader = TextEncoding.of(file, start).reader(this.in);
		this.parser = FACTORY.createParser(ObjectReadContext.empty(), reader);
		this.headers = names();
	}

	static JsonRows open(SourceFile file) throws IOException {
		try (var in = Files.newInputStream(file.path())) {
			return new JsonRows(file, in.readNBytes(65_536));
		}
	}

	private List<String> names() {
		if (token() != JsonToken.START_ARRAY) {
			throw new Refused("refused.import-json-shape", this.file.name());
		}
		var names = new LinkedHashMap<String, String>();
		while (this.ahead.size() < LOOKED_AT) {
			var object = read();
			if (object == null) {
				break;
			}
			this.ahead.add(object);
			names.putAll(object);
		}
		if (names.isEmpty()) {
			throw new Refused("refused.import-file-empty", this.file.name());
		}
		return List.copyOf(names.keySet());
	}

	@Override
	public List<String> headers() {
		return this.headers;
	}

	@Override
	public @Nullable SourceRow next() {
		var object = this.ahead.isEmpty() ? read() : this.ahead.remove(0);
		if (object == null) {
			return null;
		}
		this.number++;
		for (var name : object.keySet()) {
			if (!this.headers.contains(name)) {
				throw new Refused("refused.import-json-late-name", this.file.name(), this.number, name);
			}
		}
		return new SourceRow(this.number,
				this.headers.stream().map(name -> object.getOrDefault(name, "").strip()).toList());
	}

	private @Nullable Map<String, String> read() {
		var token = this.ended ? JsonToken.END_ARRAY : token();
		if (token == JsonToken.END_ARRAY) {
			this.ended = true;
			return null;
		}
		if (token != JsonToken.START_OBJECT) {
			throw new Refused("refused.import-json-shape", this.file.name());
		}
		var object = new LinkedHashMap<String, String>();
		while (token() == JsonToken.PROPERTY_NAME) {
			var name = this.parser.currentName();
			object.put(name, value(token()));
		}
		return object;
	}

	private String value(@Nullable JsonToken token) {
		if (token == JsonToken.VALUE_NULL) {
			return "";
		}
		if (token == JsonToken.START_ARRAY) {
			return list();
		}
		if (token == null || !token.isScalarValue()) {
			throw new Refused("refused.import-json-shape", this.file.name());
		}
		return this.parser.getString();
	}

	/** Lists of simple values are one cell, as exports of directories write them. */
	private String list() {
		var values = new StringJoiner(";");
		for (var token = token(); token != JsonToken.END_ARRAY; token = token()) {
			if (token == null || !token.isScalarValue()) {
				throw new Refused("refused.import-json-shape", this.file.name());
			}
			values.add(this.parser.getString());
		}
		return values.toString();
	}

	private @Nullable JsonToken token() {
		try {
			return this.parser.nextToken();
		}
		catch (JacksonException ex) {
			var line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1;
			throw new Refused("refused.import-json-broken", this.file.name(), line);
		}
	}

	@Override
	public double share() {
		return (this.size > 0) ? Math.min(1, (double) this.in.count() / this.size) : 0;
	}

	@Override
	public void close() {
		this.parser.close();
	}

}
