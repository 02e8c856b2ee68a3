/// The files of the search index, as the script on the page reads them (`Templates/assets/search-index.js`).
///
/// What is searched are *paragraphs*: the name, domain and category of an item, and each line of its texts (a table
/// row is a line). A paragraph is stored once, however many items hold it. All files lie under `search/`, are JSON and
/// begin with `"stamp"`, a hash over the whole index: files of two builds are never read together.
///
///     index.json   {"stamp", "format": "gongbiao-search", "version": 1, "counts": {…}, "kinds": [name, …],
///                   "editions": [[id, place, label], …], "shards": {"terms": [scalar, …], "occurrences": [number, …],
///                   "texts": [number, …], "items": [number, …]}}: for each file of a kind the first entry it holds
///     t/N.json     {"stamp", "terms": {first: {"": RUNS, second: RUNS, …}, …}}: the paragraphs that hold the character
///                  `first`, and those that hold `first` followed by `second`, both of the normalised text
///     o/N.json     {"stamp", "occurrences": [[kind, …RUNS], …]}: what each paragraph is and which items hold it
///     p/N.json     {"stamp", "texts": {"pieces": [text, …], "paragraphs": [[text or number of a piece, …], …]}}:
///                  each paragraph in parts, to be joined
///     i/N.json     {"stamp", "items": {"places": [[domain, category], …], "rows": [[name, place, [gap, number, …]],
///                  …]}}: items of one name and place, each with its edition (as a gap to the one before, from 0) and
///                  its number
///
/// RUNS is an ascending list of numbers from 0, packed: `n` above 0 is the number `n` above the last one (the first
/// counts from −1), and `−n` stands for the `n` numbers that follow it. Paragraphs are ordered by service, kind and
/// text and items by service, so that what recurs from region to region makes runs.
///
/// A term of one or two characters is answered by `t` alone; of a longer one, `t` gives candidates, which the script
/// confirms against the texts. No literal is missed and nothing is found that is not there.
enum SearchFormat {
  /// The version; the script refuses any other. Raise it with every change of what the files mean.
  static let version = 1
}

/// How many bytes a shard has before the next one is begun.
struct ShardSizes {
  /// Terms.
  var terms = 12 << 10
  /// Occurrences.
  var occurrences = 16 << 10
  /// Texts.
  var texts = 24 << 10
  /// Items.
  var items = 24 << 10
}
