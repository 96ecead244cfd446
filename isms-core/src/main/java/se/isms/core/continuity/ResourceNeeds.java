package se.isms.core.continuity;

import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.continuity.NeededRows.Needing;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Register;

/**
 * What shared resources need in their turn: a cabinet of keys that a system locks is gone
 * with it.
 */
@Service
@Transactional
public class ResourceNeeds {

	private final Register<SharedResource> register;

	private final NeededRows needs;

	ResourceNeeds(Register<SharedResource> register, NeededRows needs) {
		this.register = register;
		this.needs = needs;
	}

	@Transactional(readOnly = true)
	public Needed needed(UUID resource) {
		return this.needs.of(Needing.RESOURCE, this.register.get(resource).id());
	}

	/**
	 * Changes a resource and what it needs: both or neither.
	 * @throws Refused where it would need itself
	 */
	public SharedResource save(SharedResource resource, Set<UUID> resources, Set<UUID> systems) {
		if (resources.contains(resource.id())) {
			throw new Refused("refused.needs-itself").at("neededResources");
		}
		var saved = this.register.save(resource);
		this.needs.replace(Needing.RESOURCE, saved.id(), resources, systems);
		return saved;
	}

}
