package se.isms.core.asset;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.NamedTable;
import se.isms.core.trail.Undoable;

/** What the trail needs to know of assets: what can be taken back, and names. */
@Configuration(proxyBeanMethods = false)
class AssetTrail {

	@Bean
	Undoable<InformationSystem> undoableSystem(AssetRegister register) {
		return new Undoable<>("information_system", InformationSystem.class, register::save);
	}

	@Bean
	Undoable<Supplier> undoableSupplier(AssetRegister register) {
		return new Undoable<>("supplier", Supplier.class, register::save);
	}

	@Bean
	Undoable<Agreement> undoableAgreement(AssetRegister register) {
		return new Undoable<>("agreement", Agreement.class, register::save);
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
	NamedTable namedSuppliers() {
		return new NamedTable("supplier", "name");
	}

}
