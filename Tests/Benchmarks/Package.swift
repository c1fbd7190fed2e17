// swift-tools-version: 6.2
import PackageDescription

/// What only the benchmarks build: the reader of workbooks as a program of its own, over the same sources (by links).
let package = Package(
  name: "benchmarks",
  targets: [
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter"),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .target(
      name: "Spreadsheet", dependencies: ["CXLSXWriter", "CLibZip", "CZlib"],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
    .executableTarget(name: "ReadBook", dependencies: ["Spreadsheet"]),
  ]
)
