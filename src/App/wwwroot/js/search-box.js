// Suggestions while typing: a combobox over /suggest.json. Without this the form works as it is.
for (const input of document.querySelectorAll("input[data-suggest]")) {
  let options = [], at = -1, timer = 0, asked = 0;
  const panel = document.createElement("div");
  panel.className = "suggest";
  panel.id = `suggest-${crypto.randomUUID?.() ?? Math.random().toString(36).slice(2)}`;
  panel.hidden = true;
  panel.setAttribute("role", "listbox");
  panel.setAttribute("aria-label", input.dataset.suggestions);
  input.after(panel);
  for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", panel.id], ["aria-autocomplete", "list"]]) input.setAttribute(name, value);

  const show = (open) => {
    panel.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (!open) choose(-1);
  };
  const choose = (next) => {
    at = next;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", options[at].id);
      options[at].scrollIntoView({ block: "nearest" });
    }
  };
  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.textContent = text;
    return made;
  };
  const option = (entry, number) => {
    const made = document.createElement("div");
    made.id = `${panel.id}-${number}`;
    made.setAttribute("role", "option");
    made.setAttribute("aria-selected", "false");
    made.dataset.address = entry.address;
    made.append(element("b", entry.label), element("span", entry.detail));
    made.addEventListener("pointerdown", (e) => { e.preventDefault(); location.href = entry.address; });
    return made;
  };
  const fill = (groups) => {
    options = [];
    panel.replaceChildren(...groups.map((group, g) => {
      const box = document.createElement("div");
      box.setAttribute("role", "group");
      const name = element("span", group.name);
      name.id = `${panel.id}-g${g}`;
      box.setAttribute("aria-labelledby", name.id);
      box.append(name, ...group.entries.map((entry) => (options.push(option(entry, options.length)), options.at(-1))));
      return box;
    }));
    show(options.length > 0);
  };
  const ask = async () => {
    const typed = input.value.trim(), mine = ++asked;
    if (typed.length < 2) return show(false);
    const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(typed)}`).catch(() => null);
    if (mine === asked && answer?.ok && document.activeElement === input) fill((await answer.json()).groups);
  };

  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 60); });
  input.addEventListener("blur", () => show(false));
  input.addEventListener("focus", () => { if (options.length) show(true); });
  input.addEventListener("keydown", (e) => {
    if (panel.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (step) {
      e.preventDefault();
      choose(at < 0 && step < 0 ? options.length - 1 : (at + step + options.length) % options.length);
    } else if (e.key === "Enter" && at >= 0) {
      e.preventDefault();
      location.href = options[at].dataset.address;
    } else if (e.key === "Escape") {
      e.preventDefault();
      show(false);
    }
  });
}
