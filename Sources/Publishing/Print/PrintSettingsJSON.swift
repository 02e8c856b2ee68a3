internal import HanText
public import Standards

/// The settings of print as the templates are told of them, by the keys of `settings.yml`; sizes are in points.
public enum PrintSettingsJSON {
  /// The settings as JSON on one line.
  public static func bytes(of settings: PrintSettings) -> [UInt8] {
    var json = JSONWriter(.compact)
    json.object { json in
      json.object("fonts") { json in
        for face in PrintSettings.Face.allCases { json.list(face.rawValue, settings.fonts[face] ?? []) }
      }
      json.list("bold", PrintSettings.Face.allCases.filter(settings.bold.contains).map(\.rawValue))
      json.member("red", settings.red)
      json.object("head") { json in
        json.member("single", settings.head.single)
        json.member("joint", settings.head.joint)
        json.member("document", settings.head.document)
        json.member("letter", settings.head.letter)
      }
      json.object("heads") { json in
        for (organ, text) in settings.heads.sorted(by: { $0.key < $1.key }) { json.member(organ, text) }
      }
      json.member("seals", settings.seals.rawValue)
      json.object("contents") { json in
        json.member("levels", settings.contentsLevels)
        json.member("dots", settings.contentsDots)
      }
      json.object("leaflet") { json in
        json.member("paper", settings.leafletPaper.rawValue)
        json.array("sizes") { json in for size in settings.leafletSizes { json.double(size) } }
      }
      json.object("words") { json in
        for word in PrintSettings.Word.allCases { json.member(word.rawValue, settings.text(word)) }
      }
    }
    return json.bytes
  }
}
