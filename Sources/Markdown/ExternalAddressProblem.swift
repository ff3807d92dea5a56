public import Diagnostics
public import Localization

/// A link to another site, a mailbox or a telephone that can lead nowhere.
public enum ExternalAddressProblem: Problem, Equatable {
  /// An address on the web, and the one that was probably meant.
  case webAddress(String, meant: String?)
  /// An address for electronic mail.
  case mailbox(String)
  /// A telephone number.
  case telephone(String)
  /// An address on the web that only the writer's machine or network has.
  case ownMachine(String)

  /// The problem of an impossible address, of which messages show the beginning.
  init(_ destination: ArraySlice<UInt8>) {
    let address = String(decoding: destination, as: UTF8.self)
    let shown = MarkdownChecker.excerpt(destination)
    self =
      switch address.prefix(while: { $0 != ":" }).lowercased() {
      case "mailto": .mailbox(shown)
      case "tel": .telephone(shown)
      default: .webAddress(shown, meant: ExternalAddress.meant(by: address))
      }
  }

  /// The code: one for all, since what is wrong is the same.
  public var code: String { "SX227" }

  /// Readers who follow the link get nothing, as from a link to a file that is not there.
  public var severity: Severity { .error }

  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .webAddress(let address, _):
      Bilingual(
        vi: "'\(address)' không phải địa chỉ trang web, bấm vào không mở được gì",
        en: "'\(address)' is no web address, and opens nothing"
      )
    case .mailbox(let address):
      Bilingual(
        vi: "'\(address)' không phải địa chỉ thư điện tử",
        en: "'\(address)' is no e-mail address"
      )
    case .ownMachine(let address):
      Bilingual(
        vi: "'\(address)' chỉ mở được trên máy hoặc mạng của người viết",
        en: "'\(address)' opens on the writer's own machine or network alone"
      )
    case .telephone(let address):
      Bilingual(
        vi: "'\(address)' không phải số điện thoại",
        en: "'\(address)' is no telephone number"
      )
    }
  }

  /// What to type instead.
  public var hint: Bilingual<String>? {
    switch self {
    case .webAddress(_, let meant?):
      Suggestion.question(meant)
    case .webAddress:
      Bilingual(
        vi: "mở trang đó rồi chép địa chỉ từ trình duyệt",
        en: "open the page and copy the address from the browser"
      )
    case .mailbox:
      Bilingual(
        vi: "viết đủ tên hộp thư, dấu '@' và tên miền: mailto:ten@example.vn",
        en: "write the name, an '@' and the domain: mailto:name@example.vn"
      )
    case .ownMachine:
      Bilingual(
        vi: "trang của chính mình thì viết đường dẫn tới tệp, ví dụ ../learn/ten-bai.md",
        en: "write the path of the file for a page of this site, such as ../learn/name.md"
      )
    case .telephone:
      Bilingual(
        vi: "sau 'tel:' chỉ viết các chữ số, có thể có dấu '+' ở đầu",
        en: "behind 'tel:' write digits only, with a '+' before them if need be"
      )
    }
  }
}
