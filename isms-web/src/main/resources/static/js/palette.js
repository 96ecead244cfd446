/* Opens the search over any page with Ctrl+K. Without this file the link leads to the page of the search. */
(function () {
  "use strict";
  const WAIT = 120, RECENT = "palette.recent", MOST_RECENT = 5;
  const dialog = document.getElementById("palette");
  const opener = document.getElementById("palette-open");
  if (!dialog || !opener || !dialog.showModal) { return; }
  const input = document.getElementById("palette-words");
  const list = document.getElementById("palette-list");
  let timer = 0, active = -1, shown = null, wanted = false;

  function options() { return Array.from(list.querySelectorAll("[role=option]")); }

  function recent() {
    try { return JSON.parse(sessionStorage.getItem(RECENT)) || []; } catch { return []; }
  }

  function remember(option) {
    const one = { href: option.getAttribute("href"), text: option.textContent.trim().replace(/\s+/g, " ") };
    const others = recent().filter(other => other.href !== one.href);
    // Names of what somebody opened stay on no machine longer than the tab.
    sessionStorage.setItem(RECENT, JSON.stringify([one].concat(others).slice(0, MOST_RECENT)));
  }

  function showRecent() {
    const ones = recent();
    if (ones.length === 0) { return; }
    const group = document.createElement("div");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", dialog.dataset.recent);
    const kind = document.createElement("p");
    kind.className = "kind";
    kind.setAttribute("aria-hidden", "true");
    kind.textContent = dialog.dataset.recent;
    group.append(kind);
    ones.forEach(one => {
      const option = document.createElement("a");
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.tabIndex = -1;
      option.href = one.href;
      option.textContent = one.text;
      group.append(option);
    });
    list.prepend(group);
  }

  function choose(index) {
    const all = options();
    active = all.length === 0 ? -1 : (index + all.length) % all.length;
    all.forEach((option, i) => {
      option.id = "palette-option-" + i;
      option.setAttribute("aria-selected", String(i === active));
    });
    if (active < 0) { input.removeAttribute("aria-activedescendant"); return; }
    input.setAttribute("aria-activedescendant", all[active].id);
    all[active].scrollIntoView({ block: "nearest" });
  }

  async function load() {
    const words = input.value;
    const answer = await fetch(dialog.dataset.from + "?q=" + encodeURIComponent(words));
    if (words !== input.value) { return; }
    if (!answer.ok || answer.redirected) { location.assign(opener.href); return; }
    list.innerHTML = await answer.text();
    if (words === "") { showRecent(); }
    choose(0);
    shown = words;
    if (wanted) { follow(); }
  }

  // Who types faster than the list comes means what was typed, not what stood there before.
  function follow() {
    wanted = shown !== input.value;
    const option = options()[active];
    if (!wanted && option) { option.click(); }
  }

  function open() {
    if (dialog.open) { return; }
    input.value = "";
    shown = null;
    wanted = false;
    dialog.showModal();
    input.focus();
    load();
  }

  opener.addEventListener("click", event => { event.preventDefault(); open(); });
  document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      open();
    }
  });
  input.addEventListener("input", () => { wanted = false; clearTimeout(timer); timer = setTimeout(load, WAIT); });
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown") { event.preventDefault(); choose(active + 1); }
    if (event.key === "ArrowUp") { event.preventDefault(); choose(active - 1); }
    if (event.key === "Enter") {
      event.preventDefault();
      follow();
    }
  });
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) { remember(option); }
  });
  dialog.addEventListener("click", event => { if (event.target === dialog) { dialog.close(); } });
})();
