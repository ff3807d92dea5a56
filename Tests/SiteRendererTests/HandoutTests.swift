import Diagnostics
import Foundation
import Localization
import Markdown
import SiteModel
import Testing

@testable import SiteRenderer

/// The data of the repository's own handouts, and the pieces that they are made of.
struct HandoutTests {
  private static func prints(
    _ request: SiteBuilder.HandoutRequest = .init(),
    baseURL: String? = nil
  ) async throws -> [HandoutPrint] {
    let sources = try RepositorySite.sources
    let day = CalendarDate(daysSince1970: 20_783)
    let builder = SiteBuilder(BuildSettings(today: day, baseURL: baseURL))
    let answer = await builder.handouts(request, of: sources)
    guard case .prints(let prints) = answer.value, !prints.isEmpty else {
      let faults = answer.diagnostics.filter { $0.severity == .error }
      Issue.record("\(GoldenSite.messages(faults, in: .en))")
      throw CancellationError()
    }
    return prints
  }

  /// All handouts in all editions, which the tests that ask for nothing else share.
  private static let allPrints = Task { try await prints() }

  private static func print(
    _ name: String,
    _ edition: HandoutEdition
  ) async throws -> HandoutPrint {
    let prints = try await allPrints.value
    return try #require(prints.first { $0.name == name && $0.edition == edition })
  }

