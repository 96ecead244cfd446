package se.isms.web.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/** Text that is the name of one of the constants. */
@Target({ ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Constraint(validatedBy = OneOf.Check.class)
public @interface OneOf {

	/** The constants. */
	Class<? extends Enum<?>> value();

	String message() default "{form.choice}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** The check. */
	final class Check implements ConstraintValidator<OneOf, @Nullable String> {

		private Set<String> names = Set.of();

		@Override
		public void initialize(OneOf constraint) {
			this.names = Stream.of(constraint.value().getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
		}

		@Override
		public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
			return text != null && this.names.contains(text);
		}

	}

}
