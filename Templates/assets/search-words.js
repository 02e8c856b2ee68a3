// What is known of the language of queries beyond the index: words that ask and say nothing, numbers with units.

/**
 * Words that ask or join. They are left out where a query is taken apart, which is done only when nothing holds it as it
 * stands.
 */
const FILLERS = new Set(
  ("的 了 吗 呢 吧 啊 呀 嘛 么 么样 是 在 和 与 及 或 也 都 就 还 又 很 把 被 给 让 对 从 到 去 来 上 下 里 有 没 没有 会 能 能不能 可以 "
    + "可不可以 要 想 想要 需要 应该 怎么 怎样 怎么样 怎么办 如何 为什么 什么 啥 有什么 有啥 哪 哪里 哪儿 哪个 哪些 有哪些 谁 多少 几 多大 "
    + "多久 多长 什么时候 我 我们 我家 我的 你 你们 他 她 它 他们 自己 家 家里 人 这 那 这个 那个 请问 请 问 帮 帮忙 国家 政府 政策 相关 关于 "
    + "申请 办 办理 领 领取 拿 拿到 享受 得到 一个 一下 之后 以后 时候 因为 所以 如果 但是 该 找谁 找 哪个部门 部门 条件 规定 标准 服务").split(" "));

/**
 * Whether a word may be left out.
 * @param {string} word
 */
export const isFiller = (word) => FILLERS.has(word);

const UNIT = /^(?:周岁|岁|个月|个工作日|万元|元|块钱|块|年|月|天|日|次|人|名|周|户|%|小时|平方米|级|类|种|公里|米)/u;

/**
 * The length of the number with its unit that a normalised text begins with; 0 if it begins with none.
 * @param {string} text
 */
export function numberLength(text) {
  const number = /^\d[\d.,-]*/u.exec(text)?.[0] ?? "";
  if (number === "") return 0;
  return number.length + (UNIT.exec(text.slice(number.length))?.[0].length ?? 0);
}

const DIGITS = "零一二三四五六七八九";

/** @param {string} text a number below 100 in Chinese characters @returns {number} */
function numeral(text) {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["0", text];
  const digit = (/** @type {string} */ part) => Math.max(0, DIGITS.indexOf(part.replace("两", "二")));
  return (tens === "" ? 1 : digit(tens)) * 10 + (ones ? digit(ones) : 0);
}

/**
 * Other ways to write the ages and amounts in a normalised text: 80岁, 80周岁 and 八十岁; 65岁以上 and 65周岁及以上; 500块
 * and 500元.
 * @param {string} text @returns {string[]}
 */
export function otherNumbers(text) {
  const plain = text
    .replace(/[一二两三四五六七八九]?十[一二三四五六七八九]?(?=周?岁)/gu, (found) => String(numeral(found)))
    .replace(/(?<=\d)(?:块钱|块)/gu, "元");
  const whole = plain.replace(/(?<=\d)岁/gu, "周岁");
  const short = plain.replace(/(?<=\d)周岁/gu, "岁");
  const both = [plain, whole, short].flatMap((form) => [form, form.replace(/(?<=岁)(?=以[上下])/gu, "及")]);
  return [...new Set(both)].filter((form) => form !== text);
}

const ORGAN_CLASS = /(?:委员会|分局|委|局|厅)$/u;

/**
 * Whether one name of an organ shortens another one: its stem begins with the same character, and its characters stand in
 * the other's in order (卫健委, 卫生健康委员会). The twin of Sources/Indexing/OrganName.swift.
 * @param {string} short @param {string} long
 */
export function isShortOrgan(short, long) {
  if (!ORGAN_CLASS.test(short) && !short.endsWith("联")) return false;
  const [part, whole] = [short, long].map((name) => [...name.replace(ORGAN_CLASS, "")]);
  if (part.length < 2 || part.length > whole.length || part[0] !== whole[0]) return false;
  let next = 0;
  for (const character of whole) if (character === part[next]) next += 1;
  return next === part.length;
}
