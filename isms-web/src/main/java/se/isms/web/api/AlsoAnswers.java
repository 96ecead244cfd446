package se.isms.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Problems that an operation answers with, besides those of all that are like it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AlsoAnswers {

	/** The statuses, such as 412. */
	String[] value();

}
