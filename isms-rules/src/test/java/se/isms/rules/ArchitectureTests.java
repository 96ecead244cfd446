package se.isms.rules;

import java.util.regex.Pattern;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

import se.isms.core.HouseRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "se.isms.rules",
		importOptions = { DoNotIncludeTests.class, ArchitectureTests.WithoutWhatDroolsWrites.class })
class ArchitectureTests {

	@ArchTest
	static final ArchTests house = ArchTests.in(HouseRules.class);

	@ArchTest
	static final ArchRule knowsCoreOnly = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("se.isms.batch..", "se.isms.web..");

	/**
	 * Leaves out the classes that the build makes of rules: their names hold a digest.
	 */
	static final class WithoutWhatDroolsWrites implements ImportOption {

		private static final Pattern DIGEST = Pattern.compile(".*[0-9a-fA-F]{32}.*");

		@Override
		public boolean includes(Location location) {
			return !location.matches(DIGEST);
		}

	}

}
