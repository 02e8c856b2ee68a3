/// The files of the search index, as the script on the page reads them (`Templates/assets/search-index.js`).
///
/// What is searched are the texts of an item: its name, domain and category, and each line of its fields (a table row is
/// a line), normalised (`SearchText`) and cut into *pieces* (``PieceCutting``). A piece is stored once, however many texts
/// hold it; all pieces stand one behind the other, and a *place* is the number of a character in that row.
///
/// Items are known by number. A *row* is a name with its domain and category; items are numbered by row, in each by
/// edition. All files lie under `search/`, are JSON and begin with `"stamp"`, a hash over the whole index: files of two
/// builds are never read together.
///
///     index.json     {"stamp", "format": "gongbiao-search", "version": 4, "kinds": [name, …], "variants": PAIRS,
///                    "places": [[domain, category], …], "rows": [[name, place], …],
///                    "sequences": [[[row, …]] or [[row, …], [number, …]], …],
///                    "editions": {"ids": [id, …], "places": [place, …], "labels": [label, …], "ranks": GAPS,
///                    "sequences": GAPS, "omitted": [GAPS, …]}, "counts": {…}, "shards": {"terms": [first term, …],
///                    "leads": GAPS, "texts": GAPS}, "facets": {"organs": [[name, …RUNS], …], "audiences":
///                    [[name, …RUNS], …]}, "organs": [[name, …], …], "words": WORDS}: shards with the first term, row and
///                    item of each file, facets with their items, the names one office has, the synonyms of words
///                    of one character, of those that are cut behind the first, and of those with a digit among the
///                    first two
///                    An edition has the rows of its sequence less those whose positions are omitted, numbered 1, 2, 3 …
///                    where the sequence gives no numbers; `rank` is its place in the order of results. Rows of one
///                    service (names equal when normalised) follow one another.
///     t/N.json       {"stamp", "terms": {"pieces": PIECES, "places": {first: {second: RUNS, …}, …}, "apart": {term: N, …}},
///                    "words": WORDS}: where `first` followed by `second` stands; an empty `second` is the end of a piece.
///                    Terms are ordered by the scalars of both. `words` are the synonyms of words that begin with two
///                    characters in this file's range of terms
///     h/N.json       {"stamp", "pieces": PIECES} of a term that stands in so many that they fill a file; `apart` tells
///                    which. A query that has a rarer term beside it does without
///     l/N.json       {"stamp", "leads": TEXTS} with the texts of the first item (by rank) of each row
///     p/N.json       {"stamp", "texts": TEXTS} with the texts of all items
///     pinyin.json    {"stamp", "pinyin": {"phrases": text, "readings": [syllable, characters, …]}}: how the characters of
///                    names, synonyms and organs are read, and what of the synonyms is no name, between spaces
///     variants.json  {"stamp", "variants": PAIRS}: characters with the form that texts have after normalisation
///
/// RUNS is an ascending list of numbers from 0, packed: `n` above 0 is the number `n` above the last one (the first
/// counts from −1), and `−n` stands for the `n` numbers that follow it. GAPS are numbers, each as the difference to the
/// one before, from 0. PIECES is [[gap, length, [kind, …RUNS], …], …]: the pieces in which the terms of the file stand, by
/// their places; `gap` counts from the end of the piece before. The lists tell which items hold the piece in texts of which
/// kind, the first number of their RUNS counted from the first item of the list before it in the file, from 0. What stands
/// in 《》 inside a field is of the kind `source`. [gap, length]: held as the piece before; [gap, length, n]: as the one n
/// before. WORDS is [[word, term or [term, [kind, …RUNS], …], …], …]; of a term without a cut,
/// the lists tell who holds it, counted as those of pieces. PAIRS is a text of a character, its form, the next
/// character and so on; the pairs of `index.json` are those that stand in texts. TEXTS is {"parts": [text, …],
/// "paragraphs": [[kind, [text or number of a part, …], …RUNS], …]}: the paragraphs with the rows or items that hold
/// them, counted from the first of the file.
///
/// A term that is not cut stands in the piece whose places of its first and second character, its third and fourth …
/// follow one another: no text is needed to know where it stands. Of a term that is cut inside, the script takes the
/// items that hold all its parts and confirms them against their texts. No literal is missed and nothing is found that
/// is not there.
enum SearchFormat {
  /// The version; the script refuses any other. Raise it with every change of what the files mean.
  static let version = 4
}

/// How many bytes a shard has before the next one is begun.
struct ShardSizes {
  /// Terms with their pieces.
  var terms = 7600
  /// Texts of first items.
  var leads = 2 << 10
  /// Texts.
  var texts = 40 << 10
}
