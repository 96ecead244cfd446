package se.isms.core;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.stereotype.Component;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "se.isms.core")
class TestStyleTests {

	private static final DescribedPredicate<JavaClass> TESTS = DescribedPredicate.describe("are in the test tree",
			type -> type.getSource().map(source -> source.getUri().getPath().contains("/test-classes/")).orElse(false));

	@ArchTest
	static final ArchTests house = ArchTests.in(HouseRulesForTests.class);

	// Core scans its packages; a bean for tests would be in the tests of every module.
	@ArchTest
	static final ArchRule beansForTestsAreImported = noClasses().that(TESTS)
		.should()
		.beMetaAnnotatedWith(Component.class);

}
