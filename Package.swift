// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target of the builder: `Sources/<name>`, built with the settings all of them share.
func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: settings)
}

/// The tests of a target: `Tests/<name>Tests`.
func tests(
  of name: String,
  with imports: [Target.Dependency] = [],
  excluding data: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name)] + imports,
    exclude: data,
    swiftSettings: settings
  )
}

let package = Package(
  name: "sxsh",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "sxsh", targets: ["sxsh"]),
    // A program of its own, so that who only builds need not compile a server.
    .executable(name: "sxsh-preview", targets: ["sxsh-preview"]),
    // For the packages in `Benchmarks/` and `Fuzz/`.
    .library(name: "Markdown", targets: ["Diagnostics", "HTML", "Localization", "Markdown"]),
    .library(name: "FuzzChecks", targets: ["FuzzChecks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    // The oracle of the front matter's tests; no part of the product imports it.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    .systemLibrary(
      name: "CQRencode",
      pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]
    ),
    .target(name: "CLinux"),
    room("Localization"),
    room("Diagnostics", imports: ["Localization"]),
    room("HTML"),
    room("Markdown", imports: ["CCMark", "Localization", "Diagnostics", "HTML"]),
    room("Templates", imports: ["Localization", "Diagnostics", "HTML"]),
    room("Pictures", imports: ["Localization", "Diagnostics"]),
    room("SiteModel", imports: ["Localization", "Diagnostics", "Markdown", "Pictures"]),
    room(
      "SiteRenderer",
      imports: [
        "CQRencode", "Localization", "Diagnostics", "HTML", "Markdown", "Templates", "Pictures",
        "SiteModel",
      ]
    ),
    room(
      "SiteFiles",
      imports: ["CLinux", "Localization", "Diagnostics", "Pictures", "SiteRenderer"]
    ),
    .executableTarget(
      name: "sxsh",
      dependencies: [
        "Localization", "Diagnostics", "SiteModel",
        "SiteRenderer", "SiteFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),

    .executableTarget(
      name: "sxsh-preview",
      dependencies: [
        "Localization", "Diagnostics", "HTML", "SiteModel", "SiteRenderer", "SiteFiles",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      swiftSettings: settings
    ),

    // What must hold for any input; `Fuzz/` and the tests of its corpus share it.
    .target(
      name: "FuzzChecks",
      dependencies: [
        "Localization", "Diagnostics", "HTML", "Markdown", "Templates", "SiteModel",
      ],
      path: "Tests/FuzzChecks",
      swiftSettings: settings
    ),

    tests(of: "FuzzChecks"),
    tests(of: "Localization", with: ["FuzzChecks"]),
    tests(of: "Diagnostics", with: ["Localization"]),
    tests(of: "HTML"),
    tests(of: "Markdown", with: ["Localization", "Diagnostics", "HTML", "FuzzChecks"]),
    tests(of: "Pictures", with: ["Localization", "Diagnostics", "FuzzChecks"]),
    tests(of: "Templates", with: ["Localization", "Diagnostics", "HTML"]),
    tests(
      of: "SiteModel",
      with: [
        "Localization", "Diagnostics", "Markdown", "Pictures", "FuzzChecks",
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    tests(
      of: "SiteRenderer",
      with: [
        "Localization", "Diagnostics", "HTML", "Markdown", "Templates", "SiteModel", "FuzzChecks",
      ],
      excluding: ["GoldenSites"]
    ),
    tests(
      of: "SiteFiles",
      with: ["Localization", "Diagnostics", "HTML", "Pictures", "SiteRenderer", "FuzzChecks"],
      excluding: ["Messages.txt"]
    ),
    .testTarget(name: "EndToEndTests", exclude: ["PlantedFaults"], swiftSettings: settings),
    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
  ]
)
