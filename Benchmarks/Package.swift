// swift-tools-version: 6.2
// The benchmarks are a package of their own, so that nothing they need ever reaches a user of winnow.
import PackageDescription

let package = Package(
  name: "winnow-benchmarks",
  dependencies: [.package(name: "winnow", path: "..")],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "TextCore", package: "winnow"),
        .product(name: "TextNormalization", package: "winnow"),
        .product(name: "Deduplication", package: "winnow"),
        .product(name: "SentenceSplitting", package: "winnow"),
        .product(name: "HTMLExtraction", package: "winnow"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "MainContentFeatures",
      dependencies: [
        .product(name: "TextCore", package: "winnow"),
        .product(name: "HTMLExtraction", package: "winnow"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]),
  ],
  swiftLanguageModes: [.v6]
)
