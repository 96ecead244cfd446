package se.isms.core;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies;

import se.isms.core.evaluation.Fact;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

@AnalyzeClasses(packages = "se.isms.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchTests house = ArchTests.in(HouseRules.class);

	@ArchTest
	static final ArchRule knowsNobody = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("se.isms.rules..", "se.isms.batch..", "se.isms.web..");

	/** The one place where the dependencies between features are declared. */
	@ArchTest
	static final ArchRule featuresUseWhatIsDeclared = modules().definedByPackages("se.isms.core.(*)..")
		.should()
		.respectTheirAllowedDependencies(features(), consideringOnlyDependenciesInAnyPackage("se.isms.core.(*).."));

	@ArchTest
	static final ArchRule factsAreRecords = classes().that()
		.implement(Fact.class)
		.should()
		.beRecords()
		.andShould()
		.haveSimpleNameEndingWith("Fact");

	// Charts and what is shared know nothing and are not listed.
	private static AllowedModuleDependencies features() {
		return allow().fromModule("trail")
			.toModules("shared")
			.fromModule("draft")
			.toModules("shared")
			.fromModule("list")
			.toModules("shared", "trail")
			.fromModule("search")
			.toModules("shared")
			.fromModule("request")
			.toModules("shared")
			.fromModule("job")
			.toModules("shared")
			.fromModule("ingest")
			.toModules("job", "shared", "trail")
			.fromModule("evaluation")
			.toModules("shared", "trail")
			.fromModule("organisation")
			.toModules("draft", "list", "ingest", "evaluation", "shared", "trail")
			.fromModule("notice")
			.toModules("organisation", "shared", "trail")
			.fromModule("asset")
			.toModules("list", "ingest", "organisation", "evaluation", "shared", "trail")
			.fromModule("risk")
			.toModules("list", "notice", "organisation", "evaluation", "shared", "trail")
			.fromModule("workshop")
			.toModules("notice", "organisation", "risk", "evaluation", "shared", "trail")
			.fromModule("continuity")
			.toModules("list", "ingest", "asset", "notice", "organisation", "evaluation", "shared", "trail")
			.fromModule("recovery")
			.toModules("list", "asset", "continuity", "organisation", "evaluation", "shared", "trail")
			.fromModule("kit")
			.toModules("continuity", "organisation", "recovery", "shared", "trail")
			.fromModule("access")
			.toModules("list", "ingest", "asset", "organisation", "evaluation", "shared", "trail")
			.fromModule("incident")
			.toModules("notice", "organisation", "evaluation", "shared", "trail")
			.fromModule("improvement")
			.toModules("list", "ingest", "notice", "organisation", "evaluation", "shared", "trail")
			.fromModule("practice")
			.toModules("list", "continuity", "incident", "improvement", "organisation", "evaluation", "shared", "trail")
			.fromModule("governance")
			.toModules("notice", "organisation", "evaluation", "shared", "trail")
			.fromModule("document")
			.toModules("chart")
			.fromModule("brand")
			.toModules("document", "shared", "trail")
			.fromModule("review")
			.toModules("brand", "organisation", "asset", "risk", "continuity", "access", "incident", "improvement",
					"governance", "document", "evaluation", "shared", "trail")
			.fromModule("report")
			.toModules("review", "brand", "document", "shared", "trail")
			.fromModule("sample")
			.toModules("organisation", "continuity", "recovery", "review", "report", "job", "evaluation", "shared",
					"trail");
	}

}
