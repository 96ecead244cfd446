package se.isms.web.kit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Of which department a kit is ordered; none for the whole municipality. */
record KitInput(@Nullable UUID unitId) {
}
