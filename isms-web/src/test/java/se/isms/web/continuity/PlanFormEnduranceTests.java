package se.isms.web.continuity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** How long a page of a plan that is written takes: figures for docs/benchmarks.md. */
@WebTest
@Tag("endurance")
class PlanFormEnduranceTests {

	private static final int TIMES = 300;

	private final PageClient coordinator;

	@Autowired
	PlanFormEnduranceTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@Test
	void pagesOfAPlanThatIsWritten() throws IOException {
		var adopted = this.coordinator
			.links("/continuity/plans?view=all&q=Hemtj%C3%A4nst", "/continuity/plans/[0-9a-f-]{36}")
			.get(0);
		var plan = PageClient.target(this.coordinator.post(adopted + "/revise", Map.of()));
		var sections = this.coordinator.links(plan, plan + "/sections/[a-z-]+");
		assertThat(sections).hasSizeGreaterThan(8);

		var figures = IntStream.rangeClosed(0, sections.size())
			.mapToObj(at -> (at < sections.size()) ? sections.get(at) : plan + "/edit")
			.map(path -> path.substring(path.lastIndexOf('/') + 1) + ": " + time(path))
			.collect(Collectors.joining("%n".formatted()));

		Files.writeString(Path.of("target/plan-form-figures.txt"), figures);
	}

	private String time(String path) {
		IntStream.range(0, 50).forEach(warm -> read(path));
		var sorted = IntStream.range(0, TIMES).mapToObj(time -> read(path)).sorted().toList();
		return "median %.1f ms, p95 %.1f ms".formatted(at(sorted, 0.5), at(sorted, 0.95));
	}

	private double read(String path) {
		var began = System.nanoTime();
		assertThat(this.coordinator.get(path)).hasStatusOk();
		return (System.nanoTime() - began) / 1e6;
	}

	private static double at(List<Double> sorted, double share) {
		return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
	}

}
