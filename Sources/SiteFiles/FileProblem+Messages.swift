internal import Diagnostics
public import Localization

extension FileProblem {
  /// What happened, with nothing in names that a terminal would obey.
  public var message: Bilingual<String> {
    var isOfSeveralLines = false
    if case .typesettingFailed = self { isOfSeveralLines = true }
    return words.map { VisibleText.of($0, keepingLines: isOfSeveralLines) }
  }

  private var words: Bilingual<String> {
    switch self {
    case .folderMissing(let path):
      Bilingual(vi: "không có thư mục '\(path)'", en: "there is no folder '\(path)'")
    case .notAFolder(let path):
      Bilingual(vi: "'\(path)' không phải là thư mục", en: "'\(path)' is not a folder")
    case .cannotRead(let path, let fault): Self.readMessage(path, fault)
    case .fileMissing(let path, _): Self.readMessage(path, .missing)
    case .cannotWrite(let path, let fault): Self.writeMessage(path, fault)
    case .outputOverlapsSources(let output, let sources):
      Bilingual(
        vi: "thư mục xuất '\(output)' trùng với hoặc lồng vào thư mục nguồn '\(sources)'",
        en: "the output folder '\(output)' is, holds or lies in the source folder '\(sources)'"
      )
    case .outputIsLink(let path):
      Bilingual(
        vi: "thư mục xuất '\(path)' là một liên kết dẫn tới chỗ khác",
        en: "the output folder '\(path)' is a link that leads somewhere else"
      )
    case .linkLeadsOut(let path, let target):
      Bilingual(
        vi: "liên kết '\(path)' dẫn ra ngoài thư mục nguồn: '\(target)'",
        en: "the link '\(path)' leads out of the source folder: '\(target)'"
      )
    case .linkLoops(let path):
      Bilingual(
        vi: "liên kết '\(path)' đi vòng tròn",
        en: "the link '\(path)' leads in a circle"
      )
    case .linkBroken(let path):
      Bilingual(
        vi: "liên kết '\(path)' không dẫn tới đâu cả",
        en: "the link '\(path)' leads to nothing"
      )
    case .nameNotUTF8(let shown):
      Bilingual(
        vi: "tên tệp '\(shown)' không đọc được vì không theo bảng mã UTF-8",
        en: "the file name '\(shown)' cannot be read because it is not UTF-8"
      )
    case .notAFile(let path):
      Bilingual(
        vi: "'\(path)' không phải tệp cũng không phải thư mục",
        en: "'\(path)' is neither a file nor a folder"
      )
    case .tooDeep(let path, let limit):
      Bilingual(
        vi: "thư mục '\(path)' nằm sâu quá \(limit) cấp",
        en: "the folder '\(path)' is nested more than \(limit) levels deep"
      )
    case .anotherBuild(let output, let process): Self.anotherBuildMessage(output, process)
    case .inTheWay(let paths): Self.inTheWayMessage(paths)
    case .changedDuringBuild(let path):
      Bilingual(
        vi: "'\(path)' bị thay đổi trong lúc đang dựng trang",
        en: "'\(path)' changed while the site was being built"
      )
    case .invalidOutputPath(let path):
      Bilingual(
        vi: "'\(path)' không dùng làm đường dẫn của trang được",
        en: "'\(path)' cannot be the path of a file of the site"
      )
    case .pictureNotScaled(let path, let reason):
      Bilingual(
        vi: "không thu nhỏ được hình '\(path)': \(reason)",
        en: "the picture '\(path)' cannot be made smaller: \(reason)"
      )
    case .standsInTheWay(let paths): Self.standingMessage(paths)
    case .noTypst:
      Bilingual(
        vi: "máy chưa có Typst, chương trình dàn trang để in tài liệu",
        en: "Typst, which typesets the handouts, is not installed"
      )
    case .noPrintFonts:
      Bilingual(
        vi: "máy chưa có phông Liberation 2, phông in đủ chữ Việt",
        en: "the Liberation 2 fonts, which have all Vietnamese letters, are not installed"
      )
    case .typesettingFailed(let name, let said):
      Bilingual(
        vi: "Typst không dàn trang được '\(name)':\n\(said)",
        en: "Typst could not set '\(name)':\n\(said)"
      )
    }
  }

