package se.isms.web;

import java.util.Set;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.data.annotation.Id;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import se.isms.core.HouseRules;
import se.isms.web.security.Open;
import se.isms.web.security.Requires;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

@AnalyzeClasses(packages = "se.isms.web",
		importOptions = { DoNotIncludeTests.class, ArchitectureTests.WrittenByPeople.class })
class ArchitectureTests {

	/**
	 * The only classes that may answer somebody who has not signed in. Programs that
	 * fetch a calendar cannot: there the address is the secret.
	 */
	private static final Set<String> OPEN = Set.of("se.isms.web.page.SignInPages", "se.isms.web.page.ErrorPages",
			"se.isms.web.edit.SignInAgainPages", "se.isms.web.notice.CalendarFeedPages",
			"se.isms.web.workshop.RoomPages");

	private static final DescribedPredicate<JavaMethod> HANDLERS = DescribedPredicate.describe("handle requests",
			method -> method.isMetaAnnotatedWith(RequestMapping.class));

	@ArchTest
	static final ArchTests house = ArchTests.in(HouseRules.class);

	@ArchTest
	static final ArchRule knowsNeitherRulesNorJobs = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("se.isms.rules..", "se.isms.batch..");

	@ArchTest
	static final ArchRule everyHandlerDeclaresAPermission = methods().that(HANDLERS)
		.should(be(DescribedPredicate.<JavaMethod>describe("annotated with @Requires or @Open",
				method -> declares(method, Requires.class) || declares(method, Open.class))))
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule handlersBeforeSignInAreListed = methods().that(HANDLERS)
		.and(DescribedPredicate.describe("are open", method -> declares(method, Open.class)))
		.should(be(DescribedPredicate.<JavaMethod>describe("in a class of the list",
				method -> OPEN.contains(method.getOwner().getName()))))
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule handlersAreWhereControllersAre = methods().that(HANDLERS)
		.should()
		.beDeclaredInClassesThat()
		.areMetaAnnotatedWith(Controller.class)
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule controllersAreHidden = classes().that()
		.areNotAnnotations()
		.and()
		.doNotHaveModifier(JavaModifier.ABSTRACT)
		.and()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate()
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule controllersOfPagesAreNamedPages = classes().that()
		.areNotAnnotations()
		.and()
		.areMetaAnnotatedWith(Controller.class)
		.and()
		.areNotMetaAnnotatedWith(ResponseBody.class)
		.should()
		.haveSimpleNameEndingWith("Pages")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule controllersOfTheApiAreNamedApi = classes().that()
		.areNotAnnotations()
		.and()
		.areMetaAnnotatedWith(Controller.class)
		.and()
		.areMetaAnnotatedWith(ResponseBody.class)
		.should()
		.haveSimpleNameEndingWith("Api")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule handlersBindFormsAndNotAggregates = noMethods().that(HANDLERS)
		.should(takeOrReturnAnAggregate())
		.allowEmptyShould(true);

	private static boolean declares(JavaMethod method, Class<? extends java.lang.annotation.Annotation> type) {
		return method.isMetaAnnotatedWith(type) || method.getOwner().isMetaAnnotatedWith(type);
	}

	private static ArchCondition<JavaMethod> takeOrReturnAnAggregate() {
		return new ArchCondition<>("take or return an aggregate of core") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				var aggregate = method.getAllInvolvedRawTypes().stream().filter(type -> isAggregate(type)).findFirst();
				var message = method.getFullName()
						+ aggregate.map(type -> " has " + type.getName()).orElse(" has none");
				events.add(new SimpleConditionEvent(method, aggregate.isPresent(), message));
			}

		};
	}

	private static boolean isAggregate(JavaClass type) {
		return type.getName().startsWith("se.isms.core.")
				&& type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Id.class));
	}

	/** Leaves out what an earlier packaging has written beside our classes. */
	static final class WrittenByPeople implements ImportOption {

		private static final Pattern GENERATED = Pattern.compile(".*/[^/]*(__|\\$\\$SpringCGLIB\\$\\$)[^/]*\\.class");

		@Override
		public boolean includes(Location location) {
			return !location.matches(GENERATED);
		}

	}

}
