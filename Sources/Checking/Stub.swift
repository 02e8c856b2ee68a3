public import Diagnostics
public import Standards

public enum Checker {
  public static func findings(in c: Catalogue, folder: String) -> [Diagnostic] { [] }
  public static func findings(in e: LocatedEdition, catalogue: Catalogue) -> [Diagnostic] { [] }
  public static func applying(_ w: [Waiver], to f: [Diagnostic], file: String) -> [Diagnostic] { f }
}
