// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A target of this package: what it may import is what it names here, and `make check` proves it.
func target(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one target; `also` names what the tests need beyond it.
func tests(_ name: String, also: [Target.Dependency] = []) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: [.byName(name: name)] + also, swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let flyingFox = Target.Dependency.product(name: "FlyingFox", package: "FlyingFox")
let flyingSocks = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "gongbiao",
  products: [
    .executable(name: "gongbiao", targets: ["gongbiao"]),
    // For the package in Fuzz.
    .library(name: "HanText", targets: ["HanText"]),
    .library(name: "Diagnostics", targets: ["Diagnostics"]),
    .library(name: "Standards", targets: ["Standards"]),
    .library(name: "Reading", targets: ["Reading"]),
    .library(name: "Importing", targets: ["Importing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // What C gives.
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CPlatform"),

    // Text and values.
    target("HanText", []),
    target("Diagnostics", ["HanText"]),
    target("Standards", ["HanText"]),
    target("Markup", ["HanText", "Diagnostics", "CCMarkGFM", yams]),
    target("Reading", ["Markup", "Standards", "HanText", "Diagnostics"]),

    // Stages.
    target("Packages", ["CZip", "CXML2", "Diagnostics"]),
    target("Importing", ["Packages", "Markup", "Standards", "HanText", "Diagnostics"]),
    target("Checking", ["Standards", "HanText", "Diagnostics"]),
    target("Comparing", ["Standards", "HanText", "Diagnostics"]),
    target("Indexing", ["Standards", "HanText"]),
    target("Collating", ["Packages", "Reading", "Markup", "Standards", "HanText", "Diagnostics"]),
    target("Publishing", ["Packages", "Standards", "Comparing", "Markup", "HanText", "Diagnostics", mustache]),

    // The only place that opens files, starts programs and starts tasks.
    target(
      "Pipeline",
      [
        "Reading", "Importing", "Checking", "Comparing", "Indexing", "Collating", "Publishing", "Markup", "Standards",
        "HanText",
        "Diagnostics", "CPlatform", crypto,
      ]),
    target(
      "CommandLineTool",
      ["Pipeline", "Publishing", "Comparing", "Diagnostics", "HanText", argumentParser, flyingFox, flyingSocks]),
    .executableTarget(name: "gongbiao", dependencies: ["CommandLineTool"], swiftSettings: settings),

    // For Benchmarks/comparing.py.
    .executableTarget(
      name: "ComparingTimer", dependencies: ["Comparing", "Pipeline"], path: "Benchmarks/ComparingTimer",
      swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: settings),
    tests("HanText", also: ["TestSupport"]),
    tests("Diagnostics", also: ["HanText"]),
    tests("Standards", also: ["HanText"]),
    tests("Markup", also: ["HanText", "Diagnostics"]),
    tests("Packages", also: ["Diagnostics", "TestSupport"]),
    tests(
      "Reading", also: ["Importing", "Publishing", "Markup", "Standards", "HanText", "Diagnostics", "TestSupport"]),
    tests("Importing", also: ["Reading", "Markup", "Standards", "HanText", "Diagnostics", "TestSupport"]),
    tests("Checking", also: ["Pipeline", "Reading", "Standards", "HanText", "Diagnostics", "TestSupport"]),
    tests(
      "Comparing", also: ["Reading", "Standards", "HanText", "Diagnostics", "TestSupport"]),
    tests("Collating", also: ["Publishing", "Standards", "HanText", "Diagnostics"]),
    tests("Indexing", also: ["Standards", "HanText"]),
    tests("Publishing", also: ["Comparing", "Packages", "Standards", "HanText", "Diagnostics"]),
    tests("Pipeline", also: ["Standards", "HanText", "Diagnostics", "Publishing"]),
    tests("CommandLineTool", also: ["Diagnostics"]),
  ],
  swiftLanguageModes: [.v6]
)
