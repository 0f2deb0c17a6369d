// The list on /saved: drawn from what the browser keeps; taken away as CSV, RIS, call slips and letters.
const place = document.querySelector(".saved-list"), none = document.querySelector(".saved-none"), words = place.dataset;
const { items, keep } = await import(words.module);
const language = document.documentElement.lang, root = language === "en" ? "" : `/${language}`;
const order = new Intl.Collator(language, { numeric: true });

const element = (name, inside, attributes = {}) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...[inside].flat().filter((part) => part !== null && part !== ""));
  return made;
};
const link = (address, text) => element("a", text, { href: root + address });
const button = (text, act, attributes = {}) => {
  const made = element("button", text, { type: "button", class: "btn", ...attributes });
  made.addEventListener("click", act);
  return made;
};
const groups = (list, key) => [...Map.groupBy(list, key)];
const full = (item) => location.origin + item.address;
const boxesOf = (item) => (item.boxes.length > 0 ? item.boxes : [{ name: "", inside: "" }]).map((box) => ({ item, box }));
const byBox = (list) => groups(list.flatMap(boxesOf), (entry) => entry.box.name).sort(([a], [b]) => (a === "") - (b === "") || order.compare(a, b));

const save = (text, type, name) => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element("a", "", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
};
// A cell that begins as a formula would be one in a spreadsheet.
const cell = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
const csv = (list) => {
  const heads = [words.repository, words.code, words.collection, words.box, words.inside, words.title, words.dates, words.address];
  const rows = list.flatMap(boxesOf).map(({ item, box }) => [item.repository?.name ?? "", item.collection?.code ?? "", item.collection?.title ?? "", box.name, box.inside, item.title, item.dates, full(item)]);
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
};
const letter = (mail, list) => {
  const lines = list.flatMap((item) => [item.title, ...(item.collection && item.collection.address !== item.address ? [item.collection.title] : []), item.collection?.code ?? "",
    ...item.boxes.map((box) => [box.name, box.inside].filter(Boolean).join(", ")), full(item)].filter(Boolean).concat(""));
  const what = [...new Set(list.map((item) => item.collection.code || item.collection.title))].join(", ");
  return `mailto:${mail}?subject=${encodeURIComponent(words.request.replace("{0}", what))}&body=${encodeURIComponent(lines.join("\r\n"))}`;
};

const line = ({ item, box }) => element("li", [
  link(item.address, item.title),
  button("×", () => { keep(items().filter((other) => other.address !== item.address)); draw(); }, { class: "remove", "aria-label": words.remove.replace("{0}", item.title) }),
  [box.inside, item.dates].some(Boolean) ? element("p", [box.inside, item.dates].filter(Boolean).join(" · ")) : null,
]);
const collection = ([address, list]) => [
  element("h3", link(address, [list[0].collection.title, list[0].collection.code].filter(Boolean).join(", "))),
  ...byBox(list).flatMap(([box, entries]) => [element("h4", box || words.nobox), element("ul", entries.map(line))]),
];
const repository = ([address, list]) => {
  const { repository: holder } = list[0];
  return element("section", [
    element("h2", address ? link(address, holder.name) : words.elsewhere),
    holder?.mail ? element("p", element("a", words.ask, { class: "btn", href: letter(holder.mail, list) })) : null,
    ...groups(list, (item) => item.collection.address).flatMap(collection),
  ]);
};
const fact = (name, text) => text ? element("div", [element("dt", name), element("dd", text)]) : null;
const slip = (box, entries) => {
  const { item } = entries[0];
  return element("article", [
    element("h2", [words.heading, item.repository ? `: ${item.repository.name}` : ""].join("")),
    element("dl", [
      fact(words.code, item.collection.code), fact(words.collection, item.collection.title), fact(words.box, box),
      fact(words.inside, [...new Set(entries.map((entry) => entry.box.inside).filter(Boolean))].join("; ")),
      fact(words.title, [...new Set(entries.map((entry) => entry.item.title))].join("; ")),
    ]),
    element("p", [element("span", words.reader), element("span", words.day)], { class: "blanks" }),
  ], { class: "slip" });
};
const draw = () => {
  const list = items(), held = list.filter((item) => item.collection), names = list.filter((item) => !item.collection);
  none.hidden = list.length > 0;
  place.hidden = list.length === 0;
  place.replaceChildren(
    element("p", [
      button(words.print, () => print()), button(words.csv, () => save(csv(items()), "text/csv", "saved.csv")),
      button(words.ris, () => save(items().map((item) => item.reference).join("\r\n"), "application/x-research-info-systems", "saved.ris")),
      button(words.clear, () => { if (confirm(words.sure)) { keep([]); draw(); } }),
    ], { class: "saved-acts" }),
    ...groups(held, (item) => item.repository?.address ?? "").sort(([, [a]], [, [b]]) => order.compare(a.repository?.name ?? "", b.repository?.name ?? "")).map(repository),
    ...(names.length > 0 ? [element("section", [element("h2", words.names), element("ul", names.map((item) => line({ item, box: { inside: "" } })))])] : []),
    element("div", groups(held, (item) => item.collection.address).flatMap(([, part]) => byBox(part).map(([box, entries]) => slip(box, entries))), { class: "slips" }),
  );
};
addEventListener("storage", draw);
draw();
