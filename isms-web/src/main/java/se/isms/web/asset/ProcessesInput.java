package se.isms.web.asset;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The processes that a process needs; they replace those it needed. */
record ProcessesInput(@NotNull @Size(max = 500) Set<@NotNull UUID> processes) {
}
