package se.isms.web.kit;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the kit of the whole municipality takes, and how much memory: figures for
 * docs/benchmarks.md. What is asserted is what it has.
 */
@WebTest
@Tag("endurance")
class KitEnduranceTests {

	private static final String PASSWORD = "fyra ord i rad";

	private final PageClient coordinator;

	@Autowired
	KitEnduranceTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@Test
	void kitOfTheWholeMunicipality() throws IOException {
		var pools = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter(pool -> pool.getType() == MemoryType.HEAP)
			.toList();
		pools.forEach(MemoryPoolMXBean::resetPeakUsage);
		var began = System.nanoTime();

		var kit = SampleKit.of(this.coordinator, "ALL");

		var made = System.nanoTime();
		var zip = kit.take(Map.of("password", PASSWORD, "again", PASSWORD, "reason", "KS 2026/123", "decidedBy",
				"Maria Ek", "decidedOn", "2026-01-15"));
		var taken = System.nanoTime();
		var files = SampleKit.files(zip, PASSWORD);
		var plans = files.keySet().stream().filter(name -> name.startsWith("planer/")).count();
		var peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
		Files.write(Path.of("target/krisparm-alla.zip"), zip);
		Files.writeString(Path.of("target/kit-figures.txt"),
				"plans %d, files %d, ZIP %d KB, made in %d ms, taken out in %d ms, heap at most %d MB%n".formatted(
						plans, files.size(), zip.length >> 10, (made - began) / 1_000_000, (taken - made) / 1_000_000,
						peak));

		assertThat(plans).isGreaterThanOrEqualTo(20);
		assertThat(files).containsKeys("index.html", "manifest.json", "kontakter.pdf");
	}

}
