package se.isms.core.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.draft.Unkept;
import se.isms.core.trail.NamedTable;
import se.isms.core.trail.Register;

/**
 * What the trail needs to know of the organisation: what can be taken back, and names.
 */
@Configuration(proxyBeanMethods = false)
class OrganisationTrail {

	@Bean
	Register<Unit> registerOfUnit(Organisation register) {
		return Register.of("unit", Unit.class, register::unit, register::change);
	}

	@Bean
	Register<Person> registerOfPerson(PersonRegister register) {
		return Register.of("person", Person.class, register::person, register::save);
	}

	@Bean
	Register<RoleAssignment> registerOfRole(RoleRegister register) {
		return Register.of(RoleRegister.SUBJECT, RoleAssignment.class, register::role, register::save);
	}

	/** What was typed by mistake for an employee number stays nowhere. */
	@Bean
	Unkept personalNumbers() {
		return new Unkept("employeeNo", PersonalNumber::looksLike);
	}

	@Bean
	NamedTable namedPeople() {
		return new NamedTable("person", "name");
	}

	@Bean
	NamedTable namedUnits() {
		return new NamedTable("unit", "name");
	}

}
