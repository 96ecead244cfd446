package se.isms.web.asset;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The information systems that a process or a system needs, or that information is in;
 * they replace those it had.
 */
record SystemsInput(@NotNull @Size(max = 500) Set<@NotNull UUID> systems) {
}
