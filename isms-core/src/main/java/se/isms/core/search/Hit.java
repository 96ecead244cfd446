package se.isms.core.search;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param kind what it is: the list that it stands in
 * @param code a number or the like that people know it by; empty where there is none
 * @param unit whose it is; none where it is everybody's
 */
public record Hit(String kind, UUID id, String title, String code, @Nullable String unit) {
}