  /// What to do about it.
  public var hint: Bilingual<String>? {
    switch self {
    case .folderMissing:
      Bilingual(
        vi: "gõ 'cd' và tên thư mục của trang web, nơi có 'content' và 'templates', rồi chạy lại; "
          + "có ghi --source, --templates hay --output thì xem lại tên đứng sau",
        en: "type 'cd' and the name of the site's folder, which holds 'content' and 'templates', "
          + "then run again; look at the name after --source, --templates or --output if you wrote one"
      )
    case .notAFolder:
      Bilingual(
        vi: "đổi tên hoặc chuyển tệp đó đi, hoặc chọn thư mục khác",
        en: "rename or move that file, or choose another folder"
      )
    case .cannotRead(_, .isAFolder):
      Bilingual(vi: "ghi tên một tệp trong thư mục ấy", en: "name a file in that folder")
    case .cannotRead(_, let fault), .cannotWrite(_, let fault): fault.remedy
    case .fileMissing(_, let meant): meant.map(Suggestion.question) ?? FileFault.missing.remedy
    case .outputOverlapsSources:
      Bilingual(
        vi: "chọn thư mục riêng cho trang, ví dụ --output public",
        en: "choose a folder of its own for the site, for example --output public"
      )
    case .outputIsLink(let path):
      Bilingual(
        vi: "nếu chính bạn tạo liên kết ấy thì ghi rõ: --output \(path); nếu không thì xóa nó đi",
        en: "if you made that link yourself, say so: --output \(path); otherwise delete it"
      )
    case .linkLeadsOut, .linkBroken, .linkLoops:
      Bilingual(
        vi: "xóa liên kết và chép chính tệp cần dùng vào đó",
        en: "delete the link and copy the file that is needed there"
      )
    case .nameNotUTF8:
      Bilingual(
        vi: "đổi tên tệp, chỉ dùng chữ không dấu, chữ số và dấu gạch nối",
        en: "rename the file with plain letters, digits and hyphens"
      )
    case .notAFile:
      Bilingual(vi: "chuyển nó ra khỏi thư mục nguồn", en: "move it out of the source folder")
    case .tooDeep:
      Bilingual(vi: "chuyển các thư mục lên cấp cao hơn", en: "move the folders further up")
    case .anotherBuild:
      Bilingual(
        vi: "đợi lần dựng kia xong rồi chạy lại",
        en: "wait until the other build has ended, then run again"
      )
    case .inTheWay:
      Bilingual(
        vi: "chuyển chúng sang chỗ khác, hoặc xóa nếu không cần, rồi chạy lại",
        en: "move them somewhere else, or delete them if they are not needed, then run again"
      )
    case .changedDuringBuild:
      Bilingual(vi: "chạy lại lệnh", en: "run the command again")
    case .invalidOutputPath:
      Bilingual(
        vi: "chỉ dùng chữ không dấu, chữ số, gạch nối và dấu chấm trong địa chỉ",
        en: "use only plain letters, digits, hyphens and dots in addresses"
      )
    case .pictureNotScaled:
      Bilingual(
        vi: "mở hình bằng phần mềm ảnh rồi lưu lại, hoặc thu nhỏ còn 480 điểm ảnh chiều ngang",
        en: "open the picture in a picture program and save it again, or make it 480 pixels wide"
      )
    case .standsInTheWay:
      Bilingual(
        vi: "chọn tên khác, hoặc đổi tên tệp đang có; máy không bao giờ ghi đè lên bài của bạn",
        en: "choose another name, or rename that file; what you wrote is never written over"
      )
    case .noTypst:
      Bilingual(
        vi: "chạy './sxsh handout' một lần khi có mạng: lệnh ấy tự tải Typst về; "
          + "hoặc cài Typst 0.14 trở lên từ https://typst.app/open-source",
        en: "run './sxsh handout' once while online, which sets Typst up; "
          + "or install Typst 0.14 or later from https://typst.app/open-source"
      )
    case .noPrintFonts:
      Bilingual(
        vi: "cài gói fonts-liberation2 (Debian 12) hoặc fonts-liberation (mới hơn)",
        en: "install the package fonts-liberation2 (Debian 12) or fonts-liberation (later ones)"
      )
    case .typesettingFailed:
      Bilingual(
        vi: "nếu vừa sửa templates/handout.typ thì xem dòng Typst chỉ ra ở trên",
        en: "if templates/handout.typ was changed, look at the line that Typst names above"
      )
    }
  }

  private static func standingMessage(_ paths: [String]) -> Bilingual<String> {
    let shown = shortList(of: paths)
    return Bilingual(
      vi: "đã có \(shown.vi), nên chưa ghi gì",
      en: "\(shown.en) \(paths.count == 1 ? "is" : "are") there already, so nothing was written"
    )
  }

  private static func readMessage(_ path: String, _ fault: FileFault) -> Bilingual<String> {
    Bilingual(
      vi: "không đọc được '\(path)': \(fault.reason.vi)",
      en: "'\(path)' cannot be read: \(fault.reason.en)"
    )
  }

  private static func writeMessage(_ path: String, _ fault: FileFault) -> Bilingual<String> {
    Bilingual(
      vi: "không ghi được '\(path)': \(fault.reason.vi)",
      en: "'\(path)' cannot be written: \(fault.reason.en)"
    )
  }

  private static func anotherBuildMessage(_ output: String, _ process: Int?) -> Bilingual<String> {
    let number = process.map { " (pid \($0))" } ?? ""
    return Bilingual(
      vi: "một lần dựng khác đang ghi vào '\(output)'\(number)",
      en: "another build is running and writes '\(output)'\(number)"
    )
  }

  private static func inTheWayMessage(_ paths: [String]) -> Bilingual<String> {
    let shown = shortList(of: paths)
    return Bilingual(
      vi: "\(shown.vi) không do sxsh ghi nhưng nằm đúng chỗ của trang",
      en: "the site must be written where \(shown.en) \(paths.count == 1 ? "stands" : "stand"), "
        + "but sxsh did not write \(paths.count == 1 ? "it" : "them")"
    )
  }

  /// The first five of `paths`, and how many more there are.
  private static func shortList(of paths: [String]) -> Bilingual<String> {
    let shown = paths.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    let more = paths.count - min(paths.count, 5)
    return more == 0
      ? Bilingual(vi: shown, en: shown)
      : Bilingual(vi: "\(shown) và \(more) tệp khác", en: "\(shown) and \(more) more")
  }
}
