// The list of all stages: the one line a new stage adds outside its own file.

/// Knows every stage by name.
public enum StageCatalog {
  /// All stages, in the order in which help and docs list them.
  public static let all: [any Stage.Type] = [
    StripHTML.self,
    Normalize.self,
    DedupParagraphs.self,
    DedupDocuments.self,
    SplitSentences.self,
  ]

  /// The stage called `name`.
  public static func stage(named name: String) -> (any Stage.Type)? {
    all.first { $0.name == name }
  }

  /// The names of all stages.
  public static var names: [String] { all.map { $0.name } }

  /// The options that a stage declares.
  public static func options(of stage: any Stage.Type) -> [OptionDeclaration] {
    var reader = OptionReader.describing
    _ = stage.init(&reader)
    return reader.declarations
  }
}
