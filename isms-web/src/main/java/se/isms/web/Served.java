package se.isms.web;

import org.springframework.boot.SpringApplication;

/**
 * The service with its pages, as the build sees it when it prepares the beans. Started
 * this way it finds no database: {@link Isms} is the program.
 */
public final class Served {

	private Served() {
	}

	public static void main(String[] arguments) {
		SpringApplication.run(Isms.class, arguments);
	}

}
