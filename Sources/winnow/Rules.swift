// winnow rules: what rules of quality there are, and what one of them measures.
import ArgumentParser
import WinnowKit

struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the rules of quality, or describe one rule or set of rules.")

  @Argument(
    help: "The rule or set to describe.", completion: .list(RuleCatalog.names + RuleSet.all.map(\.name)))
  var name: String?

  func run() throws {
    guard let name else { return try Terminal.show(RuleDescription.list()) }
    guard let text = RuleDescription.text(name) else {
      throw ValidationError("unknown rule '\(name)'\(RuleDescription.hint(for: name))")
    }
    try Terminal.show(text)
  }
}
