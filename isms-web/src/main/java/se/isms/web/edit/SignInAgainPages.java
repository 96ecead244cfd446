package se.isms.web.edit;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

import se.isms.core.shared.NotFound;
import se.isms.web.page.Page;
import se.isms.web.security.Open;

/** The page to sign in, with what somebody had typed when the session had ended. */
@Page
@Open
class SignInAgainPages {

	@PostMapping("/sign-in/again")
	String signIn(HttpServletRequest request, Model model) {
		if (request.getAttribute(SignedOutForms.TYPED) == null) {
			throw new NotFound();
		}
		model.addAttribute(SignedOutForms.TYPED, request.getAttribute(SignedOutForms.TYPED));
		model.addAttribute(SignedOutForms.PATH, request.getAttribute(SignedOutForms.PATH));
		return "sign-in";
	}

}
