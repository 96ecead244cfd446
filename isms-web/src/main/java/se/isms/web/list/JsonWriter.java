package se.isms.web.list;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** JSON with the headings and the rows, by the keys that the API uses, too. */
final class JsonWriter implements RowWriter {

	private static final JsonMapper JSON = new JsonMapper();

	private final JsonGenerator out;

	private final List<Heading> headings;

	JsonWriter(OutputStream out, String list, List<Heading> headings) {
		this.out = JSON.createGenerator(out);
		this.headings = headings;
		this.out.writeStartObject();
		this.out.writeStringProperty("list", list);
		this.out.writeObjectPropertyStart("columns");
		headings.forEach(heading -> this.out.writeStringProperty(heading.key(), heading.label()));
		this.out.writeEndObject();
		this.out.writeArrayPropertyStart("rows");
	}

	@Override
	public void row(List<? extends @Nullable Object> values) {
		this.out.writeStartObject();
		for (var i = 0; i < values.size(); i++) {
			this.out.writeName(this.headings.get(i).key());
			write(values.get(i));
		}
		this.out.writeEndObject();
	}

	@Override
	public void close() throws IOException {
		this.out.writeEndArray();
		this.out.writeEndObject();
		this.out.close();
	}

	private void write(@Nullable Object value) {
		if (value == null) {
			this.out.writeNull();
		}
		else if (value instanceof BigDecimal number) {
			this.out.writeNumber(number);
		}
		else {
			this.out.writeString(value.toString());
		}
	}

}
