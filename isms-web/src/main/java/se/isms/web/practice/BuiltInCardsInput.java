package se.isms.web.practice;

import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import se.isms.core.practice.BuiltInCard;

/** Which built-in cards an exercise gets. */
record BuiltInCardsInput(@NotEmpty Set<@NotNull BuiltInCard> cards) {
}
