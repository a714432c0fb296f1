// winnow schema: the JSON Schema of pipeline.json.
import ArgumentParser
import WinnowKit

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the JSON Schema of pipeline.json, for editors.")

  func run() throws {
    try Terminal.show(String(decoding: ConfigurationSchema.json, as: UTF8.self))
  }
}
