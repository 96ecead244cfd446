package se.isms.core.asset;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface BusinessProcesses extends ListCrudRepository<BusinessProcess, UUID> {

}
