import HanText
import Testing

@Suite struct HanTablesTests {
  private func form(of character: Unicode.Scalar) -> Unicode.Scalar? {
    Unicode.Scalar(SimplifiedForms.form(of: character.value))
  }

  @Test(
    arguments: [("養", "养"), ("衛", "卫"), ("後", "后"), ("裡", "里"), ("裏", "里"), ("臺", "台")]
      as [(Unicode.Scalar, Unicode.Scalar)])
  func aTraditionalCharacterHasItsForm(traditional: Unicode.Scalar, simplified: Unicode.Scalar) {
    #expect(form(of: traditional) == simplified)
  }

  @Test func ordinaryCharactersStay() {
    for character in "乾徵著后里台于只面老人A、𠮷".unicodeScalars { #expect(form(of: character) == character) }
  }

  @Test func noFormHasAnotherForm() {
    #expect(SimplifiedForms.traditional.count > 2000)
    for character in SimplifiedForms.traditional {
      let form = SimplifiedForms.form(of: character)
      #expect(SimplifiedForms.form(of: form) == form)
    }
  }

  @Test(
    arguments: [
      ("生", ["sheng"]), ("重", ["chong", "zhong"]), ("长", ["chang", "zhang"]), ("行", ["hang", "xing"]), ("会", ["hui"]),
      ("女", ["nv"]), ("龘", []),
    ] as [(Unicode.Scalar, [String])])
  func aCharacterHasItsCommonReadings(character: Unicode.Scalar, readings: [String]) {
    let found = PinyinReadings.syllables.filter { $0.characters.contains(character) }.map(\.syllable)
    #expect(found == readings)
  }
}
