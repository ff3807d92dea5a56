public import Diagnostics
internal import Localization
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
    let planner = checked.handouts
    let known = planner?.handouts.map(\.document.identity.name) ?? []
    let names = planner?.handouts.flatMap { checked.site.routes.names(of: $0) } ?? []
    let meanings = Dictionary(names) { first, _ in first }
    var request = request
    request.names = request.names.map { Self.handout(meantBy: $0, among: known, meanings) }
    if let name = request.names.first(where: { !known.contains($0) }) {
      return Diagnosed(.noHandout(name, known: known), loaded.diagnostics)
    }
    let resolver = HandoutResolver(checked.site)
    if let session = request.session, !resolver.sessionIDs.contains(session) {
      return Diagnosed(.noSession(session, known: resolver.sessionIDs), loaded.diagnostics)
    }
    let prints = await prints(request, from: planner, resolver)
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

  /// The name of the handout that `text` means: its name itself, the path of its file, or its page's
  /// name, of which `meanings` knows the handouts.
  private static func handout(
    meantBy text: String,
    among known: [String],
    _ meanings: [String: String]
  ) -> String {
    let file = FilePath.name(of: text)
    let stem = String(file.prefix { $0 != "." })
    return known.contains(stem) ? stem : meanings[stem] ?? text
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
    names.isEmpty || names.contains(handout.document.identity.name)
  }
}

extension Routes {
  /// The names of the pages of `handout`, each with the handout's own.
  fileprivate func names(of handout: Handout) -> [(String, String)] {
    let identity = handout.document.identity
    return Language.allCases.compactMap { language in
      page(of: identity, in: language).map { route in
        (String(FilePath.name(of: route.path).prefix { $0 != "." }), identity.name)
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
