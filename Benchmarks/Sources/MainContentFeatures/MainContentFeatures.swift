// Prints what the model of the main content is trained on: one line of JSON for every page.
@_spi(Training) import HTMLExtraction
import Foundation
import TextCore

/// `MainContentFeatures DIRECTORY` prints the pages of a directory, sorted by name;
/// `MainContentFeatures --names` prints what the columns of the features are called.
@main
struct MainContentFeatures {
  private struct Line: Encodable {
    let id: String
    let bytes: Int
    let page: TrainingPage
  }

  static func main() throws {
    if CommandLine.arguments.dropFirst().first == "--names" {
      return print(TrainingPage.featureNames.joined(separator: "\n"))
    }
    guard let path = CommandLine.arguments.dropFirst().first else {
      FileHandle.standardError.write(Data("usage: MainContentFeatures DIRECTORY\n".utf8))
      exit(2)
    }
    let directory = URL(fileURLWithPath: path)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    for name in names where name.hasSuffix(".html") {
      let bytes = [UInt8](try Data(contentsOf: directory.appendingPathComponent(name)))
      let label = HTMLCharset.declaredLabel(in: bytes.span) { Charset(label: $0) != nil }
      let decoded = try TextDecoder.decode(bytes, declaredLabel: label)
      let line = Line(
        id: String(name.dropLast(5)), bytes: bytes.count, page: try TrainingPage(html: decoded.bytes.span))
      FileHandle.standardOutput.write(try encoder.encode(line) + Data([0x0A]))
    }
  }
}
