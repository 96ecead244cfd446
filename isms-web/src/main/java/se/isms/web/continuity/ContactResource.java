package se.isms.web.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A contact: the number as it was typed, and in international form. */
record ContactResource(UUID id, UUID planId, int place, String name, @Nullable String organisation, String phone,
		String phoneNormal, boolean withoutTelephony, @Nullable String note, int version) {
}
