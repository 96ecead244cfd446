package se.isms.web.api;

import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Reads bodies as they were meant or not at all: nothing is guessed or left out. */
final class StrictJson {

	/** No object of ours is near this size; what is larger is not read to its end. */
	private static final long MOST = 1_000_000;

	private StrictJson() {
	}

	static JsonMapper mapper() {
		var limits = StreamReadConstraints.builder().maxDocumentLength(MOST).maxNestingDepth(50).build();
		return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
			.withCoercionConfig(LogicalType.Textual,
					text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
						.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
						.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
			.withCoercionConfig(LogicalType.DateTime,
					date -> date.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
						.setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
			.addModule(new SimpleModule().addDeserializer(String.class, new Text()))
			.build();
	}

	/** PostgreSQL has no place for the character NUL. */
	private static final class Text extends StdScalarDeserializer<String> {

		Text() {
			super(String.class);
		}

		@Override
		public String deserialize(JsonParser parser, DeserializationContext context) {
			if (!parser.currentToken().isScalarValue() || parser.currentToken().isNumeric()
					|| parser.currentToken().isBoolean()) {
				return (String) context.handleUnexpectedToken(getValueType(context), parser);
			}
			var text = parser.getString();
			if (text.indexOf('\0') >= 0) {
				throw InvalidFormatException.from(parser, "NUL in a text", text.replace("\0", "␀"), String.class);
			}
			return text;
		}

	}

}
