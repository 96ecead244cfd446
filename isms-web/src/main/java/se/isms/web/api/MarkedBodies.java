package se.isms.web.api;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.shared.ClassificationMarking;

/** Stops a body with a text that is marked as classified before any handler sees it. */
@ControllerAdvice
class MarkedBodies extends RequestBodyAdviceAdapter {

	private final JsonMapper json = StrictJson.mapper();

	@Override
	public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public Object afterBodyRead(Object body, HttpInputMessage message, MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converter) {
		var texts = new ArrayList<String>();
		collect(this.json.valueToTree(body), texts);
		ClassificationMarking.refuse(texts);
		return body;
	}

	private static void collect(JsonNode node, List<String> texts) {
		if (node.isString()) {
			texts.add(node.asString());
		}
		node.values().forEach(child -> collect(child, texts));
	}

}
