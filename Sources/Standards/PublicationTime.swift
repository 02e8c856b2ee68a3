public import HanText

/// When something was put on a website, to the minute of China's time: `2024-06-07 09:30` (国办发〔2017〕47号, `PubDate`).
public struct PublicationTime: Sendable, Hashable {
  /// The day.
  public let day: CalendarDate
  private let clock: Substring

  /// Reads `YYYY-MM-DD HH:MM`; `nil` where the text is not of that form, or no such day or minute exists.
  public init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = CalendarDate(iso: parts[0]) else { return nil }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2,
      clock.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      (Int(clock[0]) ?? 24) < 24, (Int(clock[1]) ?? 60) < 60
    else { return nil }
    self.day = day
    self.clock = parts[1]
  }

  /// As standards for machines write it (RFC 3339): `2024-06-07T09:30:00+08:00`.
  public var instant: String { "\(day.iso)T\(clock):00+08:00" }
}
