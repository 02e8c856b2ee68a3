// What to try where nothing was found.

import { element } from "./search-passages.js";

/**
 * Puts names like the query and other ways into a box.
 * @param {HTMLElement} box @param {import("./search-index.js").SearchIndex} index @param {string} query @param {URL} root
 * @param {DOMStringMap} addresses of the lists by domain and by organ, where there are any
 * @param {(query: string) => void} ask
 */
export function advise(box, index, query, root, addresses, ask) {
  const names = alikeNames(index, query);
  if (names.length > 0) {
    const line = element("p", "", "您要找的是不是：");
    for (const name of names) {
      const button = element("button", "chip", name);
      button.setAttribute("type", "button");
      button.addEventListener("click", () => ask(name));
      line.append(button, " ");
    }
    box.append(line);
  }
  const ways = element("p", "", "可以换一个说法，少写几个字，或者用拼音；也可以");
  const { domains, organs } = addresses;
  const links = [[domains, "按服务领域"], [organs, "按负责单位"], ["", "从首页选择地区"]]
    .filter(([address]) => address !== undefined)
    .map(([address, text]) => {
      const link = /** @type {HTMLAnchorElement} */ (element("a", "", text ?? ""));
      link.href = new URL(address ?? "", root).href;
      return link;
    });
  links.forEach((link, number) => ways.append(number > 0 ? "、" : "", link));
  ways.append("查找。");
  box.append(ways);
}

/**
 * The names of services that share most characters with a query.
 * @param {import("./search-index.js").SearchIndex} index @param {string} query
 */
function alikeNames(index, query) {
  const characters = [...query].filter((character) => /\p{sc=Han}/u.test(character));
  const pairs = characters.slice(1).map((character, number) => characters[number] + character);
  const seen = new Map(index.rows.map((row) => [row.service, row]));
  return [...seen.values()].map(({ name, key }) => ({
    name,
    score: (pairs.filter((pair) => key.includes(pair)).length * 3 + characters.filter((one) => key.includes(one)).length)
      / (key.length + 4),
  })).filter(({ score }) => score >= 0.2).sort((left, right) => right.score - left.score).slice(0, 4).map(({ name }) => name);
}