  private static func object(_ print: HandoutPrint) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(print.data))
    return try #require(object as? [String: Any])
  }

  @Test func everyHandoutHasThreeEditions() async throws {
    let prints = try await Self.allPrints.value
    #expect(
      prints.map(\.name) == ["hai-ngay", "hai-ngay", "hai-ngay"] + [
        "mot-ngay", "mot-ngay", "mot-ngay",
      ]
    )
    #expect(prints.map(\.edition) == HandoutEdition.allCases + HandoutEdition.allCases)
  }

  @Test func dataHoldEveryPartOfThePlan() async throws {
    let print = try await Self.print("mot-ngay", .vi)
    let parts = try #require(try Self.object(print)["parts"] as? [[String: Any]])
    let kinds = parts.compactMap { $0["kind"] as? String }
    #expect(kinds.first == "agenda")
    #expect(kinds.last == "evaluation")
    #expect(kinds.count { $0 == "worksheet" } == 4)
    #expect(kinds.count == 17)
  }

  @Test func linksToDocumentsNameThem() async throws {
    let print = try await Self.print("hai-ngay", .vi)
    let data = String(decoding: print.data, as: UTF8.self)
    #expect(data.contains(#"["ref","case-studies/bia-ha-noi-hong-ha","#))
    #expect(!data.contains(#"["ref","https"#))
    #expect(data.contains(#"["term","waste-stream","#))
    #expect(data.contains(#""key":"waste-stream""#))
  }

  @Test func sideBySideRowsHaveACellForEachLanguage() async throws {
    let print = try await Self.print("mot-ngay", .both)
    let foreword = try #require(try Self.object(print)["foreword"] as? [String: Any])
    #expect(foreword["languages"] as? [String] == ["vi", "en"])
    let rows = try #require(foreword["rows"] as? [[Any]])
    #expect(rows.count > 5)
    #expect(rows.allSatisfy { $0.count == 2 })
  }

  @Test func anotherSessionChangesTheCover() async throws {
    let request = SiteBuilder.HandoutRequest(
      names: ["mot-ngay"],
      edition: .vi,
      session: "danh-gia-2026-12"
    )
    let cover = try #require(
      try Self.object(await Self.prints(request)[0])["cover"] as? [String: Any]
    )
    #expect((cover["address"] as? String)?.hasSuffix("tap-huan/danh-gia-2026-12.html") == true)
  }

  @Test func aHandoutIsKnownByItsFileAndByItsPages() async throws {
    // A name that is not understood gives no prints at all; one taken for another, two handouts.
    let names = [
      "mot-ngay", "mot-ngay.vi.md", "content/handouts/mot-ngay.en.md", "hoi-thao-mot-ngay",
      "tai-lieu/hoi-thao-mot-ngay.html", "one-day-seminar",
    ]
    let prints = try await Self.prints(.init(names: names, edition: .vi))
    #expect(prints.map(\.name) == ["mot-ngay"])
  }

  @Test func anAddressForExamplesIsDoubtedBeforeItIsPrinted() async throws {
    let sources = try RepositorySite.sources
    func codes(_ url: String?) async -> [String] {
      let day = CalendarDate(daysSince1970: 20_783)
      let builder = SiteBuilder(BuildSettings(today: day, baseURL: url))
      return await builder.handouts(.init(names: ["mot-ngay"], edition: .vi), of: sources)
        .diagnostics.map(\.problem.code)
    }
    #expect(await codes(nil).contains("SX608"))
    #expect(await codes("https://example.vn:8080/a/").contains("SX608"))
    #expect(await !codes("https://www.vinhphuc.gov.vn/").contains("SX608"))
  }

  @Test func unknownNamesAreAnswered() async throws {
    let sources = try RepositorySite.sources
    let builder = SiteBuilder(BuildSettings(today: CalendarDate(daysSince1970: 20_783)))
    let name = await builder.handouts(.init(names: ["mot-ngai"]), of: sources).value
    guard case .noHandout("mot-ngai", known: ["hai-ngay", "mot-ngay"]) = name else {
      Issue.record("\(name)")
      return
    }
    let session = await builder.handouts(.init(session: "nhan-thuc"), of: sources).value
    guard case .noSession("nhan-thuc", let known) = session else {
      Issue.record("\(session)")
      return
    }
    #expect(known.contains("nhan-thuc-2026-12"))
  }

  @Test func anEditionThatIsNotTranslatedIsAnswered() async throws {
    let all = try RepositorySite.sources
    let sources = SourceTree(
      texts: all.texts.filter { $0.path != "content/handouts/mot-ngay.en.md" },
      media: all.media
    )
    let builder = SiteBuilder(BuildSettings(today: CalendarDate(daysSince1970: 20_783)))
    func answer(_ names: [String], _ edition: HandoutEdition) async -> SiteBuilder.HandoutAnswer {
      await builder.handouts(.init(names: names, edition: edition), of: sources).value
    }
    for edition in [HandoutEdition.en, .both] {
      let one = await answer(["hai-ngay", "mot-ngay"], edition)
      guard case .noEdition(edition, of: "mot-ngay", language: .vi) = one else {
        Issue.record("\(one)")
        continue
      }
      let all = await answer([], edition)
      guard case .prints(let prints) = all else {
        Issue.record("\(all)")
        continue
      }
      #expect(prints.map(\.name) == ["hai-ngay"])
    }
    guard case .prints = await answer(["mot-ngay"], .vi) else {
      Issue.record("The edition of the source language is there.")
      return
    }
  }

  @Test func sameSourcesGiveTheSameFingerprints() async throws {
    let first = try await Self.allPrints.value.map(\.fingerprint)
    let second = try await Self.prints().map(\.fingerprint)
    #expect(first == second)
    #expect(Set(first).count == first.count)
  }

  // MARK: Pieces

  @Test(
    arguments: [
      ("Đơn vị: ……… Ngày: ……", ["text:Đơn vị: ", "line:3", "text: Ngày: ", "line:2"]),
      ("Khoanh ○ hoặc △.", ["text:Khoanh ", "sign:○", "text: hoặc ", "sign:△", "text:."]),
      ("Còn nữa…", ["text:Còn nữa…"]),
      ("Tên: ______", ["text:Tên: ", "line:2"]),
    ]
  )
  func textIsTakenApart(text: String, expected: [String]) {
    let pieces = PrintedText.pieces(of: text).map { piece in
      switch piece {
      case .text(let text): "text:\(text)"
      case .sign(let sign): "sign:\(sign)"
      case .line(let length): "line:\(length)"
      }
    }
    #expect(pieces == expected)
  }

  @Test func vietnameseLettersAndSignsCanBePrinted() {
    let letters = "ăâđêôơưẮẰẲẴẶấầẩẫậếềểễệốồổỗộớờởỡợứừửữựỳỵỷỹ−≤≥≈→²³₂°÷×–—…“”‘’·△◇"
    #expect(letters.unicodeScalars.allSatisfy(PrintedLetters.contain))
    #expect(!PrintedLetters.contain("😀"))
    #expect(!PrintedLetters.contain("漢"))
  }

  @Test func whatTypographyPutsIntoATextCanBePrinted() {
    let text = "2017–2020, 5--6 --- \"a\" 'b' ... 30 triệu đồng, 4,5 tháng, 5 m2, CO2"
    let set = Typographer.set(text)
    #expect(set.unicodeScalars.contains("\u{2060}"))
    #expect(set.unicodeScalars.filter { !PrintedLetters.contain($0) } == [])
  }

  @Test(
    "a file is clear when no letter in it can be one that the fonts lack",
    arguments: [
      ("Tiền nước: 1.000 ₫ → ỹ ỵ Ệ – R&D & \\n \\\" a;", true),
      ("Mưa 😀", false), ("Chữ 漢", false), ("a\u{7F}", false), ("a\u{85}", false),
      ("&hearts; a", false), ("a &#x1F600;", false), ("\"\\u2665\"", false),
    ]
  )
  func filesTellWhetherLettersAreMissing(text: String, isClear: Bool) {
    #expect(PrintedLetters.containAll(of: SourceFile(path: "a", text: text)) == isClear)
  }

  @Test("what a file may say that is clear is in the fonts, letter by letter")
  func clearFilesHaveNoMissingLetters() {
    for value in UInt32(0x20)...0xFFFF {
      guard let letter = Unicode.Scalar(value), letter != "&", letter != "\\" else { continue }
      let file = SourceFile(path: "a", text: "a\(letter)b")
      #expect(PrintedLetters.containAll(of: file) == PrintedLetters.contain(letter), "U+\(value)")
    }
  }

  @Test func jsonEscapesWhatEditorsType() throws {
    let value: JSONValue = ["a\"b": .list([.text("\\ \n \u{1}"), .number(-3), .flag(true), .null])]
    let read = try JSONSerialization.jsonObject(with: Data(value.bytes)) as? [String: [Any]]
    #expect(read?["a\"b"]?.first as? String == "\\ \n \u{1}")
  }

  @Test func codeHasAQuietZoneOfFourModules() throws {
    let code = try #require(QRCode("https://sxsh.example/tap-huan/danh-gia-2026-12.html"))
    #expect(code.drawing.contains(#"viewBox="0 0 41 41""#))
    // The finder pattern in the corner begins behind the quiet zone.
    #expect(code.drawing.contains("M4 4h7v1H4z"))
  }

  @Test func hatchStaysInsideItsBar() {
    let before = Chart.Bar(role: .before, value: "100", length: 500).printedDrawing
    #expect(before.contains("<path"))
    let after = Chart.Bar(role: .after, value: "50", length: 250).printedDrawing
    #expect(!after.contains("<path"))
  }
}
