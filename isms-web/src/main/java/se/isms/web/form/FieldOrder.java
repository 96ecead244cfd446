package se.isms.web.form;

import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;

import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Tells what is wrong in the order of the fields, and not in any. */
@Primary
@Component("defaultValidator")
class FieldOrder extends LocalValidatorFactoryBean {

	FieldOrder(MessageSource texts, List<ValidationConfigurationCustomizer> customizers) {
		setMessageInterpolator(new MessageInterpolatorFactory(texts).getObject());
		setConfigurationInitializer(configuration -> customizers.forEach(one -> one.customize(configuration)));
	}

	@Override
	protected void processConstraintViolations(Set<ConstraintViolation<Object>> violations, Errors errors) {
		super.processConstraintViolations(violations.stream()
			.sorted(Comparator.comparingInt(FieldOrder::place))
			.collect(Collectors.toCollection(LinkedHashSet::new)), errors);
	}

	/** Only records are validated: their components are in order. */
	private static int place(ConstraintViolation<Object> violation) {
		var fields = Stream.of(violation.getRootBeanClass().getDeclaredFields()).map(Field::getName).toList();
		return fields.indexOf(violation.getPropertyPath().iterator().next().getName());
	}

}
