package se.isms.core;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Empties the database before a test class that gets a context which another class has
 * used.
 */
public final class EmptyDatabase implements TestExecutionListener {

	@Override
	public void beforeTestClass(TestContext test) throws Exception {
		if (!test.hasApplicationContext() || isPartOfAnother(test)) {
			return;
		}
		var context = test.getApplicationContext();
		context.getBean(TestServer.Copy.class).renew();
		var pool = context.getBean(DataSource.class).unwrap(HikariDataSource.class);
		// The connections of the pool ended with the database that they were made for.
		if (pool.isRunning()) {
			pool.getHikariPoolMXBean().softEvictConnections();
		}
	}

	// A nested class takes the annotation over from the class around it, and its data.
	private static boolean isPartOfAnother(TestContext test) {
		return !AnnotatedElementUtils.hasAnnotation(test.getTestClass(), DatabaseTest.class);
	}

}
