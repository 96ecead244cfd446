package se.isms.web.recovery;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.recovery.Dependencies;
import se.isms.core.recovery.DependencyRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.ItemsPart;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** What needs what. It is changed where processes and systems are. */
@RestController
@RequestMapping("/api/v1/dependencies")
class DependencyApi {

	private final Dependencies dependencies;

	private final ApiLists lists;

	DependencyApi(Dependencies dependencies, ApiLists lists) {
		this.dependencies = dependencies;
		this.lists = lists;
	}

	@GetMapping
	@Requires(Permission.READ)
	@Operation(
			summary = "Processes, systems, suppliers and shared resources with what they need, those that most others need first")
	ItemsPart<DependencyRow> dependencies(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("dependencies").part(cursor, limit, DependencyRow.class);
	}

	@GetMapping("/{id}")
	@Requires(Permission.READ)
	@Operation(
			summary = "What falls with a process, a system, a supplier or a resource, and what has to be up before it")
	DependencyResource dependency(@PathVariable UUID id) {
		return DependencyResource.of(this.dependencies.sheet(id));
	}

}
