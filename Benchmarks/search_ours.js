// Measures the search page from inside, put into its head by Benchmarks/search.py, and tells the figures in the title.
//   ?q=WORDS     a fresh page with a query: from the request for the first part to the results
//   #ask=WORDS   a fresh page that stands open without a query: from asking to the results
// Both ask once more afterwards.

const PARTS = /(assets\/search[\w-]*\.js|search\/.*\.json)$/;

/** A promise of the moment when an element first matches a selector, from now on. */
const seen = (selector) => new Promise((resolve) => {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    resolve(performance.now());
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
});
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const results = () => seen('[data-search-state="done"]');

/** Submits a query; the milliseconds to its results. */
async function asked(query) {
  const input = document.querySelector('input[name="q"]');
  const start = performance.now();
  input.value = query;
  input.form.requestSubmit();
  return query === "" ? 0 : await results() - start;
}

async function measure() {
  const query = new URLSearchParams(location.search).get("q");
  const later = new URLSearchParams(location.hash.slice(1)).get("ask");
  const told = {};
  if (later) {
    await seen("[data-search-keys]:not([hidden])"); // the script stands ready
    await pause(300);
    told.asked = await asked(later);
  } else {
    told.cold = await results();
  }
  const parts = performance.getEntriesByType("resource").filter(({ name }) => PARTS.test(new URL(name).pathname));
  if (!later) told.cold -= Math.min(...parts.map(({ startTime }) => startTime));
  await pause(200);
  await asked("");
  await pause(100);
  told.warm = await asked(later ?? query);
  document.title = `told ${JSON.stringify(told)}`;
}
measure();
