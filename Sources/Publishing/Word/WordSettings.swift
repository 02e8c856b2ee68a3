/// What an office sets for its Word files: the same file as for PDF (`print/settings.json`).
///
/// Faces of Word are named under `word`, each by what Windows and WPS call it, with the faces that stand in where it is
/// not installed behind it.
public struct WordSettings: Sendable, Hashable, Codable {
  /// The faces by their roles.
  public struct Faces: Sendable, Hashable, Codable {
    /// 仿宋, of the text
    public var fangsong: [String]
    /// 楷体, of headings （一）
    public var kaiti: [String]
    /// 黑体, of headings 一、 and of labels
    public var heiti: [String]
    /// 宋体, of page numbers
    public var songti: [String]
    /// 小标宋, of the red head and titles
    public var biaosong: [String]

    /// The faces with their stand-ins, each once, in a fixed order.
    var all: [[String]] { [fangsong, kaiti, heiti, songti, biaosong].filter { !$0.isEmpty } }
  }

  /// The settings that only Word files have.
  public struct Word: Sendable, Hashable, Codable {
    /// The faces.
    public var fonts: Faces
  }

  /// The largest sizes of the red head, in points: `48pt`.
  public struct Head: Sendable, Hashable, Codable {
    /// Of one organ.
    public var single: String
    /// Of the names of several.
    public var joint: String
    /// Of 文件 behind several names.
    public var document: String
    /// Of a letter.
    public var letter: String
  }

  /// The faces.
  public var word: Word
  /// The colour of head and rule: `#e3211c`.
  public var red: String
  /// The sizes of the red head.
  public var head: Head
  /// The word behind the organs of a circular: 文件.
  public var document: String
  /// The word behind the organs of minutes: 纪要.
  public var minutes: String
  /// The word before those who approved: 签发人.
  public var approver: String
  /// The title of the contents.
  public var contents: String
  /// How many levels the contents list.
  public var contentsLevels: Int
  /// The mark behind a heading that the document does not print.
  public var inferred: String
  /// The sentence below the contents that explains it.
  public var inferredNote: String

  /// The colour as Word writes it: `E3211C`.
  var colour: String { String(red.drop { $0 == "#" }).uppercased() }

  /// The points of a size: 48 of `48pt`; 16 where it is no number.
  static func points(_ size: String) -> Double { Double(size.prefix { !$0.isLetter }) ?? 16 }
}
