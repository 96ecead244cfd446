package se.isms.web.page;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;

/** Says on a page of its own what stopped a request, and what to do. */
@ControllerAdvice(annotations = Page.class)
class ProblemPages {

	private final FrameOfProblems frames;

	ProblemPages(FrameOfProblems frames) {
		this.frames = frames;
	}

	@ExceptionHandler({ NotFound.class, MethodArgumentTypeMismatchException.class })
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(Model model) {
		return this.frames.show(model, "refused.not-found");
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

	@ExceptionHandler(OptimisticLockingFailureException.class)
	@ResponseStatus(HttpStatus.CONFLICT)
	String changedMeanwhile(Model model) {
		return this.frames.show(model, "refused.changed-meanwhile");
	}

}
