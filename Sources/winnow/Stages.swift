// winnow stages: what stages there are, and what one of them can do.
import ArgumentParser
import WinnowKit

struct Stages: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the stages, or describe one with its options and examples.")

  @Argument(help: "The stage to describe.", completion: .list(StageCatalog.names))
  var name: String?

  func run() throws {
    guard let name else { return try Terminal.show(StageDescription.list()) }
    guard let stage = StageCatalog.stage(named: name) else {
      throw ValidationError("unknown stage '\(name)'\(StageCatalog.hint(for: name))")
    }
    try Terminal.show(StageDescription.text(stage))
  }
}
