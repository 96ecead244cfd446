package se.isms.web.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;

/** An operation answers with a document in the format that is asked for. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "200", description = "The document",
		content = { @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")),
				@Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
				@Content(mediaType = MediaType.APPLICATION_PDF_VALUE,
						schema = @Schema(type = "string", format = "binary")),
				@Content(mediaType = DocumentFormat.WORD, schema = @Schema(type = "string", format = "binary")),
				@Content(mediaType = DocumentFormat.SLIDES, schema = @Schema(type = "string", format = "binary")),
				@Content(mediaType = DocumentFormat.SHEET, schema = @Schema(type = "string", format = "binary")) })
public @interface AnswersDocument {

}
