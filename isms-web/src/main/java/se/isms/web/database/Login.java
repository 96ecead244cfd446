package se.isms.web.database;

/**
 * Who signs in to the database.
 *
 * @param user the name of the role
 * @param password its password
 */
record Login(String user, String password) {

	@Override
	public String toString() {
		return this.user;
	}

}
