// The list of all rules: the one line a new rule adds outside its own file.

/// Knows every rule by name.
public enum RuleCatalog {
  /// All rules, in the order in which help and docs list them.
  public static let all: [any QualityRule.Type] = [
    RepeatedDocumentsRule.self,
    RepeatedParagraphsRule.self,
    RepeatedLinesRule.self,
    RepeatedCharactersRule.self,
    InvalidUtf8Rule.self,
    MojibakeRule.self,
    ReplacementCharactersRule.self,
    ControlCharactersRule.self,
    MixedLineEndsRule.self,
    NotNfcRule.self,
    EmptyDocumentsRule.self,
    TinyDocumentsRule.self,
    WordsRule.self,
    SentencesRule.self,
    MeanWordLengthRule.self,
    DigitsRule.self,
    UpperCaseRule.self,
    SymbolsRule.self,
    HashSignsRule.self,
    EllipsesRule.self,
    BulletLinesRule.self,
    EllipsisLinesRule.self,
    ShortLinesRule.self,
    PunctuatedLinesRule.self,
    AlphabeticWordsRule.self,
    StopWordsRule.self,
    DuplicateLinesRule.self,
    DuplicateLineCharactersRule.self,
    DuplicateParagraphsRule.self,
    DuplicateParagraphCharactersRule.self,
    Top2GramRule.self,
    Top3GramRule.self,
    Top4GramRule.self,
    Duplicate5GramsRule.self,
    Duplicate6GramsRule.self,
    Duplicate7GramsRule.self,
    Duplicate8GramsRule.self,
    Duplicate9GramsRule.self,
    Duplicate10GramsRule.self,
    C4SentencesRule.self,
    CurlyBracketsRule.self,
    LoremIpsumRule.self,
    BoilerplateRule.self,
  ]

  /// The names of all rules.
  public static let names: [String] = all.map { $0.name }

  /// The rule called `name`.
  public static func rule(named name: String) -> (any QualityRule.Type)? { all.first { $0.name == name } }
}
