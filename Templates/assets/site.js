// What the script adds to every page: the reading tools (type size, contrast, simple layout, reading aloud), the button
// that copies a citation, the filter of an edition's items, and the question before a link leaves the site. Pages are
// complete without it.
//
// It stands in the head and not at the end, so that a page is first drawn in the size its reader chose.

const root = document.documentElement;

/** The settings and what each is when nobody chose anything. */
const usual = { size: "medium", contrast: "normal", layout: "full" };

/** @typedef {keyof typeof usual} Setting */

/**
 * What a reader chose. Settings stay on the reader's machine; where they can't be kept they hold for the page.
 * @param {Setting} name
 */
function chosen(name) {
  try {
    return localStorage.getItem(`gongbiao-${name}`) ?? usual[name];
  } catch {
    return usual[name];
  }
}

/**
 * @param {Setting} name
 * @param {string} value
 */
function choose(name, value) {
  root.dataset[name] = value;
  try {
    if (value === usual[name]) localStorage.removeItem(`gongbiao-${name}`);
    else localStorage.setItem(`gongbiao-${name}`, value);
  } catch {
    // The choice holds for this page.
  }
}

for (const name of /** @type {Setting[]} */ (Object.keys(usual))) root.dataset[name] = chosen(name);

/** Shows which settings are chosen. */
function showChoices() {
  for (const button of document.querySelectorAll("[data-set]")) {
    if (!(button instanceof HTMLButtonElement)) continue;
    const { set, value } = button.dataset;
    button.setAttribute("aria-pressed", String(set !== undefined && root.dataset[set] === value));
  }
}

/** @param {HTMLButtonElement} button */
function change(button) {
  const name = /** @type {Setting} */ (button.dataset.set);
  const value = button.dataset.value ?? "";
  const isToggle = document.querySelectorAll(`[data-set="${name}"]`).length === 1;
  choose(name, isToggle && root.dataset[name] === value ? usual[name] : value);
  showChoices();
}

// Reading aloud, through the voices that the browser has.

/** A browser stops in the middle of long texts, so they are given in pieces. In characters. */
const longestPiece = 120;

/**
 * The text of the page's main part in pieces that end where sentences do.
 * @param {HTMLElement} main
 */
function pieces(main) {
  const sentences = main.innerText.match(/[^。！？；\n]+[。！？；]?/g) ?? [];
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== "")
    .flatMap((sentence) => {
      const parts = [];
      for (let start = 0; start < sentence.length; start += longestPiece) {
        parts.push(sentence.slice(start, start + longestPiece));
      }
      return parts;
    });
}

/** @param {HTMLButtonElement} button */
function toggleReading(button) {
  const isReading = button.getAttribute("aria-pressed") === "true";
  speechSynthesis.cancel();
  /** @param {boolean} reads */
  const show = (reads) => {
    button.setAttribute("aria-pressed", String(reads));
    button.textContent = reads ? "停止朗读" : "朗读";
  };
  show(!isReading);
  if (isReading) return;
  const main = document.querySelector("main");
  const texts = main instanceof HTMLElement ? pieces(main) : [];
  texts.forEach((text, index) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = "zh-CN";
    utterance.rate = 0.9;
    if (index === texts.length - 1) utterance.addEventListener("end", () => show(false));
    utterance.addEventListener("error", () => show(false));
    speechSynthesis.speak(utterance);
  });
  if (texts.length === 0) show(false);
}

/** Adds a button behind each text that is there to be copied. */
function addCopyButtons() {
  if (!navigator.clipboard) return;
  for (const place of document.querySelectorAll("[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "复制引用";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(place.querySelector("[data-copied]")?.textContent ?? "");
        button.textContent = "已复制";
      } catch {
        button.textContent = "没有复制成功，请选中文字复制";
      }
    });
    button.setAttribute("aria-live", "polite");
    place.append(" ", button);
  }
}

// The filter of an edition: it leaves the items whose name, category or domain holds every word typed.

/** What is told apart from nothing but its writing: case, full width, spaces. */
const folded = (/** @type {string | null | undefined} */ text) => (text ?? "").normalize("NFKC").toLowerCase();

/**
 * Shows of a domain the items that hold the words, under the headings of their categories; returns how many they are.
 * @param {HTMLElement} domain
 * @param {string[]} words
 */
function narrow(domain, words) {
  const name = folded(domain.querySelector("h2")?.textContent);
  const parts = /** @type {HTMLElement[]} */ ([...domain.children]);
  let [category, all] = ["", 0];
  /** @type {HTMLElement[]} */
  let above = [];
  for (const part of parts) {
    if (part.tagName === "H3") [category, above] = [folded(part.textContent), []];
    if (!part.matches(".items")) {
      if (category !== "") above.push(part);
      continue;
    }
    let shown = 0;
    for (const item of /** @type {HTMLElement[]} */ ([...part.children])) {
      const text = folded(item.textContent) + category + name;
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) shown += 1;
    }
    for (const one of [...above, part]) one.hidden = shown === 0;
    all += shown;
  }
  domain.hidden = all === 0;
  return all;
}

/** Makes the filter work where the page has one. */
function startFilter() {
  const form = document.querySelector("[data-item-filter]");
  const input = form?.querySelector("input");
  const status = form?.querySelector("[data-filter-status]");
  if (!(form instanceof HTMLElement) || !input || !status) return;
  form.hidden = false;
  const filter = () => {
    const words = folded(input.value).split(/\s+/u).filter((word) => word !== "");
    let shown = 0;
    for (const domain of document.querySelectorAll(".domain")) {
      if (domain instanceof HTMLElement) shown += narrow(domain, words);
    }
    status.textContent = words.length === 0 ? "" : shown === 0 ? "没有名称相符的服务，可到检索页按内容查。" : `找到${shown}项。`;
  };
  input.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();
}

document.addEventListener("DOMContentLoaded", () => {
  const tools = document.getElementById("tools");
  if (tools) tools.hidden = false;
  for (const button of document.querySelectorAll("[data-read]")) {
    if (button instanceof HTMLButtonElement) button.hidden = !("speechSynthesis" in window);
  }
  showChoices();
  addCopyButtons();
  startFilter();
});

addEventListener("pagehide", () => {
  if ("speechSynthesis" in window) speechSynthesis.cancel();
});

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const setting = target?.closest("[data-set]");
  if (setting instanceof HTMLButtonElement) change(setting);
  const reading = target?.closest("[data-read]");
  if (reading instanceof HTMLButtonElement) toggleReading(reading);
  const link = target?.closest("a[data-leaves]");
  if (!(link instanceof HTMLElement)) return;
  const question = `您访问的链接即将离开“${link.dataset.leaves}”门户网站，是否继续？`;
  if (!window.confirm(question)) event.preventDefault();
});
