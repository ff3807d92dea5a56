internal import Diagnostics
internal import Localization

/// Finds the name of a company in a text that should not give it.
struct CompanyMention {
  /// The file in small letters, with one blank for any run of blanks and line ends and without
  /// characters that nobody sees, and the offset that each byte had before.
  private var bytes: [UInt8] = []
  private var offsets: [Int] = []
  /// The offsets of capital letters and digits: what does not begin with one is no name.
  private var nameStarts: Set<Int> = []

  init(_ file: SourceFile) {
    var offset = 0
    for scalar in String(decoding: file.bytes, as: UTF8.self).unicodeScalars {
      append(scalar, at: offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
  }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int) {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return }
    if properties.isWhitespace {
      if bytes.last == UInt8(ascii: " ") { return }
      bytes.append(UInt8(ascii: " "))
      return offsets.append(offset)
    }
    let small = properties.lowercaseMapping.utf8
    bytes.append(contentsOf: small)
    offsets.append(contentsOf: repeatElement(offset, count: small.count))
    if properties.isUppercase || ("0"..."9").contains(scalar) { nameStarts.insert(offset) }
  }

  /// Where the company is named outside of `range`, by its whole name or without what any company
  /// is called, with its marks or without: `Công ty TNHH Giấy Mẫu` is also found as `Giấy Mẫu` and
  /// `GIAY MAU`.
  func places(of company: String, outside range: SourceRange) -> [SourceRange] {
    let name = Self.core(of: company).lowercased()
    let plain = Slug.make(from: name).replacing("-", with: " ")
    return Set([name, plain]).flatMap { places(ofName: Array($0.utf8), outside: range) }
      .sorted { $0.start < $1.start }
  }

  private func places(ofName name: [UInt8], outside range: SourceRange) -> [SourceRange] {
    guard let first = name.first, name.count <= bytes.count else { return [] }
    var places: [SourceRange] = []
    var start = 0
    while start + name.count <= bytes.count {
      defer { start += 1 }
      guard bytes[start] == first, bytes[start..<start + name.count].elementsEqual(name),
        isWhole(start..<start + name.count)
      else { continue }
      let place = SourceRange(offsets[start], offsets[start + name.count])
      let isOutside = place.start < range.start || range.end <= place.start
      if isOutside, nameStarts.contains(offsets[start]) { places.append(place) }
    }
    return places
  }

  private func isWhole(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound == 0 ? 0x20 : bytes[range.lowerBound - 1]
    let after = range.upperBound == bytes.count ? 0x20 : bytes[range.upperBound]
    return !Self.isPartOfWord(before) && !Self.isPartOfWord(after)
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80
  }

  /// What is left of a name without the words for its legal form; the whole name where too little
  /// is left to know it by.
  static func core(of company: String) -> String {
    var words = company.split { $0 == " " || $0 == "," }[...]
    while let form = forms.first(where: { words.starts(with: $0, by: Self.isSame) }) {
      words = words.dropFirst(form.count)
    }
    while let last = words.last, endings.contains(last.lowercased()) { words.removeLast() }
    let core = words.joined(separator: " ")
    return words.count >= 2 || core.count >= 6 ? core : company
  }

  private static func isSame(_ word: Substring, _ form: Substring) -> Bool {
    word.lowercased() == form
  }

  private static let forms: [[Substring]] = [
    "tổng công ty", "công ty", "cty", "cổ phần", "cp", "tnhh", "trách nhiệm hữu hạn", "mtv",
    "một thành viên", "tập đoàn", "nhà máy", "xí nghiệp", "dntn", "doanh nghiệp tư nhân",
    "doanh nghiệp", "htx", "hợp tác xã", "sxtm", "sản xuất", "thương mại", "và", "the",
  ].map { $0.split(separator: " ") }

  private static let endings: Set<String> = [
    "co", "co.", "ltd", "ltd.", "jsc", "jsc.", "inc", "inc.", "company", "corporation", "limited",
    "joint", "stock", "corp", "corp.", "llc",
  ]
}
