package se.isms.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;
import se.isms.web.start.FirstStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Every handler, asked by every role, by another municipality, and by another department.
 */
@WebTest
class HandlerSweepTests {

	private static final SampleSize OTHER = new SampleSize(33, 200);

	private static final String OF_OTHER = "samordnare-33-200";

	private static final List<String> EVERYBODY = List.of("samordnare", "social", "revisor", "ledning");

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	/** Pages of one kind that are enough to know the kind. */
	private static final int ENOUGH = 4;

	private final MockMvcTester mvc;

	private final UserDetailsService users;

	private final Set<String> troubles = new TreeSet<>();

	private final FirstStart start;

	private final RequestMappingHandlerMapping mapping;

	private final JdbcClient db;

	private final TransactionTemplate transactions;

	@Autowired
	HandlerSweepTests(MockMvcTester mvc, UserDetailsService users, FirstStart start,
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, JdbcClient db,
			PlatformTransactionManager transactions) {
		this.mvc = mvc;
		this.users = users;
		this.mapping = mapping;
		this.db = db;
		this.transactions = new TransactionTemplate(transactions);
		this.start = start;
	}

	/** After the sample, and once: what is there is only told of. */
	@BeforeEach
	void anotherMunicipality() {
		this.start.another(OTHER, sentence -> {
		});
	}

	@Test
	void whoLacksAPermissionIsTurnedAwayByEveryHandlerThatAsksForIt() {
		var asked = new ArrayList<String>();
		for (var name : EVERYBODY) {
			for (var handler : handlers()) {
				if (!actor(name).may(handler.asks())) {
					asked.add(handler.method() + " " + handler.path());
					check(handler.method() + " " + handler.path() + " as " + name, status(name, handler), 403);
				}
			}
		}

		assertThat(asked).hasSizeGreaterThan(100);
	}

	@Test
	void whatNobodyHasIsNotThereAndNeverAnError() {
		var asked = handlers().stream()
			.filter(handler -> handler.method().equals(HttpMethod.GET) && ID.matcher(handler.path()).find())
			.toList();

		assertThat(asked).hasSizeGreaterThan(30);
		asked.forEach(handler -> check(handler.path(), status("samordnare", handler), 404));
	}

	@Test
	void nothingOfAnotherMunicipalityIsThere() {
		var before = trail(OF_OTHER);
		var theirs = pages(OF_OTHER);

		assertThat(theirs.keySet()).hasSizeGreaterThan(60);
		for (var path : theirs.keySet()) {
			check(path, get("samordnare", path), 404);
		}
		var forms = theirs.values().stream().flatMap(page -> forms(page).stream()).collect(Collectors.toSet());
		assertThat(forms).hasSizeGreaterThan(20);
		for (var form : forms) {
			check("POST " + form.action(), post("samordnare", form), 404);
		}
		assertThat(trail(OF_OTHER)).isEqualTo(before);
	}

	@Test
	void formsThatComeWithoutTheirFieldsAreNeverAnError() {
		var asked = pages(OF_OTHER).values().stream().flatMap(page -> forms(page).stream()).toList();

		assertThat(asked).hasSizeGreaterThan(20);
		asked.forEach(form -> check("POST " + form.action(), post(OF_OTHER, form) / 100, 2, 3, 4));
	}

	@Test
	void contributorReachesNothingOfAnotherDepartment() {
		var mine = actor("social").department();
		var foreign = departments().entrySet()
			.stream()
			.filter(entry -> !entry.getValue().equals(mine))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		var asked = 0;
		for (var page : pages("samordnare").entrySet()) {
			if (ids(page.getKey()).stream().anyMatch(foreign::contains)) {
				asked++;
				check(page.getKey(), get("social", page.getKey()), 403, 404);
				for (var form : forms(page.getValue())) {
					if (ids(form.action()).stream().anyMatch(foreign::contains)) {
						check("POST " + form.action(), post("social", form), 403, 404);
					}
				}
			}
		}

		assertThat(asked).isGreaterThan(30);
	}

	private void check(String what, int status, Integer... meant) {
		if (!List.of(meant).contains(status)) {
			this.troubles.add(what + " is answered with " + status);
		}
	}

	@AfterEach
	void nothingWasAnsweredThatShouldNot() {
		assertThat(this.troubles).isEmpty();
	}

	/**
	 * Our handlers, each with a path that leads to nothing anybody has. Jobs are
	 * numbered.
	 */
	private List<Handler> handlers() {
		return this.mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter(entry -> entry.getValue().getBeanType().getName().startsWith("se.isms."))
			.filter(entry -> asks(entry.getValue()) != null)
			.flatMap(entry -> handlers(entry.getKey(), asks(entry.getValue())))
			.toList();
	}

	private static Stream<Handler> handlers(RequestMappingInfo info, Requires asks) {
		return info.getPatternValues()
			.stream()
			.flatMap(pattern -> info.getMethodsCondition()
				.getMethods()
				.stream()
				.map(method -> new Handler(method.asHttpMethod(), path(pattern), asks.value(),
						info.getConsumesCondition().getConsumableMediaTypes().stream().findFirst().orElse(null))));
	}

