// winnow explain: why a piece of text was kept or dropped.
import ArgumentParser
import SystemCalls
import WinnowKit

struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say of each piece of a document whether it is kept, and if not, why, and what it repeats.",
    discussion: """
      Reads the input as 'winnow run' does now, and writes nothing. A path is one from the working directory, or \
      relative to the input or output directory, or as reports show it.
      """)

  @Argument(
    help: ArgumentHelp(
      "An input or an output; with :LINE behind it, only the piece at that line.", valueName: "path[:line]"),
    completion: .file())
  var path: String

  @Option(help: "The configuration to go by.", completion: .file(extensions: ["json"]))
  var config = "pipeline.json"

  @Option(help: "Read this directory instead of the configured one.", completion: .directory)
  var input: String?

  @Option(help: "The output directory instead of the configured one.", completion: .directory)
  var output: String?

  @Flag(help: "Write the explanation as one JSON object, every text in full.")
  var json = false

  func run() async throws {
    var configuration = try Pipeline(contentsOf: config).configuration
    if let input { configuration.inputPath = input }
    if let output { configuration.outputPath = output }
    let explanation = try await Pipeline(configuration).explain(Self.bytes(of: path))
    try Terminal.show(
      json
        ? String(decoding: explanation.json, as: UTF8.self) + "\n" : ExplanationText.text(explanation))
  }

  /// The bytes that were typed: of a path that is not UTF-8, `argument` shows only that there are some.
  private static func bytes(of argument: String) -> [UInt8] {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let typed = CommandLine.unsafeArgv[index], String(cString: typed) == argument else { continue }
      return UnsafeBufferPointer(start: typed, count: strlen(typed)).map { UInt8(bitPattern: $0) }
    }
    return Array(argument.utf8)
  }
}
