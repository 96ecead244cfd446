package se.isms.core;

import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseTestTests {

	@Nested
	@DatabaseTest
	class OneClass {

		@Test
		void signsInAsTheApplication(@Autowired JdbcClient db) {
			assertThat(db.sql("select current_user").query(String.class).single()).isEqualTo("isms_app");
		}

		@BeforeAll
		static void startsEmptyAndLeavesSomething(@Autowired JdbcClient db) {
			leaveSomethingInAnEmptyDatabase(db);
		}

		@Nested
		class ClassInside {

			@Test
			void findsWhatTheClassAroundItSaved(@Autowired JdbcClient db) {
				assertThat(tenants(db)).isOne();
			}

		}

	}

	@Nested
	@DatabaseTest
	class AnotherClass {

		@Test
		void startsEmptyToo(@Autowired JdbcClient db) {
			leaveSomethingInAnEmptyDatabase(db);
		}

	}

	@Nested
	@DatabaseTest
	class YetAnotherClass {

		@Test
		void startsEmptyToo(@Autowired JdbcClient db) {
			leaveSomethingInAnEmptyDatabase(db);
		}

	}

	private static void leaveSomethingInAnEmptyDatabase(JdbcClient db) {
		assertThat(tenants(db)).isZero();
		db.sql("insert into system.tenant (id, name, short_name, county) values (:id, 'Ekdalen', 'ek', 'Dalarna')")
			.param("id", UUID.randomUUID())
			.update();
	}

	private static int tenants(JdbcClient db) {
		return db.sql("select count(*) from system.tenant").query(Integer.class).single();
	}

}
