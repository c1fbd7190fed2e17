// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Every target of ours is held to the same strictness; see docs/house.md §8.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The measures, the words and every campaign: another one takes no line here.
let definitions = try FileManager.default.contentsOfDirectory(atPath: Context.packageDirectory + "/Reports")
  .filter { !$0.hasSuffix(".swift") && !$0.hasPrefix(".") }.sorted()

func library(_ name: String, path: String? = nil, imports: [Target.Dependency] = [], embeds: [String] = []) -> Target {
  .target(
    name: name, dependencies: imports, path: path, exclude: embeds, swiftSettings: strict,
    plugins: embeds.isEmpty ? [] : ["EmbedTextsPlugin"])
}

func tests(_ name: String, imports: [Target.Dependency], fixtures: [String] = []) -> Target {
  .testTarget(name: name, dependencies: imports, exclude: fixtures, swiftSettings: strict)
}

let package = Package(
  name: "mlps",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // Floor C: C by pkg-config. Floor 0: the law, the contracts.
    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CIDN2", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
    .systemLibrary(name: "CMagic", pkgConfig: "libmagic", providers: [.apt(["libmagic-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    library("Statute", imports: ["CIDN2"]),
    library("Schemas", path: "Schemas", embeds: ["sql", "rows", "openapi"]),

    // Floor 1: what knows one thing.
    library("Reports", path: "Reports", imports: ["Statute"], embeds: definitions),
    library("Casework", imports: ["Statute"]),
    library("PQ", imports: ["CLibPQ"]),
    library("PrivateCluster"),
    library("Spreadsheet", imports: ["CXLSXWriter", "CLibZip", "CZlib"]),
    library("Post", imports: ["CCurl"]),
    library("Courier", imports: ["CCurl"]),
    library("Wording"),
    library(
      "Credentials",
      imports: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),

    // Floor 2: the one place where acts are performed and questions put.
    library("Registry", imports: ["Casework", "Statute"]),

    // Floor 3: the ports of the core, what goes out, what comes in, a city of made-up cases.
    library(
      "Store",
      imports: [
        "Registry", "Casework", "Statute", "Reports", "Schemas", "PQ", "CMagic", "Credentials",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    library("Press", imports: ["Reports", "Statute", "Spreadsheet"]),
    library("Intake", imports: ["Registry", "Casework", "Statute", "Reports", "Spreadsheet"]),
    library("Sample", imports: ["Casework", "Statute"]),
    library("_Scenes", imports: ["Casework", "Statute"]),

    // Floor 4: the window.
    library(
      "Backend",
      imports: [
        "Store", "Press", "Intake", "Registry", "Casework", "Statute", "Reports", "Schemas", "PQ", "Wording",
        "Credentials", "Post", "Spreadsheet",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "NIOTLS", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdHTTP2", package: "hummingbird"),
        .product(name: "Yams", package: "Yams"),
      ]),

    // What tests share. Never shipped.
    library("_TestKit", imports: ["Store", "Registry", "Casework", "Statute", "PQ", "PrivateCluster"]),

    // Floor 5: the one place where live things meet.
    .executableTarget(
      name: "mlps",
      dependencies: [
        "Backend", "Store", "Press", "Intake", "Sample", "Registry", "Casework", "Statute", "Reports", "Schemas", "PQ",
        "PrivateCluster", "Post", "Courier", "Spreadsheet", "Credentials", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: strict),

    // What `make bench` times; here, so that the product is not built a second time for it. Never shipped.
    .executableTarget(
      name: "TimeActs", dependencies: ["_Scenes", "Store", "Registry", "Casework", "Statute", "PQ"],
      path: "Tests/Benchmarks/Sources/TimeActs", swiftSettings: strict),
    .executableTarget(
      name: "BareWindow",
      dependencies: [
        "Store", "Casework", "Statute", "PQ", "Credentials", .product(name: "Hummingbird", package: "hummingbird"),
      ], path: "Tests/Benchmarks/Sources/BareWindow", swiftSettings: strict),

    // Texts of Schemas and Reports, embedded as literals.
    .executableTarget(name: "EmbedTexts", swiftSettings: strict),
    .plugin(
      name: "EmbedTextsPlugin", capability: .buildTool(), dependencies: ["EmbedTexts"],
      path: "Sources/EmbedTextsPlugin"),

    tests("HouseTests", imports: []),
    tests(
      "BookTests", imports: ["mlps", "PrivateCluster", "Spreadsheet"],
      fixtures: ["dezhou.json", "history.sql", "late.sql", "later.sql"]),
    tests(
      "PressTests", imports: ["Press", "Intake", "Reports", "Statute", "CLibZip"], fixtures: ["Golden", "Published"]),
    tests("CommandTests", imports: ["PrivateCluster"], fixtures: ["Said", "Packs", "terminal.py", "between.py"]),
    tests("ReportsTests", imports: ["_Scenes", "Reports", "Statute"]),
    tests("SampleTests", imports: ["Sample", "Casework", "Statute"]),
    tests(
      "StoreTests",
      imports: [
        "_TestKit", "_Scenes", "Store", "Press", "Registry", "Casework", "Statute", "Reports", "Schemas", "PQ",
        "Credentials",
      ]),
    tests(
      "BackendTests",
      imports: [
        "Backend", "_TestKit", "_Scenes", "Sample", "Store", "Registry", "Casework", "Statute", "Reports", "Schemas",
        "Wording", "PQ", "PrivateCluster", "Credentials",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Yams", package: "Yams"),
      ], fixtures: ["OpenAPI/visits.py", "OpenAPI/answers.py"]),
    tests("CredentialsTests", imports: ["Credentials"]),
    tests("WordingTests", imports: ["Wording"]),
    tests("PostTests", imports: ["Post"], fixtures: ["server.py"]),
    tests("CourierTests", imports: ["Courier"], fixtures: ["server.py"]),
    tests("StatuteTests", imports: ["_Scenes", "Statute"], fixtures: ["Calendar/chinese_calendar.py"]),
    tests("PQTests", imports: ["PQ", "PrivateCluster"]),
    tests("PrivateClusterTests", imports: ["PrivateCluster"]),
    tests("CaseworkTests", imports: ["_Scenes", "Casework", "Statute"]),
    tests("IntakeTests", imports: ["_Scenes", "Intake", "Registry", "Casework", "Statute", "Reports", "Spreadsheet"]),
    tests("SpreadsheetTests", imports: ["Spreadsheet"], fixtures: ["good", "bad", "make_fixtures.py"]),
  ]
)
