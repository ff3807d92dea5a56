/// Leaves every destination as it was typed.
public struct VerbatimLinkResolver: LinkResolver {
  /// Creates the resolver.
  public init() {}

  /// Leaves the destination as it was typed.
  public func destination(of link: MarkdownLink) -> ResolvedDestination { .asTyped }
}
