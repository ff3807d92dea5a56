internal import ArgumentParser
internal import Diagnostics
internal import Localization
internal import SiteFiles
internal import SiteModel

/// `sxsh fix-encoding`: shows text of before Unicode as it was meant, and saves it if asked to.
struct FixEncodingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix-encoding",
    abstract: Wording.fixEncoding
  )

  @Argument(help: Wording.filesToFix)
  var files: [String]
  @Flag(help: Wording.write)
  var write = false
  @Option(help: Wording.language)
  var lang: MessageLanguageArgument?

  func run() throws {
    var isDone = true
    var unreadable: FileProblem?
    for file in files {
      // Every file is looked at, whatever the ones before it held or whether they could be read.
      do throws(FileProblem) {
        let isFine = try fix(file)
        isDone = isDone && isFine
      } catch {
        if let unreadable { Terminal.standardError(unreadable) }
        unreadable = error
      }
    }
    if let unreadable { throw unreadable }
    if !isDone { throw Failure.contentHasErrors }
  }

  /// Shows what has to change in a file and changes it if asked to; whether all is right then.
  private func fix(_ file: String) throws(FileProblem) -> Bool {
    let bytes = try NamedFile.read(file)
    if OfficeDocument.begins(bytes) || bytes.starts(with: "%PDF".utf8) {
      say(Self.document, about: file)
      return false
    }
    guard let repair = EncodingRepair(of: bytes, path: file) else {
      say(Self.unknown, about: file)
      return false
    }
    show(repair, of: file)
    if repair.changesFile, write {
      try SourceFileWriter.replace(file, with: repair.bytes, followingLinks: false)
      say(Self.written(repair), about: file)
    } else if repair.changesFile {
      say(Self.notWritten(repair), about: file)
    } else if repair.linesInVNI.isEmpty {
      say(Self.right, about: file)
    }
    return repair.linesInVNI.isEmpty && (write || !repair.changesFile)
  }

  private func show(_ repair: EncodingRepair, of file: String) {
    let language = MessageLanguage.current
    if let encoding = repair.fileEncoding {
      Terminal.standardOutput("\(file): \(encoding.name[language])\n")
    }
    for line in repair.lines {
      Terminal.standardOutput(
        "\(file):\(line.number): \(line.encoding.name[language])\n"
          + "- \(VisibleText.ofLine(line.old))\n+ \(VisibleText.ofLine(line.new))\n"
      )
    }
    for number in repair.linesInVNI {
      Terminal.standardOutput(
        "\(file):\(number): \(LegacyEncoding.vni.name[language]): "
          + "\(LegacyEncoding.vniAdvice[language])\n"
      )
    }
  }

  private func say(_ text: Bilingual<String>, about file: String) {
    Terminal.standardError("\(file): \(text[MessageLanguage.current])\n")
  }

  private static let right = Bilingual(
    vi: "chữ đã đúng, không có gì phải sửa",
    en: "the text is right, there is nothing to mend"
  )

  private static let document = Bilingual(
    vi: "tệp này của Word, Excel hoặc là PDF, không phải tệp chữ; "
      + "chép chữ trong đó, dán vào một tệp .md rồi chạy lại với tệp .md ấy",
    en: "this file is of Word, of Excel or a PDF and not plain text; "
      + "copy the text, paste it into an .md file and run this with that file"
  )

  private static let unknown = Bilingual(
    vi: "không đoán được bảng mã; mở tệp, chọn Lưu thành… với bảng mã UTF-8, rồi lưu lại",
    en: "the encoding cannot be told; open the file, choose Save as… with UTF-8, and save it again"
  )

  private static func notWritten(_ repair: EncodingRepair) -> Bilingual<String> {
    let count = repair.lines.count
    return Bilingual(
      vi: (count == 0 ? "cần đổi sang UTF-8" : "\(count) dòng cần sửa")
        + "; chưa ghi gì, thêm --write để ghi" + note(repair).vi,
      en: (count == 0 ? "is to become UTF-8" : "\(count.counted("line")) to mend")
        + "; nothing is saved yet, add --write to save" + note(repair).en
    )
  }

  private static func written(_ repair: EncodingRepair) -> Bilingual<String> {
    let count = repair.lines.count
    return Bilingual(
      vi: (count == 0 ? "đã đổi sang UTF-8" : "đã sửa \(count) dòng") + note(repair).vi,
      en: (count == 0 ? "is UTF-8 now" : "\(count.counted("line")) mended")
        + note(repair).en
    )
  }

  private static func note(_ repair: EncodingRepair) -> Bilingual<String> {
    let hasTCVN3 = repair.lines.contains { $0.encoding == .legacy(.tcvn3) }
    return hasTCVN3 ? LegacyEncoding.tcvn3.capitalsNote : Bilingual(vi: "", en: "")
  }
}
