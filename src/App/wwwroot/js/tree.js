// The tree beside the text, by mouse and by keyboard (ARIA navigation tree). Without this every branch is a page, and long runs of siblings are cut.
// Siblings come in windows of a hundred when they are looked at, so that fifty thousand open at once.
const nav = document.querySelector("nav[data-branches]"), tree = nav?.querySelector(".tree");
const WINDOW = 100;

const path = (a) => new URL(a.href).pathname.replace(/^\/(en|fr|de|es)(?=\/)/, "");
const branchOf = (a) => a.parentElement.querySelector(":scope > ul");
const itemsIn = () => [...tree.querySelectorAll("[role=treeitem]")].filter((a) => !a.closest("ul[hidden]"));
const opened = new Set((new URLSearchParams(location.search).get("open") ?? "").split(",").filter(Boolean));
const keyOf = (a) => path(a).split("/")[3] ?? "";

const fetched = async (a, from) => {
  const answer = await fetch(`${nav.dataset.branches}?of=${encodeURIComponent(path(a))}&from=${from}`).catch(() => null);
  return answer?.ok ? answer.json() : null;
};

// One component as a line of the tree.
const line = (a, place, total) => {
  a.setAttribute("role", "treeitem");
  a.parentElement.setAttribute("role", "none");
  a.tabIndex = -1;
  if (total) [a.ariaPosInSet, a.ariaSetSize] = [String(place + 1), String(total)];
  let level = 0;
  for (let list = a.closest("ul"); list; list = list.parentElement.closest(".tree ul, .tree")) level++;
  a.ariaLevel = String(level);
  if (a.dataset.parts && !a.querySelector(".twist")) {
    const twist = document.createElement("span");
    twist.className = "twist";
    twist.setAttribute("aria-hidden", "true");
    a.prepend(twist);
    a.ariaExpanded = String(Boolean(branchOf(a)));
  }
  return a;
};
const made = (unit) => {
  const item = document.createElement("li"), a = document.createElement("a"), title = document.createElement("span");
  a.href = unit.address;
  title.textContent = unit.title;
  a.append(title);
  if (unit.parts) {
    const count = document.createElement("span");
    count.className = "n";
    count.textContent = unit.parts.toLocaleString(document.documentElement.lang);
    a.append(count);
    a.dataset.parts = unit.parts;
  }
  item.append(a);
  return item;
};

// A run of siblings not fetched yet: as tall as they will be, filled when it comes into view.
const watched = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => fill(entry.target)), { root: nav, rootMargin: "600px" });
const gap = (parent, from, count) => {
  const item = document.createElement("li");
  item.className = "gap";
  item.setAttribute("role", "none");
  Object.assign(item.dataset, { from, count });
  item.style.blockSize = `${count * 1.9}rem`;
  item.parent = parent;
  watched.observe(item);
  return item;
};
const gaps = (parent, from, to) => {
  const made = [];
  for (let at = from; at < to; at += WINDOW) made.push(gap(parent, at, Math.min(WINDOW, to - at)));
  return made;
};
const fill = async (item) => {
  watched.unobserve(item);
  const from = Number(item.dataset.from), answer = await fetched(item.parent, from);
  if (!answer || !item.isConnected) return;
  const list = item.parentElement, units = answer.units.slice(0, Number(item.dataset.count)).map(made);
  item.replaceWith(...units);
  units.forEach((unit, i) => line(unit.firstChild, from + i, answer.total));
  for (const unit of units) if (opened.has(keyOf(unit.firstChild))) open(unit.firstChild);
  return list;
};

const remember = (a, isOpen) => {
  if (isOpen) opened.add(keyOf(a)); else opened.delete(keyOf(a));
  const address = new URL(location.href);
  if (opened.size > 0) address.searchParams.set("open", [...opened].join(",")); else address.searchParams.delete("open");
  history.replaceState(history.state, "", address);
};
const open = async (a) => {
  let list = branchOf(a);
  if (!list) {
    list = document.createElement("ul");
    list.setAttribute("role", "group");
    list.append(...gaps(a, 0, Number(a.dataset.parts)));
    a.after(list);
    a.ariaExpanded = "true";
    await fill(list.firstChild);
  }
  list.hidden = false;
  a.ariaExpanded = "true";
};
const close = (a) => {
  branchOf(a).hidden = true;
  a.ariaExpanded = "false";
};
const toggle = (a) => {
  const isOpen = a.ariaExpanded === "true";
  remember(a, !isOpen);
  return isOpen ? close(a) : open(a);
};