	private static Requires asks(HandlerMethod handler) {
		var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Requires.class);
		return (own != null) ? own : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Requires.class);
	}

	private static String path(String pattern) {
		return Pattern.compile("\\{(\\w+)(?::(\\w+)?[^}]*)?\\}").matcher(pattern).replaceAll(variable -> {
			if (variable.group(2) != null) {
				return variable.group(2);
			}
			if (variable.group(1).equals("year")) {
				return "1999";
			}
			if (variable.group(1).equals("ending")) {
				return "pdf";
			}
			return pattern.contains("/jobs/") ? "987654321" : UUID.randomUUID().toString();
		});
	}

	/** Pages with an id in their path, some of each kind, with what stands on them. */
	private Map<String, String> pages(String name) {
		var found = new LinkedHashMap<String, String>();
		var seen = new HashMap<String, Integer>();
		var known = new HashSet<String>(Set.of("/overview"));
		var waiting = new ArrayDeque<String>(known);
		while (!waiting.isEmpty()) {
			var path = waiting.remove();
			var answer = this.mvc.perform(MockMvcRequestBuilders.get(path).with(user(users.loadUserByUsername(name))));
			var type = String.valueOf(answer.getResponse().getContentType());
			if (answer.getResponse().getStatus() != 200 || !type.startsWith("text/html")) {
				continue;
			}
			var body = PageClient.body(answer);
			assertThat(body).as("a text is missing on " + path).doesNotContain("??");
			if (ID.matcher(path).find()) {
				found.put(path, body);
			}
			links(body).filter(known::add)
				.filter(link -> seen.merge(ID.matcher(link).replaceAll("{id}"), 1, Integer::sum) <= ENOUGH)
				.forEach(waiting::add);
		}
		return found;
	}

	private static Stream<String> links(String body) {
		return Pattern.compile("href=\"(/[^\"?#]*)")
			.matcher(body)
			.results()
			.map(found -> found.group(1))
			.filter(link -> !link.matches("/(css|js|webjars|fonts|images|sign-out).*|.*\\.[a-z]{2,5}"));
	}

	private static Set<Form> forms(String body) {
		var forms = new LinkedHashSet<Form>();
		var form = Pattern.compile("<form[^>]*action=\"(/[^\"?]*" + ID + "[^\"?]*)\"[^>]*>(.*?)</form>",
				Pattern.DOTALL);
		form.matcher(body).results().forEach(found -> {
			var fields = new HashMap<String, String>();
			Pattern.compile("name=\"([\\w.]+)\" value=\"([^\"]*)\"")
				.matcher(found.group(2))
				.results()
				.forEach(field -> fields.put(field.group(1), field.group(2)));
			fields.remove("_csrf");
			forms.add(new Form(found.group(1), fields));
		});
		return forms;
	}

	private int get(String name, String path) {
		return status(name, MockMvcRequestBuilders.get(path));
	}

	private int post(String name, Form form) {
		var request = MockMvcRequestBuilders.post(form.action());
		form.fields().forEach(request::param);
		return status(name, request);
	}

	private int status(String name, Handler handler) {
		var request = MockMvcRequestBuilders.request(handler.method(), handler.path());
		return status(name, (handler.takes() != null) ? request.contentType(handler.takes()) : request);
	}

	/** What nobody has handled is an error for whoever asked. */
	private int status(String name, MockHttpServletRequestBuilder request) {
		var answer = this.mvc.perform(request.with(csrf()).with(user(this.users.loadUserByUsername(name))));
		return (answer.getUnresolvedException() != null) ? 500 : answer.getResponse().getStatus();
	}

	private Actor actor(String name) {
		return ((SignedIn) this.users.loadUserByUsername(name)).actor();
	}

	private long trail(String name) {
		return within(name, () -> this.db.sql("select count(*) from trail_entry").query(Long.class).single());
	}

	/** Which department answers for what has an id, where the tables say so. */
	private Map<UUID, UUID> departments() {
		return within("samordnare", () -> {
			var departments = new HashMap<UUID, UUID>();
			for (var table : tablesOfUnits()) {
				this.db.sql("select x.id, u.department_id from " + table + " x join unit u on u.id = x.unit_id")
					.query((row, number) -> departments.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
					.list();
			}
			return departments;
		});
	}

	/** Who works where is not a department's own: everybody reads it, as units. */
	private List<String> tablesOfUnits() {
		return this.db.sql("""
				select c.table_name
				  from information_schema.columns c
				  join information_schema.columns i using (table_schema, table_name)
				 where c.table_schema = 'public'
				   and c.column_name = 'unit_id'
				   and i.column_name = 'id'
				   and c.table_name not in ('person', 'role_assignment')
				""").query(String.class).list();
	}

	private <T> T within(String name, Supplier<T> work) {
		return Objects
			.requireNonNull(CurrentActor.as(actor(name), () -> this.transactions.execute(status -> work.get())));
	}

	private static Collection<UUID> ids(String path) {
		return ID.matcher(path).results().map(found -> UUID.fromString(found.group())).toList();
	}

	private record Handler(HttpMethod method, String path, Permission asks, @Nullable MediaType takes) {
	}

	private record Form(String action, Map<String, String> fields) {
	}

}
