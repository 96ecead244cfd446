package se.isms.web.recovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.recovery.DecidedOrder;
import se.isms.core.recovery.DecidedOrder.Place;
import se.isms.core.recovery.OrderRegister;
import se.isms.core.recovery.OrderSheet;
import se.isms.core.recovery.TieRule;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.form.Typed;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/**
 * In which order systems come back, and how it is decided. What is typed is a map: of
 * each system its number, whether it shares the place of the one before it, and why it
 * was moved.
 */
@Page
@Requires(Permission.READ)
class OrderPages extends FormPages<DecidedOrder, Map<String, String>> {

	private static final String PATH = "/continuity/recovery-order";

	private static final String VERSION = "version";

	private static final String RULE = "tieRule";

	/** Sent by the button that shows the new order and decides nothing. */
	private static final String SORT = "sort";

	private static final String NUMBER = "[1-9]\\d{0,5}";

	private static final Set<String> RULES = Stream.of(TieRule.values()).map(TieRule::name).collect(Collectors.toSet());

	private final OrderRegister register;

	private final History history;

	OrderPages(FormFrame frame, Register<DecidedOrder> entries, OrderRegister register, History history) {
		super(frame, entries, "order", "recovery/edit");
		this.register = register;
		this.history = history;
	}

	@GetMapping(PATH)
	String order(Model model) {
		var sheet = this.register.sheet();
		var decided = sheet.decided();
		model.addAttribute("sheet", sheet);
		model.addAttribute("decisions",
				(decided != null) ? this.history.of("recovery_order", decided.id()) : List.of());
		return "recovery/order";
	}

	@GetMapping(PATH + "/edit")
	@Requires(Permission.COORDINATE)
	String edit(Model model) {
		var current = this.register.decided().orElse(null);
		return show(current, (current != null) ? form(current) : Map.of(RULE, "", VERSION, ""), model);
	}

	@PostMapping(PATH + "/edit")
	@Requires(Permission.COORDINATE)
	String decide(@RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes done) {
		var current = this.register.decided().orElse(null);
		var form = typed(sent);
		var errors = new MapBindingResult(form, "form");
		form.forEach((field, value) -> {
			if (field.startsWith("place.") && !value.isEmpty() && !value.matches(NUMBER)) {
				errors.rejectValue(field, "refused.order-place");
			}
		});
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		return sent.containsKey(SORT) ? show(current, form, model) : sent(current, form, errors, model, done);
	}

	/** Of each system what was typed, so that every field is there. */
	private Map<String, String> typed(MultiValueMap<String, String> sent) {
		var form = new LinkedHashMap<String, String>();
		for (var row : this.register.sheet().rows()) {
			for (var field : List.of("place.", "together.", "reason.")) {
				var key = field + row.step().id();
				form.put(key, Objects.requireNonNullElse(sent.getFirst(key), "").strip());
			}
		}
		form.put(RULE, Objects.requireNonNullElse(sent.getFirst(RULE), ""));
		form.put(VERSION, Objects.requireNonNullElse(sent.getFirst(VERSION), ""));
		return form;
	}

	/** In the order of the page, which tells apart those at one place. */
	@Override
	public Map<String, String> form(DecidedOrder stored) {
		var form = new LinkedHashMap<String, String>();
		@Nullable Integer last = null;
		for (var row : this.register.sheet(stored).rows()) {
			var system = row.step().id();
			form.put("together." + system, (row.tied() && Objects.equals(row.place(), last)) ? "true" : "");
			form.put("reason." + system, Objects.requireNonNullElse(row.reason(), ""));
			last = row.place();
		}
		form.put(RULE, Typed.text(stored.tieRule()));
		form.put(VERSION, String.valueOf(stored.version()));
		return form;
	}

	@Override
	protected DecidedOrder apply(Map<String, String> form, @Nullable DecidedOrder current) {
		var rule = form.getOrDefault(RULE, "");
		return new DecidedOrder(id(current), RULES.contains(rule) ? TieRule.valueOf(rule) : null, LocalDate.EPOCH, "",
				places(form), version(form, current));
	}

	/** Who is typed with another number takes that place; the others follow as before. */
	private List<Place> places(Map<String, String> form) {
		var systems = this.register.sheet().rows().stream().map(row -> row.step().id()).toList();
		var places = new ArrayList<Place>();
		for (var system : arranged(systems, form)) {
			var together = !places.isEmpty() && form.getOrDefault("together." + system, "").equals("true");
			var place = together ? places.get(places.size() - 1).place() : places.size() + 1;
			places.add(new Place(system, place, form.get("reason." + system)));
		}
		return places;
	}

	private static List<UUID> arranged(List<UUID> systems, Map<String, String> form) {
		var wanted = new LinkedHashMap<UUID, Integer>();
		for (var at = 0; at < systems.size(); at++) {
			var typed = form.getOrDefault("place." + systems.get(at), "");
			if (typed.matches(NUMBER) && Integer.parseInt(typed) != at + 1) {
				wanted.put(systems.get(at), Integer.valueOf(typed));
			}
		}
		var arranged = new ArrayList<>(systems.stream().filter(system -> !wanted.containsKey(system)).toList());
		wanted.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
			.forEach(move -> arranged.add(Math.min(move.getValue() - 1, arranged.size()), move.getKey()));
		return arranged;
	}

	private static @Nullable Integer version(Map<String, String> form, @Nullable DecidedOrder current) {
		var text = form.getOrDefault(VERSION, "");
		return (current != null && text.matches("\\d{1,9}")) ? Integer.valueOf(text) : null;
	}

	@Override
	protected void more(@Nullable DecidedOrder current, Map<String, String> form, Model model) {
		var sheet = this.register.sheet(apply(form, current));
		model.addAttribute("rows", sheet.rows());
		model.addAttribute("names",
				sheet.rows().stream().collect(Collectors.toMap(row -> row.step().id().toString(), OrderPages::name)));
		model.asMap()
			.computeIfAbsent(BindingResult.MODEL_KEY_PREFIX + "form", name -> new MapBindingResult(form, "form"));
	}

	private static String name(OrderSheet.Row row) {
		return row.step().system();
	}

	@Override
	protected String path(DecidedOrder saved) {
		return PATH;
	}

}
