/// A sheet of a workbook.
struct Sheet {
  /// Its name, as its tab shows it.
  let name: String
  /// Whether people do not see it.
  let isHidden: Bool
}
