// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "sxsh", path: "..")],
  targets: [
    .executableTarget(name: "generate-corpus", swiftSettings: settings),
    .executableTarget(
      name: "render-markdown",
      dependencies: [.product(name: "Markdown", package: "sxsh")],
      swiftSettings: settings
    ),
  ]
)
