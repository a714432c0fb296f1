// winnow state: what is remembered from run to run.
import ArgumentParser
import WinnowKit

struct State: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what winnow remembers of an output directory, check it, or tidy it.",
    discussion: "The state may be deleted at any time; the next run then reads every document again.")

  @Argument(help: "The configuration whose state it is.", completion: .file(extensions: ["json"]))
  var config = "pipeline.json"

  @Flag(help: "Read all of it and compare it with its checksums.")
  var check = false

  @Flag(help: "Forget all but the last 10 runs, and compact the file.")
  var prune = false

  @Flag(help: "Write what is shown as one JSON object.")
  var json = false

  func run() throws {
    let configuration = try Pipeline(contentsOf: config).configuration
    if prune { try StateInspection.prune(configuration) }
    if check { try StateInspection.check(configuration) }
    let state = try StateInspection(of: configuration)
    try Terminal.show(
      json ? String(decoding: state.json, as: UTF8.self) + "\n" : StateText.text(state, checked: check))
  }
}
