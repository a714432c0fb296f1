// winnow validate: is a configuration right?
import ArgumentParser
import WinnowKit

struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a configuration without reading any document.")

  @Argument(help: "The configuration to check.", completion: .file(extensions: ["json"]))
  var config = "pipeline.json"

  func run() throws {
    let configuration = try Pipeline(contentsOf: config).configuration
    let stages = configuration.stages.map { type(of: $0).name }.joined(separator: " -> ")
    try Terminal.show(
      "\(config): valid: \(configuration.inputPath) -> \(stages) -> \(configuration.outputPath)\n")
  }
}
