package se.isms.web.continuity;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.continuity.AssignmentRegister;
import se.isms.core.continuity.ListedProcess;
import se.isms.core.continuity.Progress;
import se.isms.core.continuity.ProgressRow;
import se.isms.core.organisation.Users;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.CurrentActor;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class AssignmentPagesTests {

	private static final String ID = "[0-9a-f-]{36}";

	private static final SampleSize SIZE = SampleSize.standard();

	private static final String SOCIAL = SampleMunicipality.department(SIZE, "SOC").toString();

	private static final String RESCUE = SampleMunicipality.department(SIZE, "RTF").toString();

	private static final String CULTURE = SampleMunicipality.department(SIZE, "KOU").toString();

	private final PageClient coordinator;

	private final PageClient social;

	private final UserDetailsService accounts;

	private final Users users;

	private final AssignmentRegister register;

	@Autowired
	AssignmentPagesTests(MockMvcTester mvc, UserDetailsService accounts, Users users, AssignmentRegister register) {
		this.coordinator = new PageClient(mvc, accounts, PageClient.COORDINATOR);
		this.social = this.coordinator.as(PageClient.CONTRIBUTOR);
		this.accounts = accounts;
		this.users = users;
		this.register = register;
	}

	@Test
	void progressTellsWhoHasAnsweredAndWhoIsSilent() {
		assertThat(this.coordinator.get("/continuity")).hasStatusOk()
			.bodyText()
			.contains("10 av 12 har svarat, varav 1 inga. 2 har inte svarat.",
					"2 har inte svarat fast sista dagen har passerat.", "Inte svarat i tid", "Inga kritiska processer",
					"Akuta ärenden klaras av jouren", "Ändrad sedan svaret", "1 har fått andra kritiska processer",
					"En process är inte bedömd");
		assertThat(this.coordinator.links("/continuity", "/continuity/answers/" + ID)).hasSize(12);
	}

	@Test
	void progressAddsUpTheProcessesOfThoseWhoAreSilentToo() {
		var progress = new Progress(coordinating(() -> this.register.progress(sample())));
		var silent = progress.rows().stream().filter(row -> row.answeredOn() == null).toList();

		assertThat(List.of(progress.answered(), progress.addressed(), progress.none(), progress.overdue(),
				progress.changed()))
			.containsExactly(10, 12, 1, 2, 1);
		assertThat(silent).extracting(ProgressRow::criticalProcesses).containsExactlyInAnyOrder(2, 3);
		assertThat(progress.criticalProcesses()).isEqualTo(57);
		assertThat(this.coordinator.get("/continuity")).bodyText().contains(progress.planned() + " av 57");
	}

	@Test
	void answersAreAListThatIsNarrowedAndDownloaded() {
		assertThat(this.coordinator.get("/continuity")).bodyText()
			.contains("/continuity/answers?assignment=" + sample());
		assertThat(this.coordinator.links("/continuity/answers?state=OVERDUE&assignment=" + sample(),
				"/continuity/answers/" + ID))
			.hasSize(2);
		assertThat(PageClient.body(this.coordinator.get("/lists/answers/svar.csv?assignment=" + sample())).lines())
			.hasSize(13)
			.anyMatch(line -> line.contains("Inte svarat i tid"))
			.anyMatch(line -> line.contains("Akuta ärenden klaras"));
	}

	@Test
	void departmentSeesItsOwnAnswerOnly() {
		var own = this.social.links("/continuity", "/continuity/answers/" + ID);

		assertThat(own.stream().distinct()).hasSize(1);
		assertThat(this.social.get(answer("RTF"))).hasStatus(404);
	}

	@Test
	void headConfirmsTheListThatIsTickedBeforehand() {
		var assignment = give("Svara socialt", List.of(SOCIAL));
		var answer = answer(assignment, "SOC");
		var ticked = ticked(answer);
		assertThat(ticked).hasSize(8);
		assertThat(this.social.get(answer)).bodyText().contains("Budget- och skuldrådgivning", "Inte svarat");

		assertThat(this.social.post(answer, typed("LIST", "SOC", this.social.version(answer)),
				Map.of("processes", ticked)))
			.hasStatus3xxRedirection();

		assertThat(this.social.get(answer)).bodyText().contains("Listan bekräftad", "bekräftade listan");
		assertThat(this.social.get("/continuity/assignments/" + assignment)).bodyText().contains("1 av 1 har svarat");
	}

	@Test
	void listWithoutACriticalProcessIsRefusedAndWhatWasTickedStays() {
		var answer = answer(give("Ofullständig", List.of(SOCIAL)), "SOC");
		var ticked = ticked(answer);

		assertThat(this.social.post(answer, typed("LIST", "SOC", "0"),
				Map.of("processes", ticked.subList(1, ticked.size()))))
			.hasStatusOk()
			.bodyText()
			.contains("Registret säger att dessa är kritiska: ")
			.containsPattern("value=\"" + ticked.get(1) + "\"\\s+checked")
			.doesNotContainPattern("value=\"" + ticked.get(0) + "\"\\s+checked");
	}

	@Test
	void noneIsRefusedWhileTheRegisterSaysOtherwiseAndTheReasonStays() {
		var answer = answer("SOC");
		var none = new HashMap<>(typed("NONE", "SOC", this.social.version(answer)));
		none.put("reason", "Allt går på papper");

		assertThat(this.social.post(answer, none)).hasStatusOk()
			.bodyText()
			.contains(". Bekräfta listan i stället, eller rätta registret.", "Allt går på papper");
	}

	@Test
	void processesThatNobodyHasJudgedAreSettledFirst() {
		var answer = answer("KOU");

		assertThat(this.coordinator.get(answer)).bodyText()
			.contains("Bedöm först dessa processer", "Vattenrening i simhallen");
		assertThat(this.coordinator.post(answer, typed("LIST", "KOU", this.coordinator.version(answer)),
				Map.of("processes", ticked(answer))))
			.hasStatusOk()
			.bodyText()
			.contains("Ingen har sagt hur kritiska dessa är: Vattenrening i simhallen.");
	}

	@Test
	void answerShowsWhatHasChangedSince() {
		assertThat(this.coordinator.get(answer("SEF"))).bodyText()
			.contains("Ändrad sedan svaret", "har blivit kritisk eller kommit till");
		assertThat(this.coordinator.get(answer("VOF"))).bodyText().doesNotContain("Ändrad sedan svaret");
	}

	@Test
	void whoIsNotTheHeadIsToldWhoIs() {
		var answer = answer("SOC");
		var account = UUID.nameUUIDFromBytes(
				(SampleMunicipality.tenant(SIZE) + PageClient.CONTRIBUTOR).getBytes(StandardCharsets.UTF_8));
		this.users.link(account, SampleMunicipality.head(SIZE, "VOF"));
		try {
			assertThat(this.social.get(answer)).bodyText()
				.contains("Bara chefen kan svara: ", ", Förvaltningschef")
				.doesNotContain("type=\"submit\" class=\"btn btn-primary\">Svara");
			assertThat(this.social.post(answer, typed("LIST", "SOC", this.social.version(answer)),
					Map.of("processes", ticked(answer))))
				.hasStatusOk()
				.bodyText()
				.contains("Bara den som är chef för förvaltningen kan svara: ");
		}
		finally {
			this.users.link(account, SampleMunicipality.head(SIZE, "SOC"));
		}
	}

	@Test
	void anotherVersionOfAnAnswerShowsBothAndChangesNothing() {
		var answer = answer("VOF");
		var stale = String.valueOf(Integer.parseInt(this.coordinator.version(answer)) + 1);
		var typed = new HashMap<>(typed("LIST", "VOF", stale));
		typed.put("reason", "Skrivet på annat");

		assertThat(this.coordinator.post(answer, typed, Map.of("processes", ticked(answer)))).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "<span>Skrivet på annat</span>");
		assertThat(this.coordinator.get(answer)).bodyText().doesNotContain("Skrivet på annat");
	}

	@Test
	void answerWithoutAPersonIsToldInSwedish() {
		assertThat(this.coordinator.post(answer("VOF"),
				Map.of("answer", "LIST", "reason", "", "confirmedBy", "", "version", "0")))
			.hasStatusOk()
			.bodyText()
			.contains("Bekräftat av: Välj något i listan.");
	}

	@Test
	void assignmentIsGivenToThoseWhoAreTickedAndToMoreLater() {
		var assignment = give("Bara räddningstjänsten", List.of(RESCUE));
		var edit = "/continuity/assignments/" + assignment + "/edit";
		assertThat(this.coordinator.get("/continuity/assignments/" + assignment)).bodyText()
			.contains("Bara räddningstjänsten", "0 av 1 har svarat", "Allt it-stöd är borta i 60 dagar");

		assertThat(this.coordinator.post(edit, assignment("Räddning och kultur", "2099-12-31", "0"),
				Map.of("addressees", List.of(RESCUE, CULTURE))))
			.hasStatus3xxRedirection();

		assertThat(this.coordinator.get("/continuity/assignments/" + assignment)).bodyText()
			.contains("Räddning och kultur", "0 av 2 har svarat", "ändrade vilka som har fått uppdraget");
	}

	@Test
	void whoHasAnsweredStaysAnAddressee() {
		var assignment = give("Stannar kvar", List.of(RESCUE, CULTURE));
		var answer = answer(assignment, "RTF");
		assertThat(this.coordinator.post(answer, typed("LIST", "RTF", "0"), Map.of("processes", ticked(answer))))
			.hasStatus3xxRedirection();
		var edit = "/continuity/assignments/" + assignment + "/edit";
		assertThat(this.coordinator.get(edit)).bodyText().contains("Har svarat och kan inte tas bort.");

		assertThat(this.coordinator.post(edit, assignment("Stannar kvar", "2099-12-31", "0"),
				Map.of("addressees", List.of(CULTURE))))
			.hasStatusOk()
			.bodyText()
			.contains("Dessa har svarat och kan inte tas bort: ");
		assertThat(this.coordinator.post(edit, assignment("Stannar kvar", "2099-12-31", "0"),
				Map.of("addressees", List.of(RESCUE))))
			.hasStatus3xxRedirection();
		assertThat(this.coordinator.get("/continuity/assignments/" + assignment)).bodyText()
			.contains("1 av 1 har svarat");
	}

	@Test
	void newAssignmentIsForAllWhoAreThereAndForWhatTheRulesAskFor() {
		var form = PageClient.body(this.coordinator.get("/continuity/assignments/new"));

		assertThat(Pattern.compile("name=\"addressees\"[^>]*checked").matcher(form).results()).hasSize(12);
		assertThat(form).contains("value=\"30\"");
	}

	@Test
	void whatIsWrongWithAnAssignmentIsToldAtItsField() {
		var path = "/continuity/assignments/new";

		assertThat(
				this.coordinator.post(path, assignment("Fel", "2020-12-31", ""), Map.of("addressees", List.of(RESCUE))))
			.hasStatusOk()
			.bodyText()
			.contains("Sista dag att svara: Sista dagen 2020-12-31 är före uppdragets dag 2021-01-04.");
		assertThat(this.coordinator.post(path, assignment("Fel", "2099-12-31", ""))).hasStatusOk()
			.bodyText()
			.contains("Till vilka?: Ingen är vald.");
		assertThat(this.coordinator.post(path, assignment("", "snart", ""), Map.of("addressees", List.of(RESCUE))))
			.hasStatusOk()
			.bodyText()
			.contains("Uppdragets namn: Fyll i fältet.", "snart");
	}

	@Test
	void staleVersionOfAnAssignmentShowsBoth() {
		var edit = "/continuity/assignments/" + give("Först", List.of(RESCUE)) + "/edit";
		this.coordinator.post(edit, assignment("Sedan", "2099-12-31", "0"), Map.of("addressees", List.of(RESCUE)));

		assertThat(this.coordinator.post(edit, assignment("Också", "2099-12-31", "0"),
				Map.of("addressees", List.of(RESCUE))))
			.hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "<span>Också</span>", "<span>Sedan</span>");
	}

	@Test
	void othersReadAnAssignmentAndGiveNone() {
		for (var name : List.of(PageClient.CONTRIBUTOR, PageClient.AUDITOR, "ledning")) {
			var reader = this.coordinator.as(name);

			assertThat(reader.get("/continuity")).hasStatusOk()
				.bodyText()
				.doesNotContain("Ge ett uppdrag", "Ändra uppdraget");
			assertThat(reader.get("/continuity/assignments/new")).hasStatus(403);
			assertThat(reader.get("/continuity/assignments/" + sample() + "/edit")).hasStatus(403);
			assertThat(reader.post("/continuity/assignments/new", assignment("Nej", "2099-12-31", ""))).hasStatus(403);
		}
		assertThat(this.coordinator.as(PageClient.AUDITOR).get(answer("SOC"))).hasStatusOk()
			.bodyText()
			.doesNotContain("Bara chefen kan svara");
	}

	private String give(String title, List<String> addressees) {
		var answer = this.coordinator.post("/continuity/assignments/new", assignment(title, "2099-12-31", ""),
				Map.of("addressees", addressees));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer).replaceAll(".*/", "");
	}

	/** Older than that of the sample, which so stays the newest. */
	private static Map<String, String> assignment(String title, String deadline, String version) {
		return Map.of("title", title, "givenBy", "Kommundirektören", "givenOn", "2021-01-04", "deadlineOn", deadline,
				"premise", "Allt är borta", "premiseItLoss", "ALL", "premiseDays", "60", "decisionReference",
				"2021.7 KS", "version", version);
	}

	private static Map<String, String> typed(String answer, String department, String version) {
		return Map.of("answer", answer, "reason", "", "confirmedBy",
				SampleMunicipality.head(SIZE, department).toString(), "version", version);
	}

	private List<String> ticked(String answer) {
		var id = UUID.fromString(answer.replaceAll(".*/", ""));
		return coordinating(() -> this.register.list(id)).critical()
			.stream()
			.map(ListedProcess::id)
			.map(UUID::toString)
			.toList();
	}

	private UUID sample() {
		return coordinating(() -> this.register.assignments()).get(0).id();
	}

	private String answer(String department) {
		return answer(sample().toString(), department);
	}

	private String answer(String assignment, String department) {
		var unit = SampleMunicipality.department(SIZE, department);
		return coordinating(() -> this.register.progress(UUID.fromString(assignment))).stream()
			.filter(row -> row.unitId().equals(unit))
			.map(row -> "/continuity/answers/" + row.id())
			.findFirst()
			.orElseThrow();
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.accounts.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
