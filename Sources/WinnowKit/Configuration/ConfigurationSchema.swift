// The JSON Schema of pipeline.json, made from the same declarations that read it.

/// Describes the configuration format to editors and validators.
public enum ConfigurationSchema {
  /// The schema, JSON Schema draft 2020-12, indented, with a final line end.
  public static var json: [UInt8] {
    var writer = JSONWriter(indentation: 2)
    writer.object { writer in
      writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.member("title", "winnow pipeline")
      writer.member(
        "description", "What winnow run does: where documents are read and written, and the stages between.")
      writer.member("type", "object")
      writer.key("properties")
      writer.object { writer in
        writer.key("$schema")
        writer.object { writer in
          writer.member("description", "The place of this schema, for editors.")
          writer.member("type", "string")
        }
        for option in PipelineConfiguration.topLevelOptions { write(option, &writer) }
        writer.key("stages")
        writer.object(writeStageList)
        writer.key("check")
        writer.object(writeCheck)
      }
      writer.key("anyOf")
      writer.array { writer in
        for key in ["stages", "check"] {
          writer.object { writer in
            writer.key("required")
            writer.array { $0.string(key) }
          }
        }
      }
      writer.member("additionalProperties", false)
      writer.key("$defs")
      writer.object { writer in for stage in StageCatalog.all { write(stage, &writer) } }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func writeStageList(_ writer: inout JSONWriter) {
    writer.member("description", "The stages that every document walks, in order.")
    writer.member("type", "array")
    writer.member("minItems", 1)
    writer.key("items")
    writer.object { writer in
      writer.key("oneOf")
      writer.array { writer in
        for name in StageCatalog.names { writer.object { $0.member("$ref", "#/$defs/\(name)") } }
      }
    }
  }

  private static func writeCheck(_ writer: inout JSONWriter) {
    writer.member("description", "What winnow check checks.")
    writer.member("type", "object")
    writer.key("properties")
    writer.object { writer in for option in CheckConfiguration.options { write(option, &writer) } }
    writer.member("additionalProperties", false)
  }

  /// A rule or a set: its name alone, or an object with what is said about it.
  private static func writeRule(_ writer: inout JSONWriter) {
    writer.key("oneOf")
    writer.array { writer in
      writer.object { write(RuleSet.all.map(\.name) + RuleCatalog.names, &$0) }
      var options = OptionReader.describing
      _ = RuleUse.ruleOptions(&options)
      writer.object { writeRule(named: RuleUse.ruleKey, RuleCatalog.names, options.declarations, &$0) }
      options = OptionReader.describing
      _ = RuleUse.setOptions(&options)
      writer.object { writeRule(named: RuleUse.setKey, RuleSet.all.map(\.name), options.declarations, &$0) }
    }
  }

  private static func writeRule(
    named key: String, _ names: [String], _ options: [OptionDeclaration], _ writer: inout JSONWriter
  ) {
    writer.member("type", "object")
    writer.key("properties")
    writer.object { writer in
      writer.key(key)
      writer.object { write(names, &$0) }
      for option in options { write(option, &writer) }
    }
    writer.key("required")
    writer.array { $0.string(key) }
    writer.member("additionalProperties", false)
  }

  private static func write(_ stage: any Stage.Type, _ writer: inout JSONWriter) {
    writer.key(stage.name)
    writer.object { writer in
      writer.member("description", stage.summary)
      writer.member("type", "object")
      writer.key("properties")
      writer.object { writer in
        writer.key("stage")
        writer.object { $0.member("const", stage.name) }
        for option in StageCatalog.options(of: stage) { write(option, &writer) }
      }
      writer.key("required")
      writer.array { $0.string("stage") }
      writer.member("additionalProperties", false)
    }
  }

  private static func write(_ option: OptionDeclaration, _ writer: inout JSONWriter) {
    writer.key(option.name)
    writer.object { writer in
      writer.member("description", option.help)
      switch option.kind {
      case .integer(let range):
        writer.member("type", "integer")
        writer.member("minimum", range.lowerBound)
        if range.upperBound != .max { writer.member("maximum", range.upperBound) }
      case .number: writer.member("type", "number")
      case .boolean: writer.member("type", "boolean")
      case .choice(let words): write(words, &writer)
      case .choices(let words):
        writer.member("type", "array")
        writer.member("uniqueItems", true)
        writer.key("items")
        writer.object { write(words, &$0) }
      case .text:
        writer.member("type", "string")
        writer.member("minLength", 1)
      case .texts:
        writer.member("type", "array")
        writer.key("items")
        writer.object { writer in
          writer.member("type", "string")
          writer.member("minLength", 1)
        }
      case .rules:
        writer.member("type", "array")
        writer.member("minItems", 1)
        writer.key("items")
        writer.object(writeRule)
      }
      // A number that is absent by default has none to show.
      if option.kind == .number { return }
      writer.key("default")
      writer.raw(Array(option.defaultJSON.utf8))
    }
  }

  private static func write(_ words: [String], _ writer: inout JSONWriter) {
    writer.key("enum")
    writer.array { writer in for word in words { writer.string(word) } }
  }
}
