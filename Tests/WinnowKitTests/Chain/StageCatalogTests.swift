// The catalog is whole: every stage there is, each with a name, a summary, examples and described options.
import Foundation
import Testing

@testable import WinnowKit

/// A stage, for tests of every stage there is.
struct CataloguedStage: Sendable, CustomTestStringConvertible {
  let type: any Stage.Type
  var testDescription: String { type.name }
  static let all = StageCatalog.all.map(CataloguedStage.init)
}

/// One example of a stage.
struct CataloguedExample: Sendable, CustomTestStringConvertible {
  let stage: any Stage.Type
  let number: Int
  var testDescription: String { "\(stage.name), example \(number + 1)" }
  static let all = StageCatalog.all.flatMap { stage in
    stage.examples.indices.map { CataloguedExample(stage: stage, number: $0) }
  }
}

@Suite("stage catalog")
struct StageCatalogTests {
  @Test("every file in Stages is a stage of the catalog, and the other way round")
  func files() throws {
    let folder = Repository.root.appendingPathComponent("Sources/WinnowKit/Stages").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let types = StageCatalog.all.map { "\($0).swift" }
    #expect(files.sorted() == types.sorted())
  }

  @Test("names are unique, of words with hyphens between, and found again")
  func names() {
    #expect(Set(StageCatalog.names).count == StageCatalog.all.count)
    for stage in StageCatalog.all {
      #expect(stage.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(stage.name)")
      #expect(StageCatalog.stage(named: stage.name) == stage)
    }
    #expect(StageCatalog.stage(named: "Normalize") == nil)
  }

  @Test(
    "a stage has an example, and its summary and the help of its options are sentences",
    arguments: CataloguedStage.all)
  func described(_ stage: CataloguedStage) {
    #expect(!stage.type.examples.isEmpty)
    #expect(stage.type.summary.hasSuffix("."))
    for option in StageCatalog.options(of: stage.type) + PipelineConfiguration.topLevelOptions {
      #expect(option.help.hasSuffix("."), "\(option.name)")
      #expect(option.name.wholeMatch(of: /[a-z]+([A-Z][a-z]+)*/) != nil, "\(option.name)")
    }
    #expect(
      Set(StageCatalog.options(of: stage.type).map(\.name)).count
        == StageCatalog.options(of: stage.type).count)
    for earlier in stage.type.refusesToFollow.keys {
      #expect(StageCatalog.names.contains(earlier), "\(stage.type.name) speaks of a stage '\(earlier)'")
    }
  }

  @Test("every example of a stage comes true", arguments: CataloguedExample.all, [1, 2])
  func examples(_ tested: CataloguedExample, workers: Int) async throws {
    let example = tested.stage.examples[tested.number]
    let options = example.options.dropFirst().dropLast().trimmingCharacters(in: .whitespaces)
    #expect(example.options.hasPrefix("{") && example.options.hasSuffix("}"))
    let separator = options.isEmpty ? "" : ", "
    let text = #"{ "stages": [{ "stage": "\#(tested.stage.name)"\#(separator)\#(options) }] }"#
    let configuration = try PipelineConfiguration(Array(text.utf8), name: "example", directory: "")
    let chain = Chain(stages: configuration.stages, workers: workers)
    #expect(try await chain.results(of: example.before) == example.after)
  }

  @Test("the default that is shown is the default that is used", arguments: DeclaredOption.all)
  func shownDefaults(_ declared: DeclaredOption) throws {
    _ = try PipelineConfiguration(
      Array(declared.configuration(declared.option.defaultJSON).utf8), name: "default", directory: "")
  }
}
