package se.isms.web.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/** Text that is empty, or a whole number within bounds. */
@Target({ ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Constraint(validatedBy = WholeNumber.Check.class)
public @interface WholeNumber {

	int from() default 0;

	int to() default Integer.MAX_VALUE;

	String message() default "{form.whole-number}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** The check. */
	final class Check implements ConstraintValidator<WholeNumber, @Nullable String> {

		private int from;

		private int to;

		@Override
		public void initialize(WholeNumber bounds) {
			this.from = bounds.from();
			this.to = bounds.to();
		}

		@Override
		public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
			if (text == null || text.isBlank()) {
				return true;
			}
			if (!text.strip().matches("-?\\d{1,9}")) {
				return false;
			}
			var number = Integer.parseInt(text.strip());
			return number >= this.from && number <= this.to;
		}

	}

}
