public import Diagnostics
public import Localization
internal import SiteModel

extension SiteBuilder {
  /// Which handouts are to be printed, and how.
  public struct HandoutRequest: Sendable {
    /// The names of the handouts; all where it is empty.
    public internal(set) var names: [String]
    /// The languages; every edition there is where it is `nil`.
    public let edition: HandoutEdition?
    /// The session whose cover and agenda are printed, instead of those that the plans name.
    public let session: String?

    /// Creates a request.
    public init(names: [String] = [], edition: HandoutEdition? = nil, session: String? = nil) {
      self.names = names
      self.edition = edition
      self.session = session
    }
  }

  /// What a request for handouts came to.
  public enum HandoutAnswer: Sendable {
    /// The data of the handouts; none where the content has errors.
    case prints([HandoutPrint])
    /// There is no handout of this name.
    case noHandout(String, known: [String])
    /// There is no session of this id.
    case noSession(String, known: [String])
    /// The handout of this name, whose plan is in `language`, is not translated and has no such
    /// edition.
    case noEdition(HandoutEdition, of: String, language: Language)
  }

  /// Makes the data of the handouts that `request` asks for.
  public func handouts(
    _ request: HandoutRequest,
    of sources: SourceTree
  ) async -> Diagnosed<HandoutAnswer> {
    let loaded = await load(sources, makesPages: false)
    guard let checked = loaded.value, !loaded.diagnostics.hasErrors else {
      return Diagnosed(.prints([]), loaded.diagnostics)
    }
    guard let address = checked.site.settings.baseURL else {
      let problem = Self.diagnostic(.noAddress, in: sources)
      return Diagnosed(.prints([]), loaded.diagnostics + [problem])
    }
    let handouts = checked.handouts?.handouts ?? []
    let request = Self.understood(request, among: handouts, checked.site.routes)
    let resolver = HandoutResolver(checked.site)
    if let refusal = Self.refusal(of: request, among: handouts, resolver.sessionIDs) {
      return Diagnosed(refusal, loaded.diagnostics)
    }
    let prints = await prints(request, from: checked.handouts, resolver)
    let doubts =
      PlaceholderContact.isAddress(address)
      ? [Self.diagnostic(.exampleAddress(address), in: sources)] : []
    return Diagnosed(.prints(prints), loaded.diagnostics + doubts)
  }

  /// The problem at the site's address in its settings.
  private static func diagnostic(_ problem: HandoutProblem, in sources: SourceTree) -> Diagnostic {
    let path = SiteLoader.contentPrefix + "site.yaml"
    let file = SourceFile(path: path, bytes: sources.texts.first { $0.path == path }?.bytes ?? [])
    return Diagnostic(problem, in: file, at: file.range(ofKey: "base-url"))
  }

  /// `request` with the handouts' own names: a name may be the path of a file, or a page's name.
  private static func understood(
    _ request: HandoutRequest,
    among handouts: [Handout],
    _ routes: Routes
  ) -> HandoutRequest {
    let known = Set(handouts.map(\.name))
    let meanings = Dictionary(handouts.flatMap { routes.names(of: $0) }) { first, _ in first }
    var request = request
    request.names = request.names.map { text in
      let stem = String(FilePath.stem(of: text))
      return known.contains(stem) ? stem : meanings[stem] ?? text
    }
    return request
  }

  /// Why nothing can be made as `request` asks; `nil` where something can.
  private static func refusal(
    of request: HandoutRequest,
    among handouts: [Handout],
    _ sessions: [String]
  ) -> HandoutAnswer? {
    let known = handouts.map(\.name)
    if let name = request.names.first(where: { !known.contains($0) }) {
      return .noHandout(name, known: known)
    }
    if let session = request.session, !sessions.contains(session) {
      return .noSession(session, known: sessions)
    }
    guard let edition = request.edition else { return nil }
    let wanted = handouts.filter(request.asks)
    let lacking = wanted.filter { !$0.editions.contains(edition) }
    // Who asks for all gets those that there are.
    guard let first = lacking.first, !request.names.isEmpty || lacking.count == wanted.count else {
      return nil
    }
    return .noEdition(edition, of: first.name, language: first.document.text.language)
  }

  /// The data of the handouts of `planner` that `request` asks for, in its editions.
  private func prints(
    _ request: HandoutRequest,
    from planner: HandoutPlanner?,
    _ resolver: HandoutResolver
  ) async -> [HandoutPrint] {
    guard let planner else { return [] }
    var prints: [HandoutPrint] = []
    for handout in planner.handouts where request.asks(for: handout) {
      // For another session only cover and agenda differ, which were found without a problem.
      var repeated: [Diagnostic] = []
      let handout =
        resolver.handout(handout.document, for: request.session, into: &repeated) ?? handout
      for edition in handout.editions where request.edition == nil || edition == request.edition {
        let print = await planner.print(handout, in: edition, jobs: settings.jobs)
        if let print { prints.append(print) }
      }
    }
    return prints
  }
}

extension SiteBuilder.HandoutRequest {
  fileprivate func asks(for handout: Handout) -> Bool {
    names.isEmpty || names.contains(handout.name)
  }
}

extension Routes {
  /// The names of the pages of `handout`, each with the handout's own.
  fileprivate func names(of handout: Handout) -> [(String, String)] {
    Language.allCases.compactMap { language in
      page(of: handout.document.identity, in: language).map { route in
        (String(FilePath.stem(of: route.path)), handout.name)
      }
    }
  }
}

extension SourceFile {
  /// The line that begins with `key`, else the start of the file.
  fileprivate func range(ofKey key: String) -> SourceRange {
    guard let found = bytes.firstRange(of: Array((key + ":").utf8)) else { return .startOfFile }
    let end = bytes[found.upperBound...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return SourceRange(found.lowerBound, end)
  }
}
