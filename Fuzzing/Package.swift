// swift-tools-version: 6.2
// The fuzz targets are a package of their own: they link with libFuzzer only, by the flags that `fuzz.sh` gives.
import PackageDescription

let package = Package(
  name: "winnow-fuzzing",
  dependencies: [.package(name: "winnow", path: "..")],
  targets: [
    // Sources/Fuzz/Invariants is a link to the folder of the tests that says what must hold.
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "CLibFuzzer",
        .product(name: "HTMLExtraction", package: "winnow"),
        .product(name: "TextCore", package: "winnow"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "Work",
      dependencies: [
        "CWork",
        .product(name: "HTMLExtraction", package: "winnow"),
        .product(name: "TextCore", package: "winnow"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    .systemLibrary(name: "CLibFuzzer"),
    .target(name: "CWork"),
  ],
  swiftLanguageModes: [.v6]
)
