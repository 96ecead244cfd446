package se.isms.web.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/**
 * The description of the API (OpenAPI): what all operations have in common. Made when
 * somebody asks, see {@code Modules}.
 */
@Lazy
@Configuration(proxyBeanMethods = false)
class Description {

	private static final String PROBLEM = "#/components/schemas/Problem";

	private static final String BASIC = "basic";

	private static final Map<String, String> PROBLEMS = Map.of("400", "The request cannot be read, or values are wrong",
			"401", "No user, or a wrong password", "403", "Not allowed for this user", "404",
			"Not there, or not for you", "409", "A rule of the business stops it", "412",
			"Changed by somebody else meanwhile", "422", "The key stands for another request", "428",
			"If-Match is missing");

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(IfMatch.class, RequestKey.class, Language.class);
	}

	/**
	 * Nobody else asks for the registrar, without which {@link RecordSchemas} is not
	 * heard.
	 */
	@Bean
	@DependsOn("modelConverterRegistrar")
	OpenAPI openApi(ObjectProvider<BuildProperties> build) {
		var version = build.getIfAvailable();
		var components = new Components().addSecuritySchemes(BASIC,
				new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
		return new OpenAPI().components(components)
			.info(new Info().title("isms")
				.version((version != null) ? version.getVersion() : "development")
				.description("Information security management for municipalities. Dates are days in Sweden, moments are"
						+ " UTC. Texts are in Swedish or English, as Accept-Language asks.")
				.license(new License().name("Apache-2.0").identifier("Apache-2.0")))
			.servers(List.of(new Server().url("/")))
			.addSecurityItem(new SecurityRequirement().addList(BASIC));
	}

	@Bean
	OpenApiCustomizer problemSchema() {
		return api -> ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
	}

	@Bean
	OperationCustomizer commonHeaders() {
		return (operation, handler) -> {
			operation.operationId(operationId(handler));
			operation.addParametersItem(header(HttpHeaders.ACCEPT_LANGUAGE, "The language of texts: sv or en", false));
			answers(operation, "400", "401", "403", "404");
			if (takes(handler, IfMatch.class)) {
				operation.addParametersItem(header(HttpHeaders.IF_MATCH,
						"The version that the change is meant for, as ETag gave it: \"3\"", true));
				answers(operation, "409", "412", "428");
			}
			if (takes(handler, RequestKey.class)) {
				operation.addParametersItem(header(HeaderArguments.KEY,
						"Your name for this request: the same one, sent again, gets the same answer", true));
				answers(operation, "409", "422");
			}
			var others = handler.getMethodAnnotation(AlsoAnswers.class);
			if (others != null) {
				answers(operation, others.value());
			}
			return tagged(operation, handler);
		};
	}

	private static Operation tagged(Operation operation, HandlerMethod handler) {
		operation.getResponses().forEach((status, response) -> {
			if (status.startsWith("2") && handler.getMethod().getReturnType() == ResponseEntity.class) {
				response.addHeaderObject(HttpHeaders.ETAG,
						new Header().description("The version").schema(text()).required(false));
			}
		});
		return operation;
	}

	private static String operationId(HandlerMethod handler) {
		return handler.getBeanType().getSimpleName().replaceFirst("Api$", "") + "." + handler.getMethod().getName();
	}

	private static boolean takes(HandlerMethod handler, Class<?> type) {
		return List.of(handler.getMethod().getParameterTypes()).contains(type);
	}

	private static HeaderParameter header(String name, String description, boolean required) {
		var header = new HeaderParameter();
		header.name(name).description(description).required(required).schema(text());
		return header;
	}

	private static Schema<String> text() {
		var text = new Schema<String>();
		text.addType("string");
		return text;
	}

	private static void answers(Operation operation, String... statuses) {
		for (var status : statuses) {
			operation.getResponses().putIfAbsent(status, problem(status));
		}
	}

	private static ApiResponse problem(String status) {
		var schema = new Schema<>().$ref(PROBLEM);
		return new ApiResponse().description(PROBLEMS.get(status))
			.content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
	}

}
