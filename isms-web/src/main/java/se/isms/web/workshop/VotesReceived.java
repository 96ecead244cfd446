package se.isms.web.workshop;

/**
 * How many have voted, and of how many who are there. What they have voted is told once
 * it is revealed.
 */
record VotesReceived(int voted, int here) {
}
