package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * Somebody who is called when the plan is put to use. Who may not read the plan does not
 * see the number: it may be a private one.
 *
 * @param place in the order in which they are called
 * @param name of the person or the role
 * @param phone as it was typed, empty only where nothing is typed yet
 * @param phoneNormal in international form; always that of the number that was typed
 * @param withoutTelephony whether it works when the telephony of the municipality is gone
 */
public record PlanContact(@Id UUID id, UUID planId, int place, String name, @Nullable String organisation, String phone,
		String phoneNormal, boolean withoutTelephony, @Nullable String note,
		@Version @Nullable Integer version) implements Identified {

	public PlanContact {
		if (place < 1) {
			throw new Refused("refused.contact-place", place).at("place");
		}
		phone = phone.strip();
		phoneNormal = phone.isEmpty() ? "" : PhoneNumber.normal(phone);
	}

	/** As it was pasted. */
	static PlanContact of(UUID id, UUID plan, int place, PastedContacts.Line line) {
		return new PlanContact(id, plan, place, line.name(), line.organisation().isEmpty() ? null : line.organisation(),
				line.phone(), "", line.withoutTelephony(), line.note().isEmpty() ? null : line.note(), null);
	}

}
