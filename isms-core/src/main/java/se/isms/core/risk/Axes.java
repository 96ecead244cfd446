package se.isms.core.risk;

import java.util.List;

/** What each step of likelihood and of consequence means, from step 1 on. */
public record Axes(List<Anchor> likelihoods, List<Anchor> consequences) {
}
