// The command line's front door: one file a subcommand, no logic.
import ArgumentParser
import SystemCalls
import WinnowKit

@main
struct Winnow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "winnow",
    abstract: "Clean and de-duplicate directories of text and HTML.",
    discussion: """
      'winnow init' writes a starter pipeline.json, 'winnow run' runs it.

      Exit codes: 0 done, 1 a rule of 'check' is broken, 2 usage or configuration, 3 finished but some inputs failed, 70 a fault of \
      winnow's own, 75 another run is at work, 128+N ended by signal N.
      """,
    version: WinnowVersion.current,
    subcommands: [
      Run.self, Check.self, Explain.self, Clean.self, UndoCleaning.self, Pipe.self, Validate.self,
      Stages.self,
      Rules.self, Schema.self,
      State.self, Init.self,
    ])

  static func main() async {
    winnow_keep_freed_memory()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      Failure.exit(for: error, of: self)
    }
  }
}
