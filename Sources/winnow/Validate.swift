// winnow validate: is a configuration right?
import ArgumentParser
import WinnowKit

struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a configuration without reading any document.")

  @Argument(help: "The configuration to check.", completion: .file(extensions: ["json"]))
  var config = "pipeline.json"

  func run() throws {
    var configuration = try Pipeline(contentsOf: config, needsStages: false).configuration
    if configuration.stages.isEmpty {
      // Without stages it is good for 'check' alone, and only if it says what to check.
      if !configuration.namesCheck { configuration = try Pipeline(contentsOf: config).configuration }
      let rules = Quantity.count(configuration.check.rules.count, "rule")
      return try Terminal.show("\(config): valid: \(configuration.inputPath), checked by \(rules)\n")
    }
    let stages = configuration.stages.map { type(of: $0).name }.joined(separator: " -> ")
    try Terminal.show(
      "\(config): valid: \(configuration.inputPath) -> \(stages) -> \(configuration.outputPath)\n")
  }
}
