package se.isms.web.continuity;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import se.isms.core.shared.GuardAnswer;

/** The process that a plan is drafted for. */
record DraftInput(@NotNull UUID processId, @NotNull GuardAnswer guard) {
}
