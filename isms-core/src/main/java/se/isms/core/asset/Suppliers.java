package se.isms.core.asset;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface Suppliers extends ListCrudRepository<Supplier, UUID> {

}
