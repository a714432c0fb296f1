// swift-tools-version: 6.2
// One target per room; arrows point down only: winnow → WinnowKit → the algorithm rooms → TextCore.
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "winnow",
  products: [
    .executable(name: "winnow", targets: ["winnow"]),
    .library(name: "WinnowKit", targets: ["WinnowKit"]),
    .library(name: "HTMLExtraction", targets: ["HTMLExtraction"]),
    .library(name: "TextNormalization", targets: ["TextNormalization"]),
    .library(name: "SentenceSplitting", targets: ["SentenceSplitting"]),
    .library(name: "Deduplication", targets: ["Deduplication"]),
    .library(name: "TextQuality", targets: ["TextQuality"]),
    .library(name: "TextCore", targets: ["TextCore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .executableTarget(
      name: "winnow",
      dependencies: [
        "WinnowKit", "SystemCalls",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .target(
      name: "WinnowKit",
      dependencies: [
        "HTMLExtraction", "TextNormalization", "SentenceSplitting", "Deduplication", "TextQuality",
        "TextCore",
        "HTMLReport", "SystemCalls", "CSQLite", "CZstd",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .target(
      name: "HTMLExtraction", dependencies: ["CKernels", "CLibXML2", "TextCore"], swiftSettings: strict),
    .target(
      name: "TextNormalization", dependencies: ["CKernels", "CUnicodeData", "TextCore"], swiftSettings: strict
    ),
    .target(
      name: "SentenceSplitting", dependencies: ["CKernels", "CUnicodeData", "TextCore"], swiftSettings: strict
    ),
    .target(name: "Deduplication", dependencies: ["CKernels", "TextCore"], swiftSettings: strict),
    .target(name: "TextQuality", dependencies: ["CKernels", "TextCore"], swiftSettings: strict),
    .target(name: "TextCore", dependencies: ["CKernels", "CUchardet", "CXXHash"], swiftSettings: strict),
    .target(
      name: "HTMLReport", dependencies: [.product(name: "Mustache", package: "swift-mustache")],
      // In the binary, which stands alone: resources of the usual kind are files beside it.
      resources: [.embedInCode("Templates")], swiftSettings: strict),
    .target(name: "CKernels", dependencies: ["CUnicodeData"]),
    .target(name: "CSystem"),
    .target(name: "SystemCalls", dependencies: ["CSystem"], swiftSettings: strict),
    .target(name: "CUnicodeData", exclude: ["UNICODE-LICENSE.txt"]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CXXHash", pkgConfig: "libxxhash",
      providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet",
      providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd",
      providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "TextCoreTests", dependencies: ["TextCore", "CKernels", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "HTMLExtractionTests",
      dependencies: ["HTMLExtraction", "CKernels", "CLibXML2", "TextCore", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TextNormalizationTests",
      dependencies: ["TextNormalization", "CKernels", "CUnicodeData", "TextCore", "TestSupport"],
      resources: [.copy("Resources")], swiftSettings: strict),
    .testTarget(
      name: "SentenceSplittingTests", dependencies: ["SentenceSplitting", "TextCore", "TestSupport"],
      resources: [.copy("Resources")], swiftSettings: strict),
    .testTarget(
      name: "DeduplicationTests", dependencies: ["Deduplication", "TextCore", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "HTMLReportTests", dependencies: ["HTMLReport", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TextQualityTests",
      dependencies: ["TextQuality", "TextNormalization", "TextCore", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WinnowKitTests",
      dependencies: [
        "WinnowKit", "TextQuality", "TextCore", "SystemCalls", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
      ],
      // Read from the repository, not from the bundle.
      exclude: ["Check/junit.xsd", "Check/sarif-2.1.0-part.json"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests", dependencies: ["winnow", "WinnowKit", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
