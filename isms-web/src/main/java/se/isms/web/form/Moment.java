package se.isms.web.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/** Text that is empty, or a moment such as 2026-11-25 14:30. */
@Target({ ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Constraint(validatedBy = Moment.Check.class)
public @interface Moment {

	String message() default "{form.moment}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** The check. */
	final class Check implements ConstraintValidator<Moment, @Nullable String> {

		@Override
		public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
			try {
				var moment = Typed.moment(text);
				return moment == null || text == null || text.strip().matches("(19|20|21)\\d\\d-.*");
			}
			catch (DateTimeException ex) {
				return false;
			}
		}

	}

}
