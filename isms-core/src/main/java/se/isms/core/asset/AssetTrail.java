package se.isms.core.asset;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.organisation.UnitRegister;
import se.isms.core.organisation.UnitRegisters;
import se.isms.core.trail.NamedTable;
import se.isms.core.trail.Register;

/** What can be taken back among the assets, and what they are called. */
@Configuration(proxyBeanMethods = false)
class AssetTrail {

	@Bean
	UnitRegister<BusinessProcess> registerOfProcess(UnitRegisters registers) {
		return registers.of("business_process", BusinessProcess.class);
	}

	@Bean
	UnitRegister<InformationSystem> registerOfSystem(UnitRegisters registers) {
		return registers.of("information_system", InformationSystem.class);
	}

	@Bean
	UnitRegister<InformationAsset> registerOfInformation(UnitRegisters registers) {
		return registers.of("information_asset", InformationAsset.class);
	}

	@Bean
	Register<Supplier> registerOfSupplier(AssetRegister register) {
		return Register.of("supplier", Supplier.class, register::supplier, register::save);
	}

	@Bean
	Register<Agreement> registerOfAgreement(AssetRegister register) {
		return Register.of("agreement", Agreement.class, register::agreement, register::save);
	}

	@Bean
	NamedTable namedProcesses() {
		return new NamedTable("business_process", "name");
	}

	@Bean
	NamedTable namedSystems() {
		return new NamedTable("information_system", "name");
	}

	@Bean
	NamedTable namedInformation() {
		return new NamedTable("information_asset", "name");
	}

	@Bean
	NamedTable namedSuppliers() {
		return new NamedTable("supplier", "name");
	}

}
