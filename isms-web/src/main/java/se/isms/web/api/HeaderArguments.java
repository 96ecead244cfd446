package se.isms.web.api;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads what operations need from headers. */
final class HeaderArguments implements HandlerMethodArgumentResolver {

	static final String KEY = "Idempotency-Key";

	private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

	private static final Pattern KEYS = Pattern.compile("[\\x21-\\x7e]{1,200}");

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		var type = parameter.getParameterType();
		return type == IfMatch.class || type == RequestKey.class || type == Language.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest webRequest, @Nullable WebDataBinderFactory binders) {
		var request = webRequest.getNativeRequest(HttpServletRequest.class);
		if (request == null) {
			throw new IllegalStateException("not a request of a servlet");
		}
		if (parameter.getParameterType() == IfMatch.class) {
			return version(request.getHeader(HttpHeaders.IF_MATCH));
		}
		return (parameter.getParameterType() == RequestKey.class) ? key(request) : Language.of(request);
	}

	private static IfMatch version(@Nullable String header) {
		if (header == null) {
			throw new VersionMissing();
		}
		var matcher = VERSION.matcher(header.strip());
		if (!matcher.matches()) {
			throw new WrongValue(HttpHeaders.IF_MATCH, header, "api.expected.version");
		}
		return new IfMatch(Integer.parseInt(matcher.group(1)));
	}

	private static RequestKey key(HttpServletRequest request) {
		var key = request.getHeader(KEY);
		if (key == null || !KEYS.matcher(key).matches()) {
			throw new WrongValue(KEY, key, "api.expected.key");
		}
		var version = request.getHeader(HttpHeaders.IF_MATCH);
		return new RequestKey(key, request.getMethod() + " " + request.getRequestURI() + " " + version);
	}

}
