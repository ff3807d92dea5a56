/// Turns destinations as editors type them into addresses as pages need them.
///
/// The renderer knows nothing of the site; all it knows of a link's destination it learns here.
public protocol LinkResolver {
  /// Where `link` leads.
  mutating func destination(of link: MarkdownLink) -> ResolvedDestination
}
