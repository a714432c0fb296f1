// Valid configurations: what they mean, down to every option a stage declares.
import Testing

@testable import WinnowKit

/// One option of one stage or of the top level, for tests of every option there is.
struct DeclaredOption: Sendable, CustomTestStringConvertible {
  /// `nil` at the top level.
  let stage: String?
  let option: OptionDeclaration

  static let all: [DeclaredOption] =
    PipelineConfiguration.topLevelOptions.map { DeclaredOption(stage: nil, option: $0) }
    + StageCatalog.all.flatMap { stage in
      StageCatalog.options(of: stage).map { DeclaredOption(stage: stage.name, option: $0) }
    }

  var testDescription: String { "\(stage ?? "top level"), \(option.name)" }

  /// A configuration in which the option has a value.
  func configuration(_ value: String) -> String {
    let member = "\"\(option.name)\": \(value)"
    guard let stage else { return "{\n\(member), \"stages\": [{ \"stage\": \"normalize\" }] }" }
    return "{ \"stages\": [{ \"stage\": \"\(stage)\",\(condition)\n\(member) }] }"
  }

  /// What must be said for the option to mean anything, on the line before it.
  private var condition: String {
    ["favor", "comments"].contains(option.name) ? " \"content\": \"main\"," : ""
  }

  var validValues: [String] {
    switch option.kind {
    case .integer(let range): ["\(range.lowerBound)", "\(range.upperBound)", option.defaultJSON]
    case .boolean: ["true", "false"]
    case .choice(let words): words.map { "\"\($0)\"" }
    case .choices(let words):
      ["[]", "[" + words.map { "\"\($0)\"" }.joined(separator: ", ") + "]", option.defaultJSON]
    case .number: ["0.5"]
    case .rules:
      [option.defaultJSON, #"["c4", {"rule": "words", "min": 5}, {"rules": "c4", "level": "warning"}]"#]
    case .text: [option.defaultJSON, option.name == "language" ? "\"en-GB\"" : "\"a/b\""]
    case .texts: ["[]", #"["*.txt", "a/**/b"]"#]
    }
  }

  var invalidValues: [String] {
    switch option.kind {
    case .integer(let range):
      ["\(range.lowerBound - 1)", "\(range.upperBound).5", "\"1\"", "true", "null", "[1]"]
    case .boolean: ["0", "\"true\"", "null", "[]"]
    case .choice: ["\"\"", "\"no such word\"", "0", "[]", "null"]
    case .choices: ["[\"\"]", "[0]", "\"\"", "{}", "null"]
    case .number: ["\"1\""]
    case .rules: ["[]", "[0]", "{}", "null", #"["no-such-rule"]"#]
    case .text: ["\"\"", "0", "[]", "null"]
    case .texts: ["[\"\"]", "[0]", "\"a\"", "null"]
    }
  }
}

@Suite("valid configurations")
struct PipelineConfigurationTests {
  private func configuration(_ text: String, directory: String = "") throws -> PipelineConfiguration {
    try PipelineConfiguration(Array(text.utf8), name: "pipeline.json", directory: directory)
  }

  @Test("what is left out has its default")
  func defaults() throws {
    let read = try configuration(#"{"stages": [{"stage": "normalize"}]}"#)
    #expect(read.inputPath == "input")
    #expect(read.outputPath == "output")
    #expect(read.include.isEmpty && read.exclude.isEmpty)
    #expect(read.paragraphs == .auto)
    #expect(read.stages.map { type(of: $0).name } == ["normalize"])
  }

  @Test("every member of the top level is understood")
  func everything() throws {
    let read = try configuration(
      """
      {
        "$schema": "anything at all", "version": 1, "input": "texts/raw", "output": "/var/clean",
        "include": ["*.txt", "*.log"], "exclude": ["old/"], "paragraphs": "line",
        "stages": [
          { "stage": "strip-html" }, { "stage": "dedup-documents" }, { "stage": "normalize" }, { "stage": "normalize" },
          { "stage": "split-sentences" }, { "stage": "dedup-paragraphs" }
        ]
      }
      """, directory: "project/")
    #expect(read.inputPath == "project/texts/raw")
    #expect(read.outputPath == "/var/clean")
    #expect(read.include.count == 2)
    #expect(read.exclude.first?.matches(Array("old/a.txt".utf8)) == true)
    #expect(read.paragraphs == .line)
    #expect(
      read.stages.map { type(of: $0).name } == [
        "strip-html", "dedup-documents", "normalize", "normalize", "split-sentences", "dedup-paragraphs",
      ])
  }

  @Test("the starter configuration is valid")
  func starter() throws {
    #expect(try configuration(StarterProject.configuration).stages.count == 4)
  }

  @Test("every option takes every kind of value it declares", arguments: DeclaredOption.all)
  func validValues(_ declared: DeclaredOption) throws {
    for value in declared.validValues {
      #expect(throws: Never.self, "\(declared.option.name): \(value)") {
        try configuration(declared.configuration(value))
      }
    }
  }

  @Test("every option refuses every other value, at the place where it stands", arguments: DeclaredOption.all)
  func invalidValues(_ declared: DeclaredOption) throws {
    for value in declared.invalidValues {
      let error = #expect(throws: ConfigurationErrors.self, "\(declared.option.name): \(value)") {
        try configuration(declared.configuration(value))
      }
      let problem = try #require(error?.problems.first)
      #expect(error?.problems.count == 1)
      let path = (declared.stage == nil ? "" : "stages[0].") + declared.option.name
      #expect(problem.path == path || problem.path == path + "[0]", "\(value)")
      let column = "\"\(declared.option.name)\": ".count + (problem.path == path ? 1 : 2)
      #expect(problem.place == "pipeline.json:2:\(column)", "\(value)")
    }
  }
}
