package se.isms.web.workshop;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * Which scenario another one says the same as.
 *
 * @param into the one that stays
 */
record MergeScenarioInput(@NotNull UUID into) {
}
