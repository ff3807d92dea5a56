import Diagnostics
import Localization
import Testing

@testable import SiteModel

struct FieldReaderTests {
  /// The problems met while `read` reads `source` and `translation`, after the unknown keys.
  private func check<Value>(
    _ source: String,
    _ translation: String?,
    _ codes: [String],
    sourceLocation: SourceLocation = #_sourceLocation,
    _ read: (inout FieldReader) -> Value
  ) -> Value {
    var (fields, problems) = ModelFixture.reader(source, translation)
    let value = read(&fields)
    fields.finish()
    #expect(problems.diagnostics.codes == codes, sourceLocation: sourceLocation)
    return value
  }

  @Test func aFactIsInheritedByTheTranslation() {
    let date = check("date: 15/12/2026", "title: A", ["SX120"]) { $0.fact("date") { $0.date($1) } }
    #expect(date?.iso == "2026-12-15")
  }

  @Test func aRepeatedFactMayBeWrittenAsItsLanguageWrites() {
    let money = check("cost: 1,5 tỷ", "cost: 1.5 billion", []) { $0.fact("cost") { $0.money($1) } }
    #expect(money?.amount == DecimalNumber(1_500_000_000))
  }

  @Test func aRepeatedFactThatDiffersIsAnErrorWithBothPlaces() throws {
    var (fields, problems) = ModelFixture.reader("date: 15/12/2026", "x: 1\ndate: 16/12/2026")
    let date = fields.fact("date") { $0.date($1) }
    #expect(date?.day == 15)
    let problem = try #require(problems.diagnostics.first)
    #expect(problem.problem.code == "SX131")
    #expect(problem.file.path == "a.en.md")
    #expect(problem.file.text(in: problem.range) == "16/12/2026")
    let note = try #require(problem.notes.first)
    #expect(note.file.path == "a.vi.md")
    #expect(note.file.text(in: note.range) == "15/12/2026")
  }

  @Test func aFactThatOnlyTheTranslationStatesIsNotTaken() {
    let date = check("title: Bài", "date: 16/12/2026", ["SX130", "SX120"]) {
      $0.fact("date") { $0.date($1) }
    }
    #expect(date == nil)
  }

  @Test func aRequiredFactIsAskedOfTheSourceText() {
    _ = check("other: 1", nil, ["SX121", "SX120"]) { $0.requiredFact("date") { $0.date($1) } }
  }

  @Test func whatWasMeantByAnotherNameIsNotMissing() {
    let ask = { (fields: inout FieldReader) in
      _ = fields.fact("saved") { $0.text($1) }
      let problem = ContentProblem.noWayToRegister
      fields.require(oneOf: ["saved", "change"], orReport: problem)
    }
    check("title: A", nil, ["SX141", "SX120"], ask)
    check("savd: 2 m3", nil, ["SX120"], ask)
    check("saved: 2 m3", nil, [], ask)
  }

  @Test func textsStandInBothLanguages() {
    let text = check("name: Nồi hơi", "name: Boiler", []) { $0.text("name") }
    #expect(text?[.vi] == "Nồi hơi")
    #expect(text?[.en] == "Boiler")
  }

  @Test func aTextThatIsNotTranslatedIsShownAsItIs() {
    let text = check("name: Nồi hơi", "other: x", ["SX133", "SX120"]) { $0.requiredText("name") }
    #expect(text?[.en] == "Nồi hơi")
  }

  @Test func anIdThatTheTranslationRepeatsIsAnError() {
    let (source, translation) = ("[{ id: x }, { id: y }]", "[{ id: x }, { id: x }]")
    _ = check("a: \(source)", "a: \(translation)", ["SX135", "SX136"]) { fields in
      fields.items("a") { item in item.fact("id") { $0.text($1) } }
    }
  }

  @Test func itemsOfTheTranslationAreNotUnknownWhereTheListItselfIsMissed() {
    _ = check("b: 1", "a:\n  - { id: x }", ["SX121", "SX120"]) {
      $0.items("a", required: true) { _ in true }
    }
  }

  @Test func itemsArePairedByIDInWhateverOrder() {
    let names = check(
      "items:\n  - { id: a, name: Một }\n  - { id: b, name: Hai }",
      "items:\n  - { id: b, name: Two }\n  - { id: a, name: One }",
      []
    ) { fields in
      fields.items("items") { item -> TranslatedText? in
        _ = item.fact("id") { $0.text($1) }
        return item.text("name")
      }
    }
    #expect(names.map { $0[.vi] } == ["Một", "Hai"])
    #expect(names.map { $0[.en] } == ["One", "Two"])
  }

  @Test func itemsWithoutAPartnerAreReportedOnBothSides() {
    let names = check(
      "items:\n  - { id: a, name: Một }\n  - { id: bep, name: Hai }",
      "items:\n  - { id: bap, name: Two }\n  - { id: a, name: One }",
      ["SX134", "SX136"]
    ) { fields in
      fields.items("items") { item -> TranslatedText? in
        _ = item.fact("id") { $0.text($1) }
        return item.text("name")
      }
    }
    #expect(names.map { $0[.en] } == ["One", "Hai"])
  }

  @Test func unknownKeysAreFoundAtEveryDepth() {
    _ = check("items:\n  - { id: a, nam: Một }\nextra: 1", nil, ["SX120", "SX120"]) { fields in
      fields.items("items") { item -> TranslatedText? in
        _ = item.fact("id") { $0.text($1) }
        return item.text("name")
      }
    }
  }
}
