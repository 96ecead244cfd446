package se.isms.core.notice;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The thing that a notice is about, as far as it decides who is told. */
record Subject(UUID id, @Nullable UUID departmentId, @Nullable UUID ownerId, @Nullable UUID deputyId) {
}
