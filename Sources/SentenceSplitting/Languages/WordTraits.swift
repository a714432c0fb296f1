// What a language's data can say about a word.

/// The kinds of words in the data files of `Scripts/sentences`; a word may be of several kinds.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// An abbreviation that something always follows: *e.g.*, *vs.*
  static let always = WordTraits(rawValue: 1 << 0)
  /// An abbreviation that stands before a name: *Mr.*, *Prof.*
  static let beforeName = WordTraits(rawValue: 1 << 1)
  /// An abbreviation that stands before a number or a numbering letter: *p.*, *No.*; else a plain word.
  static let beforeNumber = WordTraits(rawValue: 1 << 2)
  /// An abbreviation that often ends a sentence: an upper-case start after it is enough.
  static let endPossible = WordTraits(rawValue: 1 << 3)
  /// An abbreviation that ends a sentence only when a word follows that commonly starts one.
  static let endBeforeStarter = WordTraits(rawValue: 1 << 4)
  /// A word that commonly starts a sentence and is no part of a name: pronouns, articles, conjunctions.
  static let starter = WordTraits(rawValue: 1 << 5)
  /// A month or whatever else an ordinal number or a time of day stands before.
  static let afterOrdinal = WordTraits(rawValue: 1 << 6)
  /// A name written with a final exclamation or question mark: *Yahoo!*
  static let exclamationName = WordTraits(rawValue: 1 << 7)
  /// A preposition that can open a time phrase: *At 5 a.m. …*
  static let timePreposition = WordTraits(rawValue: 1 << 8)
  /// A time of day's abbreviation: *a.m.*
  static let timeOfDay = WordTraits(rawValue: 1 << 9)
  /// A word that can be inside a time phrase: *the*, *morning*, the months.
  static let timeWord = WordTraits(rawValue: 1 << 11)
  /// A word written with a capital wherever it stands: *I*.
  static let capitalAnywhere = WordTraits(rawValue: 1 << 10)

  /// A verb that says how something was said: *said*, *asked*.
  static let reportingVerb = WordTraits(rawValue: 1 << 12)
  /// A word in lower case that goes on with the sentence behind a title such as *Shout!*: *is*, *was*.
  static let carriesOn = WordTraits(rawValue: 1 << 13)
  /// A unit of measure, an abbreviation only behind a number: *6 in. tall*.
  static let unit = WordTraits(rawValue: 1 << 14)

  /// Everything that makes a word an abbreviation wherever it stands.
  static let abbreviation: WordTraits = [.always, .beforeName, .endPossible, .endBeforeStarter]
}

/// What a language does differently from the rest.
struct LanguageOptions: OptionSet, Sendable {
  let rawValue: UInt8

  /// A number with a period is an ordinal (*3. Oktober*).
  static let ordinals = LanguageOptions(rawValue: 1 << 0)
  /// `;` is the question mark (Greek).
  static let semicolonAsks = LanguageOptions(rawValue: 1 << 1)
  /// `:` stands in for the full stop ։ (Armenian).
  static let colonEnds = LanguageOptions(rawValue: 1 << 2)
  /// Common nouns are written with a capital, so a capital says little (German).
  static let capitalNouns = LanguageOptions(rawValue: 1 << 3)
  /// The language's abbreviations are covered well enough to trust a full stop before a lower-case word.
  static let lowerCaseStarts = LanguageOptions(rawValue: 1 << 4)
  /// `r` and `l` can be the core of a syllable, so that words without vowels are words (Czech *smrt*).
  static let syllabicConsonants = LanguageOptions(rawValue: 1 << 5)
  /// Nearly all words end in vowels (Italian), so that one which does not may be cut short.
  static let wordsEndInVowels = LanguageOptions(rawValue: 1 << 6)
  /// Roman numerals with a period are ordinals (Czech *Karel IV.*).
  static let romanOrdinals = LanguageOptions(rawValue: 1 << 7)
}
