package se.isms.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import se.isms.web.security.Open;

/**
 * The last page that somebody sees when nothing else could answer: never a stack trace.
 */
@Page
@Open
class ErrorPages implements ErrorController {

	private final FrameOfProblems frames;

	ErrorPages(FrameOfProblems frames) {
		this.frames = frames;
	}

	@RequestMapping("/error")
	String error(HttpServletRequest request, Model model) {
		var status = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		return this.frames.show(model, switch (status) {
			case "404" -> "refused.not-found";
			case "401", "403" -> "refused.not-allowed";
			default -> "problem.unexpected";
		});
	}

}
