/// Where the examples of `docs/diagnostics` belong, by their codes.
enum DiagnosticExamplePlaces {
  /// A file of settings or of a list, and how an example gets into it.
  struct Settings {
    let file: String
    /// The entry below which it stands; nothing where it is the whole file or entries of it.
    var group: String?
    /// Whether it takes the place of what has the same names.
    var replaces = false

    /// The text of the file with `example` in it, which had the text `old`.
    func text(with example: String, in old: String) -> String {
      if let group {
        return old + "\(group):\n" + example.split(separator: "\n").map { "  \($0)\n" }.joined()
      }
      guard replaces else { return example }
      let names = example.split(separator: "\n").compactMap { line in
        line.first.map(\.isLetter) == true ? line.prefix { $0 != ":" } : nil
      }
      var isReplaced = false
      let kept = old.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
        if line.first.map(\.isLetter) == true {
          isReplaced = names.contains(line.prefix { $0 != ":" })
        }
        return !isReplaced
      }
      return kept.joined(separator: "\n") + example
    }
  }

  /// Examples that stand in files of their own, beside one another.
  static let all: [String: ExamplePlace] = {
    var places: [String: ExamplePlace] = [:]
    func put(_ codes: [Int], _ place: ExamplePlace) {
      for code in codes { places["SX\(code)"] = place }
    }
    put([101, 102, 103], .file)
    put([121], .allEntries)
    put(Array(104...120) + Array(122...126) + [128, 129, 130, 131, 137, 138, 139], .article)
    put([146, 153, 154, 157, 158, 165, 408, 409, 410, 423, 424, 436], .article)
    put([501, 502, 503, 504, 535, 539, 560], .article)
    put([132, 133, 134, 135, 140, 521], .caseStudy)
    put([162], .undatedCase)
    put([506, 507, 508, 509, 512, 515, 519, 530], .measure)
    put([510, 511, 514, 516, 517, 531, 534, 540], .effects)
    put([136], .schedule)
    put([127, 141, 161, 435, 505, 513, 520, 523, 532, 538], .session)
    put([145, 601, 606, 607], .handout)
    put([155, 156, 204, 205, 206, 207] + Array(210...231), .body)
    put([401, 402, 403, 404, 405, 411, 412, 415, 430, 431, 441, 445, 446, 518, 536], .body)
    put([537], .translatedBody)
    put([602], .printedBody)
    put([533], .worksheet)
    put(Array(451...458), .drawing)
    put([301] + Array(303...311) + [313, 314, 315, 317, 322, 323], .template(layout: "article"))
    put([302], .template(layout: "term"))
    return places
  }()

  /// Examples of which a site can hold one at a time.
  static let settings: [String: Settings] = [
    "SX148": Settings(file: "content/policy.yaml"),
    "SX159": Settings(file: "content/policy.yaml"),
    "SX163": Settings(file: "content/site.yaml", replaces: true),
    "SX321": Settings(file: "templates/strings.yaml", replaces: true),
    "SX522": Settings(file: "content/site.yaml", replaces: true),
    "SX525": Settings(file: "content/policy.yaml"),
    "SX526": Settings(file: "content/vocabulary.yaml", group: "sectors"),
    "SX527": Settings(file: "content/vocabulary.yaml", group: "sectors"),
    "SX529": Settings(file: "content/site.yaml", replaces: true),
  ]

  /// Pages whose examples cannot be typed into a file as they stand, each with the reason.
  static let untried: [String: String] = {
    var reasons: [String: String] = [:]
    func put(_ codes: [Int], _ reason: String) {
      for code in codes { reasons["SX\(code)"] = reason }
    }
    put([142, 143, 144, 147, 149, 164, 318, 319, 407, 420], "shows names of files")
    put([150, 151], "shows bytes that are no text")
    put(
      [152, 201, 202, 203, 208, 209, 312, 320, 432, 459, 460, 604],
      "stands for what is too long"
    )
    put([324, 325], "shows files and styles beside the templates")
    put([316], "is in a partial that it names itself")
    put([413, 414], "is mended in a list or in the settings")
    put([406], "has two documents, with the same entries")
    put([416], "is not looked for where a schedule has faults")
    put([417, 418, 419], "is about the addresses of the last build")
    put([421, 422, 425, 426, 427, 428, 429, 433], "is about two texts side by side")
    put([442, 443, 444], "is about the bytes of a picture")
    put([603, 605, 608], "is found when a handout is printed")
    put(Array(541...556), "is about a table that is imported")
    put(Array(651...669) + Array(671...681), "is about files and programs")
    return reasons
  }()
}
