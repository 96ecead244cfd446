package se.isms.core;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.platform.commons.annotation.Testable;

import org.springframework.boot.test.context.SpringBootTest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * What holds for the tests of every module; each module's {@code TestStyleTests} include
 * it.
 */
public final class HouseRulesForTests {

	private static final DescribedPredicate<JavaClass> HAVE_TESTS = DescribedPredicate
		.describe("have test methods", type -> type.getMethods()
			.stream()
			.anyMatch(method -> method.isAnnotatedWith(Test.class) || method.isMetaAnnotatedWith(TestTemplate.class)));

	@ArchTest
	static final ArchRule classesWithTestsEndInTests = classes().that(HAVE_TESTS)
		.and()
		.areTopLevelClasses()
		.should()
		.haveSimpleNameEndingWith("Tests")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule testsStandBesideWhatTheyTest = GeneralCodingRules
		.testClassesShouldResideInTheSamePackageAsImplementation("Tests");

	@ArchTest
	static final ArchRule applicationsAreStartedThroughAnAnnotationOfOurs = noClasses().that()
		.areNotAnnotations()
		.should()
		.beAnnotatedWith(SpringBootTest.class);

	@ArchTest
	static final ArchRule noTestIsDisabled = noClasses().should().beAnnotatedWith(Disabled.class);

	@ArchTest
	static final ArchRule noTestMethodIsDisabled = noMethods().should().beAnnotatedWith(Disabled.class);

	@ArchTest
	static final ArchRule testsAreNamedAsStatements = methods().that()
		.areMetaAnnotatedWith(Testable.class)
		.should()
		.haveNameNotMatching("(test|should)[A-Z].*|.*_.*")
		.allowEmptyShould(true);

	private HouseRulesForTests() {
	}

}
