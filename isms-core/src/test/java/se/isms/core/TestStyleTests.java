package se.isms.core;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "se.isms.core")
class TestStyleTests {

	@ArchTest
	static final ArchTests house = ArchTests.in(HouseRulesForTests.class);

}
