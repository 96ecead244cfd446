package se.isms.core.review;

/**
 * What a review counts beside facts that rules judge.
 *
 * @param policies steering policies; {@code validPolicies} of them are in force
 * @param context statements about what changed outside and inside
 * @param objectivesLinked objectives that an activity serves
 * @param oldCriticals critical findings open for more than 30 days
 */
record Material(int policies, int validPolicies, int context, int objectives, int objectivesLinked, int objectivesDue,
		int objectivesAchieved, int activities, int activitiesDone, int activitiesStarted, int briefings, int exercises,
		int audits, int incidents, int checkedControls, int oldCriticals) {
}
