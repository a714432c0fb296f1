// winnow init: a place to start from.
import ArgumentParser
import WinnowKit

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a starter pipeline.json and an empty input directory.",
    discussion: "Nothing that exists is changed.")

  @Argument(help: "The directory to start in.", completion: .directory)
  var directory = "."

  func run() throws {
    let written = try StarterProject.create(in: directory)
    try Terminal.show(
      written.map { "wrote \($0)\n" }.joined() + "Put documents into \(directory)/input, then: winnow run\n")
  }
}
