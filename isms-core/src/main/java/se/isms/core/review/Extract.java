package se.isms.core.review;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What section 1.4 of the yearly report tells beside figures.
 *
 * @param assignmentOn when the management gave the continuity assignment
 * @param premiseDays for how many days without IT is planned
 * @param assignedTo names of those who got it, where it was not given to all
 * @param silent names of those who had not answered what they were asked, the newest
 * assignment or an earlier one
 * @param exercises titles of the exercises of the year
 * @param trainingOn when the running training programme was launched
 * @param trainingMonths how long it runs
 * @param ongoing activities that go on into the next year
 */
public record Extract(@Nullable LocalDate assignmentOn, @Nullable Integer premiseDays, List<String> assignedTo,
		List<String> silent, List<String> exercises, @Nullable LocalDate trainingOn, @Nullable Integer trainingMonths,
		List<String> ongoing) {
}
