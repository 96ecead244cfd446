package se.isms.web.organisation;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Department;
import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.Unit;
import se.isms.core.organisation.UnitRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** The municipality and its companies as a tree of units. */
@RestController
@RequestMapping("/api/v1")
class OrganisationApi {

	private final Organisation organisation;

	private final UnitMapper mapper;

	private final ApiLists lists;

	OrganisationApi(Organisation organisation, UnitMapper mapper, ApiLists lists) {
		this.organisation = organisation;
		this.mapper = mapper;
		this.lists = lists;
	}

	@GetMapping("/departments")
	@Requires(Permission.READ)
	@Operation(summary = "Departments, companies and federations")
	Items<Department> departments() {
		return new Items<>(this.organisation.departments());
	}

	@GetMapping("/departments/{id}/people")
	@Requires(Permission.READ)
	@Operation(summary = "People of a department who may answer for something")
	Items<Choice> people(@PathVariable UUID id) {
		return new Items<>(this.organisation.people(this.organisation.unit(id).id()));
	}

	@GetMapping("/units")
	@Requires(Permission.READ)
	@Operation(summary = "All units, parents before their children")
	ItemsPart<UnitRow> units(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("units").part(cursor, limit, UnitRow.class);
	}

	@GetMapping("/units/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A unit")
	ResponseEntity<UnitResource> unit(@PathVariable UUID id) {
		return ok(this.organisation.unit(id));
	}

	@PutMapping("/units/{id}")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Changes a unit")
	ResponseEntity<UnitResource> changeUnit(@PathVariable UUID id, @Valid @RequestBody UnitInput input, IfMatch match) {
		var before = this.organisation.unit(id);
		match.require(before.version());
		return ok(this.organisation.change(this.mapper.unit(id, before.parentId(), before.departmentId(),
				before.legalEntityId(), before.kind(), match.version(), input)));
	}

	private ResponseEntity<UnitResource> ok(Unit found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
