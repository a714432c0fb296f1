// The command line's front door.
import ArgumentParser

@main
struct Winnow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "winnow", abstract: "Clean and de-duplicate directories of text and HTML.")
}
