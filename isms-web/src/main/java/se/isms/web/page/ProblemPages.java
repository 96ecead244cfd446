package se.isms.web.page;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

import se.isms.core.shared.Classified;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.web.form.BrokenConstraint;

/** Says on a page of its own what stopped a request, and what to do. */
@ControllerAdvice(annotations = Page.class)
class ProblemPages {

	private final FrameOfProblems frames;

	ProblemPages(FrameOfProblems frames) {
		this.frames = frames;
	}

	@ExceptionHandler(NotFound.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(Model model) {
		return this.frames.show(model, "refused.not-found");
	}

	/** A path that cannot be read leads nowhere; other values are told as they came. */
	@ExceptionHandler
	ModelAndView unreadable(MethodArgumentTypeMismatchException mismatch, Model model) {
		if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
			return answer(HttpStatus.NOT_FOUND, notFound(model), model);
		}
		var view = this.frames.show(model, "problem.wrong-value",
				List.of(mismatch.getName(), String.valueOf(mismatch.getValue())));
		return answer(HttpStatus.BAD_REQUEST, view, model);
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	String missing(MissingServletRequestParameterException missing, Model model) {
		return this.frames.show(model, "problem.missing-value", List.of(missing.getParameterName()));
	}

	@ExceptionHandler({ NotAllowed.class, AccessDeniedException.class })
	@ResponseStatus(HttpStatus.FORBIDDEN)
	String notAllowed(Model model) {
		return this.frames.show(model, "refused.not-allowed");
	}

	@ExceptionHandler(Refused.class)
	@ResponseStatus(HttpStatus.CONFLICT)
	String refused(Refused refused, Model model) {
		return this.frames.show(model, refused.key(), refused.arguments());
	}

	/**
	 * Told apart from other refusals by the script that keeps drafts. Whoever has sent a
	 * form gets it back, so that nothing typed is lost; it is kept nowhere else.
	 */
	@ExceptionHandler(Classified.class)
	@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
	String classified(Classified refused, HttpServletRequest request, HttpServletResponse response, Model model) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		var problem = this.frames.show(model, refused.key());
		var form = StoppedForm.of(request);
		model.addAttribute("stopped", form.orElse(null));
		return form.isPresent() ? "stopped" : problem;
	}

	@ExceptionHandler(OptimisticLockingFailureException.class)
	@ResponseStatus(HttpStatus.CONFLICT)
	String changedMeanwhile(Model model) {
		return this.frames.show(model, "refused.changed-meanwhile");
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String notStored(DataIntegrityViolationException violation, Model model) {
		return this.frames.show(model, BrokenConstraint.of(violation).key());
	}

	private static ModelAndView answer(HttpStatus status, String view, Model model) {
		return new ModelAndView(view, model.asMap(), status);
	}

}
