internal import SiteModel

/// The addresses of the files that pages load.
struct AssetPaths: Sendable {
  let stylesheet: Route
  let icon: Route
  let script: Route?
}