const choose = (a) => {
  if (!a) return;
  for (const other of tree.querySelectorAll("[tabindex='0']")) other.tabIndex = -1;
  a.tabIndex = 0;
  a.focus();
};
const step = (a, by) => {
  const all = itemsIn();
  choose(all[all.indexOf(a) + by]);
};
const keys = {
  ArrowDown: (a) => step(a, 1),
  ArrowUp: (a) => step(a, -1),
  Home: () => choose(itemsIn()[0]),
  End: () => choose(itemsIn().at(-1)),
  ArrowRight: async (a) => { if (a.ariaExpanded === "false") await toggle(a); else if (a.ariaExpanded === "true") choose(branchOf(a).querySelector("[role=treeitem]")); },
  ArrowLeft: (a) => { if (a.ariaExpanded === "true") toggle(a); else choose(a.closest("ul").parentElement.querySelector(":scope > a[role=treeitem]")); },
};

if (tree) {
  nav.tabIndex = -1;
  tree.setAttribute("role", "tree");
  tree.setAttribute("aria-label", nav.getAttribute("aria-label"));
  for (const a of tree.querySelectorAll("a:not(.more)")) {
    const list = a.closest("ul");
    if (list !== tree) list.setAttribute("role", "group");
    const from = Number(list.dataset.from ?? 0), siblings = [...list.children].filter((item) => !item.firstElementChild.classList.contains("more"));
    line(a, from + siblings.indexOf(a.parentElement), list === tree ? 1 : Number(list.previousElementSibling.dataset.parts));
  }
  for (const more of tree.querySelectorAll("a.more")) {
    const item = more.parentElement, list = item.parentElement, parent = list.previousElementSibling, from = Number(list.dataset.from), total = Number(parent.dataset.parts);
    const shown = [...list.children].filter((other) => !other.firstElementChild?.classList.contains("more") && !other.classList.contains("gap")).length;
    item.replaceWith(...(item === list.firstElementChild ? gaps(parent, 0, from) : gaps(parent, from + shown, total)));
  }
  for (const a of tree.querySelectorAll("a[data-parts]")) if (opened.has(keyOf(a)) && !branchOf(a)) open(a);

  const here = tree.querySelector("[aria-current]");
  (here ?? tree.querySelector("a")).tabIndex = 0;
  if (nav.scrollHeight > nav.clientHeight && here) nav.scrollTop = here.getBoundingClientRect().top - nav.getBoundingClientRect().top - nav.clientHeight / 3;

  tree.addEventListener("click", (e) => {
    const a = e.target.closest("a");
    if (!a) return;
    if (e.target.closest(".twist")) {
      e.preventDefault();
      toggle(a);
    } else if (opened.size > 0) {
      const address = new URL(a.href);
      address.searchParams.set("open", [...opened].join(","));
      a.href = address;
    }
  });
  let typed = "", timer = 0;
  tree.addEventListener("keydown", (e) => {
    const a = e.target.closest("[role=treeitem]");
    if (!a || e.ctrlKey || e.altKey || e.metaKey) return;
    if (keys[e.key]) {
      e.preventDefault();
      keys[e.key](a);
    } else if (e.key.length === 1 && e.key !== " ") {
      typed += e.key.toLowerCase();
      clearTimeout(timer);
      timer = setTimeout(() => { typed = ""; }, 600);
      const all = itemsIn(), at = all.indexOf(a) + (typed.length === 1 ? 1 : 0);
      choose([...all.slice(at), ...all.slice(0, at)].find((item) => item.querySelector("span:not(.twist)").textContent.toLowerCase().startsWith(typed)));
    }
  });
}
