package se.isms.web.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

import se.isms.core.asset.Agreement;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.InformationAsset;
import se.isms.core.asset.InformationSystem;
import se.isms.core.asset.Supplier;

/** Between assets and what the API says of them. */
@Mapper
interface AssetMapper {

	ProcessResource resource(BusinessProcess process);

	SystemResource resource(InformationSystem system);

	InformationResource resource(InformationAsset information);

	SupplierResource resource(Supplier supplier);

	AgreementResource resource(Agreement agreement);

	BusinessProcess process(UUID id, @Nullable Integer version, ProcessInput input);

	InformationSystem system(UUID id, @Nullable Integer version, @Nullable Integer confidentiality,
			@Nullable Integer integrity, @Nullable Integer availability, @Nullable LocalDate classifiedOn,
			SystemInput input);

	InformationAsset information(UUID id, @Nullable Integer version, @Nullable Integer confidentiality,
			@Nullable Integer integrity, @Nullable Integer availability, @Nullable LocalDate classifiedOn,
			InformationInput input);

	Supplier supplier(UUID id, @Nullable Integer version, SupplierInput input);

	Agreement agreement(UUID id, @Nullable Integer version, AgreementInput input);

}
