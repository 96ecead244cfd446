package se.isms.core;

import java.time.Clock;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.TenantTransactionManager;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * What holds for the production classes of every module; each module's
 * {@code ArchitectureTests} include it.
 */
public final class HouseRules {

	@ArchTest
	static final ArchRule packagesHaveNoCycles = slices().matching("se.isms.(*).(*)..")
		.should()
		.beFreeOfCycles()
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule rulesEngineIsUsedInRulesOnly = noClasses().that()
		.resideOutsideOfPackage("se.isms.rules..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.drools..", "org.kie..")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule jobsEngineIsUsedInBatchOnly = noClasses().that()
		.resideOutsideOfPackage("se.isms.batch..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.batch..", "org.springframework.boot.batch..")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule servletsAndTemplatesAreUsedInWebOnly = noClasses().that()
		.resideOutsideOfPackage("se.isms.web..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("jakarta.servlet..", "org.thymeleaf..", "org.springframework.web..",
				"org.springframework.security..")
		.allowEmptyShould(true);

	// A cursor reads on a connection of its own, which knows no tenant.
	@ArchTest
	static final ArchRule nothingReadsThroughACursor = noClasses().should()
		.dependOnClassesThat(resideInAPackage("org.springframework.batch..")
			.and(DescribedPredicate.describe("read through a cursor", type -> type.getName().contains("Cursor"))));

	@ArchTest
	static final ArchRule formsViewsIdsAndEventsAreRecords = classes().that()
		.haveNameMatching(".*(Form|View|Id|Event)")
		.should()
		.beRecords()
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule namesSayWhatItIsInTheBusiness = noClasses().that()
		// The term of Spring for what it is.
		.doNotBelongToAnyOf(TenantTransactionManager.class)
		.should()
		.haveNameMatching(".*(Util[^.$]*|Helper|Manager|(?<!Mapper|Forms)Impl|Dto)")
		.orShould()
		.haveSimpleNameStartingWith("Abstract");

	@ArchTest
	static final ArchRule timeComesFromAClockOrAnArgument = noClasses().should()
		.accessTargetWhere(DescribedPredicate.describe("read the time of the machine", HouseRules::readsMachineTime));

	@ArchTest
	static final ArchRule onlyAConfigurationMakesAClock = noClasses().that()
		.areNotMetaAnnotatedWith(Configuration.class)
		.should()
		.callMethodWhere(DescribedPredicate.describe("make a clock of the system",
				call -> call.getTargetOwner().isEquivalentTo(Clock.class) && call.getName().startsWith("system")));

	@ArchTest
	static final ArchRule transactionsAreOfSpring = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("jakarta.transaction..");

	@ArchTest
	static final ArchRule transactionsBelongToCoreAndJobs = noClasses().that()
		.resideOutsideOfPackages("se.isms.core..", "se.isms.batch..")
		.should()
		.dependOnClassesThat(assignableTo(Transactional.class))
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule repositoriesAreNamedInThePlural = classes().that()
		.areAssignableTo(Repository.class)
		.should()
		.haveNameMatching(".*s")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule repositoriesStayInTheirFeature = classes().that()
		.areAssignableTo(Repository.class)
		.should()
		.bePackagePrivate()
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule repositoriesAnswerWithAnOptionalOrWithMany = methods().that()
		.areDeclaredInClassesThat()
		.areAssignableTo(Repository.class)
		.should()
		.haveRawReturnType(assignableTo(Optional.class).or(assignableTo(Collection.class))
			.or(assignableTo(Stream.class))
			.or(assignableTo(int.class))
			.or(assignableTo(boolean.class)))
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule dependenciesComeThroughTheConstructor = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

	@ArchTest
	static final ArchRule nothingPrintsToTheConsole = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

	@ArchTest
	static final ArchRule nothingLogsThroughTheJdk = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

	@ArchTest
	static final ArchRule errorsSayWhatTheyAre = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

	@ArchTest
	static final ArchRule nothingUsesWhatIsDeprecated = GeneralCodingRules.DEPRECATED_API_SHOULD_NOT_BE_USED;

	@ArchTest
	static final ArchRule nothingCanBeSet = noMethods().that()
		.arePublic()
		.and()
		.areDeclaredInClassesThat()
		.resideInAPackage("se.isms.core..")
		.should()
		.haveNameMatching("set[A-Z].*")
		.allowEmptyShould(true);

	private HouseRules() {
	}

	private static boolean readsMachineTime(JavaAccess<?> access) {
		var owner = access.getTargetOwner();
		var parameters = (access
			.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget unit)
					? unit.getRawParameterTypes() : List.<JavaClass>of();
		return switch (access.getName()) {
			case "now" -> owner.getPackageName().startsWith("java.time")
					&& parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
			case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
			case "getInstance" -> owner.isEquivalentTo(Calendar.class);
			case "<init>" -> owner.isEquivalentTo(Date.class) && parameters.isEmpty();
			default -> false;
		};
	}

}
