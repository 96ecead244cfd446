package se.isms.web.review;

/** What stops a review from being locked. */
record ObstacleResource(String rule, String title, String label) {
}
