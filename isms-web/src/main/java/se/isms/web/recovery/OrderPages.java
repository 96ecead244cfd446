package se.isms.web.recovery;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.form.Typed;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

import static se.isms.web.recovery.TypedOrder.NUMBER;
import static se.isms.web.recovery.TypedOrder.PLACE;
import static se.isms.web.recovery.TypedOrder.REASON;
import static se.isms.web.recovery.TypedOrder.RULE;
import static se.isms.web.recovery.TypedOrder.TOGETHER;
import static se.isms.web.recovery.TypedOrder.VERSION;

/**
 * In which order systems come back, and how it is decided. What is typed is a map, see
 * {@link TypedOrder}.
 */
@Page
@Requires(Permission.READ)
class OrderPages extends FormPages<DecidedOrder, Map<String, String>> {

	private static final String PATH = "/continuity/recovery-order";

	/** Sent by the button that shows the new order and decides nothing. */
	private static final String SORT = "sort";

	/** Sent by the buttons that move one system, with its id. */
	private static final String EARLIER = "earlier";

	private static final String LATER = "later";

	/** Sent by the button that brings what somebody else has moved into the form. */
	private static final String MERGE = "merge";

	private static final String TAKE = "take.";

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
		model.addAttribute("earlier", (decided != null) ? this.register.before(decided).orElse(null) : null);
		return "recovery/order";
	}

	@PostMapping(PATH + "/take-back")
	@Requires(Permission.COORDINATE)
	String takeBack(@RequestParam(defaultValue = "") String reason, @RequestParam int version, Model model,
			RedirectAttributes done) {
		try {
			this.register.takeBack(reason, version);
		}
		catch (Refused refused) {
			model.addAttribute("refused", refused);
			return order(model);
		}
		done.addFlashAttribute("done", "recovery.order.taken-back");
		return "redirect:" + PATH;
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
			if (field.startsWith(PLACE) && !value.isEmpty() && !value.matches(NUMBER)) {
				errors.rejectValue(field, "refused.order-place");
			}
		});
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		if (sent.containsKey(MERGE) && current != null) {
			return merge(form, current, sent, errors, model, done);
		}
		if (sent.containsKey(EARLIER) || sent.containsKey(LATER)) {
			return show(current, moved(form, current, sent, model), model);
		}
		return sent.containsKey(SORT) ? show(current, form, model) : sent(current, form, errors, model, done);
	}

	private Map<String, String> moved(Map<String, String> form, @Nullable DecidedOrder current,
			MultiValueMap<String, String> sent, Model model) {
		var order = apply(form, current);
		var up = sent.containsKey(EARLIER);
		var wanted = sent.getFirst(up ? EARLIER : LATER);
		var system = order.places()
			.stream()
			.map(Place::systemId)
			.filter(id -> id.toString().equals(wanted))
			.findFirst();
		model.addAttribute("moved", wanted);
		model.addAttribute("up", up);
		return system.map(id -> TypedOrder.arrangedAs(up ? order.earlier(id) : order.later(id), form)).orElse(form);
	}

	/** What somebody else has decided after the conflict was shown is a conflict anew. */
	private String merge(Map<String, String> form, DecidedOrder current, MultiValueMap<String, String> sent,
			BindingResult errors, Model model, RedirectAttributes done) {
		var read = read(form);
		if (!read.equals(Optional.ofNullable(current.version()))) {
			var shown = read.flatMap(version -> this.register.at(current, version));
			return sent(current, shown.map(order -> merged(form, order, sent)).orElse(form), errors, model, done);
		}
		model.addAttribute("merged", true);
		return show(current, merged(form, current, sent), model);
	}

	private Map<String, String> merged(Map<String, String> form, DecidedOrder theirs,
			MultiValueMap<String, String> sent) {
		var taken = sent.keySet()
			.stream()
			.filter(field -> field.startsWith(TAKE) && "theirs".equals(sent.getFirst(field)))
			.map(field -> field.substring(TAKE.length()))
			.collect(Collectors.toSet());
		var stored = form(theirs);
		var merged = TypedOrder.merged(form, apply(form, theirs), theirs, stored, taken);
		if (taken.contains(RULE)) {
			merged.put(RULE, stored.getOrDefault(RULE, ""));
		}
		return merged;
	}

	/** Of each system what was typed, so that every field is there. */
	private Map<String, String> typed(MultiValueMap<String, String> sent) {
		var form = new LinkedHashMap<String, String>();
		for (var row : this.register.sheet().rows()) {
			for (var field : List.of(PLACE, TOGETHER, REASON)) {
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
			form.put(TOGETHER + system, (row.tied() && Objects.equals(row.place(), last)) ? "true" : "");
			form.put(REASON + system, Objects.requireNonNullElse(row.reason(), ""));
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
				TypedOrder.places(systems(), form), version(form, current));
	}

	private List<UUID> systems() {
		return this.register.sheet().rows().stream().map(row -> row.step().id()).toList();
	}

	private static @Nullable Integer version(Map<String, String> form, @Nullable DecidedOrder current) {
		return (current != null) ? read(form).orElse(null) : null;
	}

	private static Optional<Integer> read(Map<String, String> form) {
		return Optional.of(form.getOrDefault(VERSION, ""))
			.filter(text -> text.matches("\\d{1,9}"))
			.map(Integer::valueOf);
	}

	@Override
	protected void more(@Nullable DecidedOrder current, Map<String, String> form, Model model) {
		var sheet = this.register.sheet(apply(form, current));
		model.addAttribute("rows", sheet.rows());
		model.addAttribute("names",
				sheet.rows().stream().collect(Collectors.toMap(row -> row.step().id().toString(), OrderPages::name)));
		if (model.containsAttribute("differences") && current != null) {
			var base = read(form).flatMap(version -> this.register.at(current, version)).orElse(null);
			model.addAttribute("conflict", OrderConflict.between(apply(form, current), current, base));
		}
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
