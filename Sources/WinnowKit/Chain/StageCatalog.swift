// The list of all stages: the one line a new stage adds outside its own file.

/// Knows every stage by name.
public enum StageCatalog {
  /// All stages, in the order in which help and docs list them.
  public static let all: [any Stage.Type] = [
    StripHTML.self,
    Normalize.self,
    DedupParagraphs.self,
    DedupDocuments.self,
    FilterDocuments.self,
    SplitSentences.self,
  ]

  /// The stage called `name`.
  public static func stage(named name: String) -> (any Stage.Type)? {
    all.first { $0.name == name }
  }

  /// The names of all stages.
  public static var names: [String] { all.map { $0.name } }

  /// What to say behind "unknown stage": the one that was probably meant, or all of them.
  public static func hint(for name: String) -> String {
    let hint = Suggestion.hint(for: name, among: names)
    return hint.isEmpty ? "; known stages: \(names.joined(separator: ", "))" : hint
  }

  /// The options that a stage declares.
  public static func options(of stage: any Stage.Type) -> [OptionDeclaration] {
    var reader = OptionReader.describing
    _ = stage.init(&reader)
    return reader.declarations
  }
}
