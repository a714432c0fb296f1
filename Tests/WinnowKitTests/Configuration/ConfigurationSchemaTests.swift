// The JSON Schema in the docs is the one that the declarations give.
import Foundation
import Testing

@testable import WinnowKit

@Suite("JSON Schema")
struct ConfigurationSchemaTests {
  @Test("docs/pipeline.schema.json is current")
  func recorded() throws {
    let path = "docs/pipeline.schema.json"
    let current = (try? Repository.text(of: path)) ?? ""
    try Repository.expectGenerated(
      path, whole: current, is: String(decoding: ConfigurationSchema.json, as: UTF8.self))
  }

  @Test("every reference leads to a stage, and every stage is referred to")
  func references() throws {
    let schema = try JSONReader.read(ConfigurationSchema.json)
    var referred: [String] = []
    var pending = [schema]
    while let node = pending.popLast() {
      switch node.content {
      case .array(let elements): pending += elements
      case .object(let members):
        for member in members {
          if member.key == "$ref", let target = member.value.string { referred.append(target) }
          pending.append(member.value)
        }
      default: break
      }
    }
    #expect(referred.sorted() == StageCatalog.names.map { "#/$defs/\($0)" }.sorted())
  }

  @Test("every option is described with its default")
  func options() throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(ConfigurationSchema.json)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    for declared in DeclaredOption.all {
      let owner = declared.stage.map { definitions[$0] } ?? schema
      let properties = try #require(owner?["properties"] as? [String: [String: Any]])
      let property = try #require(properties[declared.option.name])
      #expect(property["description"] as? String == declared.option.help)
      let value = try #require(property["default"])
      let fallback = try JSONSerialization.jsonObject(
        with: Data(declared.option.defaultJSON.utf8), options: .fragmentsAllowed)
      #expect((value as? NSObject) == (fallback as? NSObject), "\(declared.testDescription)")
    }
  }

  /// Faults that this schema does not tell: it sees numbers by their value, and neither orders nor what options
  /// need of each other.
  private static let invisible: Set<String> = [
    "12.0", "1e1", "strip-html behind split-sentences", "strip-html behind normalize, not at once",
    "strip-html behind dedup-paragraphs", "options of the main content without it",
  ]

  @Test(
    "the schema refuses what the reader refuses, where a schema can tell", arguments: BrokenConfiguration.all)
  func refuses(_ broken: BrokenConfiguration) throws {
    // Of a text that is no JSON a schema says nothing.
    guard (try? JSONReader.read(Array(broken.text.utf8))) != nil else { return }
    let accepts = try JSONSchemaChecker(ConfigurationSchema.json).accepts(broken.text)
    #expect(accepts == Self.invisible.contains(broken.name))
  }

  @Test(
    "the schema takes every valid value of every option, and refuses the others",
    arguments: DeclaredOption.all)
  func options(_ declared: DeclaredOption) throws {
    let schema = try JSONSchemaChecker(ConfigurationSchema.json)
    for value in declared.validValues {
      #expect(try schema.accepts(declared.configuration(value)), "\(value)")
    }
    for value in declared.invalidValues {
      #expect(try !schema.accepts(declared.configuration(value)), "\(value)")
    }
  }
}
