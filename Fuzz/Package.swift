// swift-tools-version: 6.2
import PackageDescription

/// A program that libFuzzer feeds; `scripts/fuzz` builds it with libFuzzer's own `main`.
func fuzzer(_ name: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: [.product(name: "FuzzChecks", package: "sxsh")],
    swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])]
  )
}

let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "sxsh", path: "..")],
  targets: ["markdown", "front-matter", "templates", "schedule"].map { fuzzer("fuzz-" + $0) }
)
