// What the script adds to the pages of a comparison: narrowing to one kind of change, and both sides beside each other.
// Without it the pages show every entry, with its marks in the running text.

const parameter = "kind";

/** The kind of change that the address asks for; empty for all. */
function asked() {
  return new URLSearchParams(location.search).get(parameter) ?? "";
}

/**
 * An address of this comparison that keeps to a kind.
 * @param {string} address
 * @param {string} kind
 */
function withKind(address, kind) {
  const url = new URL(address);
  if (kind) url.searchParams.set(parameter, kind);
  else url.searchParams.delete(parameter);
  return url.href;
}

/**
 * Makes the links to other pages of this comparison keep to a kind.
 * @param {string} kind
 */
function keep(kind) {
  for (const link of document.querySelectorAll(".rows h3 a, [data-kinds~=changed] > a, .turn a, .pager a")) {
    if (link instanceof HTMLAnchorElement) link.href = withKind(link.href, kind);
  }
}

/**
 * Shows the entries of a kind, and the headings that still have one.
 * @param {HTMLElement} filters
 * @param {string} kind
 */
function show(filters, kind) {
  const entries = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-kinds]")]);
  let count = 0;
  for (const entry of entries) {
    entry.hidden = kind !== "" && !(entry.dataset.kinds ?? "").split(" ").includes(kind);
    if (!entry.hidden) count += 1;
  }
  for (const group of document.querySelectorAll("[data-filtered]")) {
    if (group instanceof HTMLElement) group.hidden = group.querySelector("[data-kinds]:not([hidden])") === null;
  }
  for (const button of filters.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String((button.dataset.kind ?? "") === kind));
  }
  keep(kind);
  const status = filters.querySelector("[data-filter-status]");
  if (status) status.textContent = kind === "" ? "" : `显示${count}项，共${entries.length}项。`;
}

/** @param {HTMLElement} filters */
function addButtons(filters) {
  const list = filters.querySelector("ul");
  const items = [...filters.querySelectorAll("[data-filter]")];
  if (!list || items.length === 0) return;
  const all = document.createElement("li");
  all.append(button("", "全部"));
  for (const item of items) {
    if (!(item instanceof HTMLElement)) continue;
    const made = button(item.dataset.filter ?? "", "");
    made.append(...item.childNodes);
    item.append(made);
  }
  list.prepend(all);
  list.setAttribute("aria-label", "按变化筛选");
  const isKnown = items.some((item) => item instanceof HTMLElement && item.dataset.filter === asked());
  show(filters, isKnown ? asked() : "");
  keep(asked());
  list.addEventListener("click", (event) => {
    const pressed = event.target instanceof Element ? event.target.closest("button") : null;
    if (!pressed) return;
    const kind = pressed.dataset.kind ?? "";
    history.replaceState(null, "", withKind(location.href, kind));
    show(filters, kind);
  });
}

/**
 * @param {string} kind
 * @param {string} text
 */
function button(kind, text) {
  const made = document.createElement("button");
  made.type = "button";
  made.dataset.kind = kind;
  made.textContent = text;
  return made;
}

/**
 * One side of a marked text, under its name: without what only the other side has.
 * @param {Element} text
 * @param {string} others
 * @param {string} name
 */
function side(text, others, name) {
  const copy = document.createElement("div");
  const heading = document.createElement("b");
  heading.textContent = name;
  copy.append(heading, ...[...text.childNodes].map((node) => node.cloneNode(true)));
  for (const mark of copy.querySelectorAll(others)) mark.remove();
  return copy;
}

/**
 * Sets the marked texts beside each other, or puts them back into one.
 * @param {HTMLElement} place
 * @param {boolean} areBeside
 */
function lay(place, areBeside) {
  for (const text of place.querySelectorAll(".edits")) {
    if (!(text instanceof HTMLElement)) continue;
    const next = text.nextElementSibling;
    const sides = next?.classList.contains("sides") ? next : null;
    if (areBeside && !sides) {
      const made = document.createElement("div");
      made.className = "sides";
      made.append(side(text, "ins", place.dataset.old ?? ""), side(text, "del", place.dataset.new ?? ""));
      text.after(made);
    }
    if (!areBeside) sides?.remove();
    text.hidden = areBeside;
  }
}

keep(asked());
for (const filters of document.querySelectorAll("[data-filters]")) {
  if (filters instanceof HTMLElement) addButtons(filters);
}
const layouts = document.querySelector("[data-layouts]");
const place = document.querySelector("[data-sides]");
if (layouts instanceof HTMLElement && place instanceof HTMLElement) {
  layouts.hidden = false;
  layouts.addEventListener("click", (event) => {
    const pressed = event.target instanceof Element ? event.target.closest("button") : null;
    if (!pressed) return;
    lay(place, pressed.dataset.layout === "sides");
    for (const other of layouts.querySelectorAll("button")) {
      other.setAttribute("aria-pressed", String(other === pressed));
    }
  });
}

export {};
