internal import Diagnostics
public import Localization

/// What has to change in a file so that all its text is Unicode in UTF-8.
public struct EncodingRepair: Sendable {
  /// A line that changes.
  public struct Line: Sendable {
    /// The number of the line, from 1.
    public let number: Int
    /// The line as it reads now.
    public let old: String
    /// The line as it was meant.
    public let new: String
    /// The encoding that it is in.
    public let encoding: FileEncoding
  }

  /// The encoding of the file as a whole where that is no UTF-8.
  public private(set) var fileEncoding: FileEncoding?
  /// The lines that change, in order; for UTF-16, where every one does, none.
  public private(set) var lines: [Line] = []
  /// The numbers of the lines where text in VNI begins, which cannot be mended.
  public private(set) var linesInVNI: [Int] = []
  /// The file with the changes made; all else is as it was, byte for byte.
  public private(set) var bytes: [UInt8]

  /// The encoding of what changes, if anything does: of the file or of the first of its lines.
  var encoding: FileEncoding? { fileEncoding ?? lines.first?.encoding }

  /// Whether there is something to change.
  public var changesFile: Bool { fileEncoding != nil || !lines.isEmpty }

  /// What has to change in the file at `path`, which holds `bytes`; O(n).
  ///
  /// `nil` where the file is no text in any encoding that can be told.
  public init?(of bytes: [UInt8], path: String) {
    self.bytes = bytes
    if let utf16 = FileEncoding.utf16(of: bytes) {
      fileEncoding = utf16
      self.bytes = utf16.decoded(bytes)
    } else if FileEncoding.isUTF8(bytes) {
      repairParagraphs(path)
    } else if FileEncoding.holdsVietnameseUTF8(bytes) {
      guard repairStrayLines() else { return nil }
    } else {
      guard let encoding = FileEncoding.guess(bytes) else { return nil }
      fileEncoding = encoding
      self.bytes = encoding.decoded(bytes)
      compare(with: bytes, encoding)
    }
  }

  /// Lists the lines that are others than in `old`, where every byte was a character.
  private mutating func compare(with old: [UInt8], _ encoding: FileEncoding) {
    let pairs = zip(RawLine.lines(of: old), RawLine.lines(of: bytes))
    for (number, (before, after)) in pairs.enumerated() where before.text != after.text {
      let line = FileEncoding.windows1252.decoded(before.text)
      lines.append(Line(number + 1, line, after.text, encoding))
    }
  }

  /// Mends paragraphs of UTF-8 that were pasted from elsewhere.
  private mutating func repairParagraphs(_ path: String) {
    guard let file = SourceDecoder.decode(bytes, path: path).value else { return }
    let paragraphs = LegacyParagraph.find(in: file)
    guard !paragraphs.isEmpty else { return }
    let starts = TextParts.lines(of: file.bytes)
    var raw = RawLine.lines(of: bytes)
    var number = 0
    for paragraph in paragraphs {
      while starts[number].upperBound < paragraph.range.lowerBound { number += 1 }
      let vni =
        paragraph.encoding.isRepairable ? nil : paragraph.firstLineInVNI(of: file.bytes).lowerBound
      while number < starts.count, starts[number].lowerBound < paragraph.range.upperBound {
        let old = Array(file.bytes[starts[number]])
        let new = paragraph.encoding.repaired(old[...])
        if starts[number].lowerBound == vni { linesInVNI.append(number + 1) }
        if new != old {
          lines.append(Line(number + 1, old, new, .legacy(paragraph.encoding)))
          raw[number].replaceText(with: new)
        }
        number += 1
      }
    }
    if !lines.isEmpty { bytes = raw.flatMap(\.all) }
  }

  /// Mends the lines that are no UTF-8 in a file whose other lines are; whether that can be done.
  private mutating func repairStrayLines() -> Bool {
    var raw = RawLine.lines(of: bytes)
    let stray = raw.indices.filter { !FileEncoding.isUTF8(raw[$0].text) }
    let text = stray.map { raw[$0].text }
    guard !text.contains(where: { FileEncoding.holdsVietnameseUTF8($0) }),
      let encoding = FileEncoding.guess(Array(text.joined(separator: [0x0A])))
    else { return false }
    for index in stray {
      let new = encoding.decoded(raw[index].text)
      let old = FileEncoding.windows1252.decoded(raw[index].text)
      lines.append(Line(index + 1, old, new, encoding))
      raw[index].replaceText(with: new)
    }
    bytes = raw.flatMap(\.all)
    return true
  }
}

extension EncodingRepair.Line {
  fileprivate init(_ number: Int, _ old: [UInt8], _ new: [UInt8], _ encoding: FileEncoding) {
    self.init(
      number: number,
      old: String(decoding: old, as: UTF8.self),
      new: String(decoding: new, as: UTF8.self),
      encoding: encoding
    )
  }
}
