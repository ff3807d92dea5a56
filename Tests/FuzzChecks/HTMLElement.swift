/// What an element may hold, where it may stand and what it may say.
struct HTMLElement {
  enum Kind {
    case flow
    case phrasing
    /// Stands in the elements alone that name it.
    case part
  }

  enum Content {
    case flow
    case phrasing
    /// These elements and line ends.
    case only(Set<String>)
    /// The element is void: `<br />`.
    case nothing
  }

  let kind: Kind
  let content: Content
  let attributes: Set<String>

  init(_ kind: Kind, _ content: Content, _ attributes: Set<String> = []) {
    self.kind = kind
    self.content = content
    self.attributes = attributes
  }

  var isVoid: Bool { if case .nothing = content { true } else { false } }

  /// Every element that Markdown becomes, and no other.
  static let known: [String: HTMLElement] = [
    "p": HTMLElement(.flow, .phrasing, ["class"]),
    "h1": HTMLElement(.flow, .phrasing, ["id"]),
    "h2": HTMLElement(.flow, .phrasing, ["id"]),
    "h3": HTMLElement(.flow, .phrasing, ["id"]),
    "h4": HTMLElement(.flow, .phrasing, ["id"]),
    "h5": HTMLElement(.flow, .phrasing, ["id"]),
    "h6": HTMLElement(.flow, .phrasing, ["id"]),
    "hr": HTMLElement(.flow, .nothing),
    "blockquote": HTMLElement(.flow, .flow),
    "pre": HTMLElement(.flow, .only(["code"])),
    "ul": HTMLElement(.flow, .only(["li"])),
    "ol": HTMLElement(.flow, .only(["li"]), ["start"]),
    "li": HTMLElement(.part, .flow, ["id"]),
    "div": HTMLElement(.flow, .flow, ["class", "role", "tabindex", "aria-label"]),
    "section": HTMLElement(.flow, .flow, ["class", "role", "aria-labelledby"]),
    "figure": HTMLElement(.flow, .only(["img", "figcaption"])),
    "figcaption": HTMLElement(.part, .phrasing),
    "table": HTMLElement(.flow, .only(["caption", "thead", "tbody"])),
    "caption": HTMLElement(.part, .phrasing),
    "thead": HTMLElement(.part, .only(["tr"])),
    "tbody": HTMLElement(.part, .only(["tr"])),
    "tr": HTMLElement(.part, .only(["th", "td"])),
    "th": HTMLElement(.part, .phrasing, ["scope", "class"]),
    "td": HTMLElement(.part, .phrasing, ["class"]),
    "a": HTMLElement(.phrasing, .phrasing, ["href", "title", "role", "aria-label"]),
    "em": HTMLElement(.phrasing, .phrasing),
    "strong": HTMLElement(.phrasing, .phrasing),
    "del": HTMLElement(.phrasing, .phrasing),
    "code": HTMLElement(.phrasing, .phrasing, ["class"]),
    "sup": HTMLElement(.phrasing, .phrasing, ["id"]),
    "span": HTMLElement(.phrasing, .phrasing, ["class", "role", "aria-label"]),
    "br": HTMLElement(.phrasing, .nothing),
    "img": HTMLElement(.phrasing, .nothing, ["src", "alt", "title"]),
  ]
}
