package se.isms.web.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

/** The parameters of a request, in their order. */
final class Parameters {

	private Parameters() {
	}

	static Map<String, List<String>> of(HttpServletRequest request) {
		var asked = new LinkedHashMap<String, List<String>>();
		request.getParameterMap().forEach((name, values) -> asked.put(name, List.of(values)));
		return asked;
	}

}
