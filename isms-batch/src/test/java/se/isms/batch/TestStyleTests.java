package se.isms.batch;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

import se.isms.core.HouseRulesForTests;

@AnalyzeClasses(packages = "se.isms.batch")
class TestStyleTests {

	@ArchTest
	static final ArchTests house = ArchTests.in(HouseRulesForTests.class);

}
