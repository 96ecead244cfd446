package se.isms.web.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes which components of records are always there, and which may be null. */
@Component
class RecordSchemas implements ModelConverter {

	private static final String REFERENCE = "#/components/schemas/";

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		var raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
		if (schema != null && raw.isRecord() && raw.getName().startsWith("se.isms.")) {
			describe(model(schema, context), raw);
		}
		return schema;
	}

	private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
		var reference = schema.get$ref();
		return (reference != null) ? context.getDefinedModels().getOrDefault(reference.replace(REFERENCE, ""), schema)
				: schema;
	}

	private static void describe(Schema<?> model, Class<?> type) {
		var properties = model.getProperties();
		if (properties == null || model.getRequired() != null && model.getExtensions() != null) {
			return;
		}
		var required = new ArrayList<String>();
		for (var component : type.getRecordComponents()) {
			var property = properties.get(component.getName());
			if (property != null && nullable(component)) {
				properties.put(component.getName(), orNull(property));
			}
			else if (property != null) {
				required.add(component.getName());
			}
		}
		model.setRequired(required);
	}

	private static boolean nullable(RecordComponent component) {
		return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
				&& !component.isAnnotationPresent(NotNull.class);
	}

	@SuppressWarnings({ "rawtypes", "unchecked" })
	private static Schema orNull(Schema property) {
		if (property.get$ref() != null) {
			var nothing = new Schema<>();
			nothing.addType("null");
			return new Schema<>().anyOf(List.of(property, nothing));
		}
		if (property.getTypes() == null) {
			return property;
		}
		property.addType("null");
		if (property.getEnum() != null && !property.getEnum().contains(null)) {
			var values = new ArrayList<>(property.getEnum());
			values.add(null);
			property.setEnum(values);
		}
		return property;
	}

}
