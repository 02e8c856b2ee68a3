// swift-tools-version: 6.2
import PackageDescription

// Programs that libFuzzer feeds with bytes; `make fuzz` builds and runs them. They stand in a package of their own
// because everything in a build with `--sanitize fuzzer` is linked with libFuzzer's `main`.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func product(_ name: String) -> Target.Dependency { .product(name: name, package: "gongbiao") }

let package = Package(
  name: "gongbiao-fuzz",
  dependencies: [
    // Named, because the folder of the project may have any name.
    .package(name: "gongbiao", path: "..")
  ],
  targets: [
    .target(
      name: "FuzzSupport", dependencies: [product("HanText"), product("Diagnostics")], swiftSettings: settings),
    .executableTarget(
      name: "FuzzImport",
      dependencies: [
        "FuzzSupport", product("Importing"), product("Reading"), product("Standards"), product("HanText"),
        product("Diagnostics"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "FuzzContent",
      dependencies: [
        "FuzzSupport", product("Importing"), product("Reading"), product("Standards"), product("HanText"),
        product("Diagnostics"),
      ], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
