package se.isms.web.practice;

import se.isms.core.practice.BuiltInCard;

/** A built-in card that an exercise does not have yet. */
record OfferedCard(BuiltInCard card, String moment, String happening) {
}
