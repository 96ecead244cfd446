package se.isms.core.continuity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

	private final LinkRows links;

	ResourceNeeds(Register<SharedResource> register, LinkRows links) {
		this.register = register;
		this.links = links;
	}

	@Transactional(readOnly = true)
	public ResourceLinks links(UUID resource) {
		var id = this.register.get(resource).id();
		return new ResourceLinks(this.links.of(Link.RESOURCE_RESOURCES, id), this.links.of(Link.RESOURCE_SYSTEMS, id));
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
		this.links.replace("shared_resource", saved.id(),
				Map.of(Link.RESOURCE_RESOURCES, resources, Link.RESOURCE_SYSTEMS, systems));
		return saved;
	}

}
